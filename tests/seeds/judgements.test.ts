import { expect, test } from 'vitest'
import { describeCorpus } from '../corpus.ts'
import { linesOf, type GoldInspection, type GoldRow } from './gold.ts'
import { toArea, toAuthority, toFramework, toGrade, toMode } from './gold-words.ts'
import { findingsOf, judgementOf, reference, seeds, type Found, type Seed } from './reading.ts'

describeCorpus('seeds', 'every judgement that was read by hand', () => {
  const rows = seeds.flatMap((seed) =>
    seed.gold.inspections.flatMap((inspection) => inspection.judgements.map((row) => ({ seed, inspection, row }))),
  )

  test('there are 86', () => {
    expect(rows).toHaveLength(86)
  })

  test.each(rows.map((entry) => [nameOf(entry), entry] as const))('%s', (_, { seed, inspection, row }) => {
    const found = findingsOf(seed.reading).filter(
      (one) => isFor(one, inspection, row) && linesOf(row.where).includes(lineOf(one)),
    )
    expect(found.map(told)).toEqual([
      {
        judgement: judgementOfGold(inspection, row),
        firmness: row.grade === null ? 'no-grade' : row.firmness,
        mode: toMode(row.mode),
      },
    ])
  })

  test.each(seeds.map((seed) => [seed.file, seed] as const))('%s gives no other', (_, seed) => {
    const expected = new Set(goldJudgements(seed))
    const others = findingsOf(seed.reading).filter(
      (one) => one.finding.grade !== null && !expected.has(judgementOf(one)),
    )
    expect(others.map((one) => `${judgementOf(one)} at line ${lineOf(one)}`)).toEqual([])
  })
})

describeCorpus('seeds', 'nothing is read as a judgement that is none', () => {
  const traps = seeds.flatMap((seed) => seed.gold.not_judgements.map((trap) => ({ seed, ...trap })))

  test.each(traps.map((trap) => [`${trap.seed.file.slice(0, 3)} ${trap.where} ${trap.text}`, trap] as const))(
    '%s',
    (_, { seed, where }) => {
      const real = new Set(goldPlaces(seed))
      const wrong = findingsOf(seed.reading)
        .filter(({ finding }) => finding.grade !== null && linesOf(where).includes(finding.place.line ?? 0))
        .filter((one) => !real.has(`${lineOf(one)} ${judgementOf(one)}`))
      expect(wrong.map(judgementOf)).toEqual([])
    },
  )
})

interface Entry {
  seed: Seed
  inspection: GoldInspection
  row: GoldRow
}

function nameOf({ seed, inspection, row }: Entry): string {
  return `${seed.file.slice(0, 3)} ${row.where} ${inspection.kind} ${row.service ?? ''} ${row.label.slice(0, 40)}: ${row.grade ?? 'no grade'}`
}

function lineOf({ finding }: Found): number {
  return finding.place.line ?? 0
}

function told(one: Found): { judgement: string; firmness: string; mode: string } {
  return { judgement: judgementOf(one), firmness: one.finding.firmness, mode: one.finding.mode }
}

/** Whether a finding is about the area of a row, whatever its grade. */
function isFor({ inspection, finding }: Found, of: GoldInspection, row: GoldRow): boolean {
  const { service, area } = toArea(reference, of, row)
  const same =
    inspection.authority === toAuthority(reference, of.authority) && inspection.framework === toFramework(of.kind)
  return same && finding.service === service && finding.area === area
}

function judgementOfGold(inspection: GoldInspection, row: GoldRow): string {
  const { service, area } = toArea(reference, inspection, row)
  const owner = [toAuthority(reference, inspection.authority), toFramework(inspection.kind)]
  return [...owner, service ?? '-', area, toGrade(row.grade) ?? '-'].join(' ')
}

function goldJudgements(seed: Seed): string[] {
  return seed.gold.inspections.flatMap((inspection) =>
    inspection.judgements.map((row) => judgementOfGold(inspection, row)),
  )
}

/** `95 leeds slac safeguarding overall-effectiveness inadequate`, for each place where the gold knows it. */
function goldPlaces(seed: Seed): string[] {
  return seed.gold.inspections.flatMap((inspection) =>
    inspection.judgements.flatMap((row) =>
      [row.where, ...row.also.map(({ where }) => where)]
        .flatMap(linesOf)
        .map((line) => `${line} ${judgementOfGold(inspection, row)}`),
    ),
  )
}
