import { expect, test } from 'vitest'
import { describeCorpus } from '../corpus.ts'
import { linesOf, type GoldInspection, type GoldRow } from './gold.ts'
import { toArea, toAuthority, toFramework, toGrade, toMode } from './gold-words.ts'
import { findingsOf, reference, seeds, type Found, type Seed } from './reading.ts'

/** A row of the gold in our words, with the seed that it was read from. */
interface Expected {
  seed: Seed
  row: GoldRow
  /** `leeds slac 2009-12 safeguarding overall-effectiveness`. */
  subject: string
  grade: string | null
}

const expected: readonly Expected[] = seeds.flatMap((seed) =>
  seed.gold.inspections.flatMap((inspection) =>
    inspection.judgements.map((row) => ({
      seed,
      row,
      subject: subjectOfGold(inspection, row),
      grade: toGrade(row.grade),
    })),
  ),
)

describeCorpus('seeds', 'every judgement that was read by hand', () => {
  test('there are 86', () => {
    expect(expected).toHaveLength(86)
  })

  test.each(expected.map((one) => [nameOf(one), one] as const))('%s', (_, { seed, row, subject, grade }) => {
    const there = findingsOf(seed.reading).filter((one) => linesOf(row.where).includes(lineOf(one)))
    expect(there.filter((one) => subjectOf(one) === subject).map(told)).toEqual([
      { grade, firmness: row.grade === null ? 'no-grade' : row.firmness, mode: toMode(row.mode) },
    ])
  })

  test.each(seeds.map((seed) => [seed.file, seed] as const))('%s gives no other', (_, seed) => {
    const known = new Set(
      expected.filter((one) => one.seed === seed).map(({ subject, grade }) => `${subject} ${grade}`),
    )
    const graded = findingsOf(seed.reading).filter(({ finding }) => finding.grade !== null)
    expect(graded.filter((one) => !known.has(judgementOf(one))).map(toText)).toEqual([])
  })
})

describeCorpus('seeds', 'nothing is read as a judgement that is none', () => {
  const traps = seeds.flatMap((seed) => seed.gold.not_judgements.map((trap) => ({ seed, ...trap })))
  const nameOfTrap = ({ seed, where, text }: (typeof traps)[number]) => `${seed.file.slice(0, 3)} ${where} ${text}`

  test.each(traps.map((trap) => [nameOfTrap(trap), trap] as const))('%s', (_, { seed, where }) => {
    const real = new Set(placesOf(seed))
    const there = findingsOf(seed.reading).filter((one) => linesOf(where).includes(lineOf(one)))
    const graded = there.filter(({ finding }) => finding.grade !== null)
    expect(graded.map(toText).filter((text) => !real.has(text))).toEqual([])
  })
})

/** Where the gold knows a judgement of a seed, in the form of `toText`. */
function placesOf(seed: Seed): string[] {
  return expected
    .filter((one) => one.seed === seed)
    .flatMap(({ row, subject, grade }) =>
      [row.where, ...row.also.map(({ where }) => where)]
        .flatMap(linesOf)
        .map((line) => `${subject} ${grade} at line ${line}`),
    )
}

function nameOf({ seed, row, subject }: Expected): string {
  return `${seed.file.slice(0, 3)} ${row.where} ${subject}: ${row.grade ?? 'no grade'}`
}

function subjectOfGold(inspection: GoldInspection, row: GoldRow): string {
  const { service, area } = toArea(reference, inspection, row)
  const owner = [toAuthority(reference, inspection.authority), toFramework(inspection.kind), inspection.start]
  return [...owner, service ?? '-', area].join(' ')
}

function subjectOf({ inspection, finding }: Found): string {
  return [inspection.authority, inspection.framework, inspection.start, finding.service ?? '-', finding.area].join(' ')
}

function judgementOf(one: Found): string {
  return `${subjectOf(one)} ${one.finding.grade}`
}

function toText(one: Found): string {
  return `${judgementOf(one)} at line ${lineOf(one)}`
}

function lineOf({ finding }: Found): number {
  return finding.place.line ?? 0
}

function told({ finding: { grade, firmness, mode } }: Found) {
  return { grade, firmness, mode }
}
