import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Reading } from '../../src/extract/schema.ts'
import { readText } from '../../src/read/text.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { loadReference } from '../../src/reference/load.ts'
import { corpus, describeCorpus } from '../corpus.ts'

const folder = 'corpus/council'
const reference = await loadReference()

interface GoldStatement {
  area: string
  grade: string
  mode: 'prose' | 'table'
  firmness: string
  label_literal_in_text: boolean
}
interface GoldInspection {
  kind: string
  inspection_dates_stated: string | null
  published_stated: string | null
  judgements: GoldStatement[]
}
interface GoldText {
  id: string
  polarity: 'positive' | 'negative' | 'mixed'
  expected: { inspections: GoldInspection[] }
}

/** What the gold file calls an area, in our ids; several where it does not tell them apart. `ALL` is a statement about all areas, `ALL_EXCEPT:` one about the others. */
const areas: Record<string, string[]> = {
  overall: ['overall-effectiveness', 'all'],
  ALL: ['all'],
  help_protection: ['help-and-protection'],
  leadership: ['leadership'],
  cla_permanence: ['care-and-permanence', 'in-care-and-care-leavers', 'in-care'],
  children_in_care_and_care_leavers: ['in-care-and-care-leavers'],
  children_in_care: ['in-care', 'in-care-and-care-leavers'],
  care_leavers: ['care-leavers'],
  adoption: ['adoption'],
  lscb: ['lscb'],
  'safeguarding.overall': ['safeguarding/overall-effectiveness'],
  'lac.overall': ['looked-after/overall-effectiveness'],
  'annual.overall': ['result'],
  'cp.effectiveness': ['help-and-protection'],
  'cp.leadership': ['leadership-and-governance'],
  'cp.quality_of_practice': ['quality-of-practice'],
}
const ratings: Record<string, string> = {
  poorly: 'performs-poorly',
  well: 'performs-well',
  excellent: 'performs-excellently',
}

/** What a text was read to state, also where it could not be placed: `area grade`, and the year of its inspection. */
function stated({ inspections, unplaced }: Reading): { fact: string; year: string | undefined }[] {
  return [...inspections, ...unplaced].flatMap(({ findings, start, published }) =>
    findings.flatMap(({ service, area, grade }) => {
      const fact = `${service === null ? '' : `${service}/`}${area} ${grade}`
      return grade === null ? [] : [{ fact, year: (start ?? published)?.slice(0, 4) }]
    }),
  )
}

function wanted({ area, grade }: GoldStatement): string[] {
  const id = ratings[grade] ?? grade.replaceAll('_', '-')
  const ours = area.startsWith('ALL_EXCEPT:') ? ['others'] : (areas[area] ?? [area])
  return ours.map((area) => `${area} ${id}`)
}

describeCorpus(folder, 'councils’ papers, minutes and news', () => {
  const lines = readFileSync(join(corpus, folder, 'gold.jsonl'), 'utf8')
    .trim()
    .split('\n')
  const texts = lines.map((line) => JSON.parse(line) as GoldText)
  const read = new Map(
    texts.map((text) => [
      text,
      stated(recognise(readText(readFileSync(join(corpus, folder, `${text.id}.txt`), 'utf8')), reference)),
    ]),
  )
  // That there was no area for priority action is no grade: it is read as an event.
  const expected = ({ expected: { inspections } }: GoldText) =>
    inspections.flatMap((inspection) =>
      inspection.judgements
        .filter(({ area }) => area !== 'cra.priority_action')
        .map((statement) => ({ statement, inspection })),
    )

  test('no grade is read that a person did not read there', () => {
    const wrong = texts.flatMap((text) => {
      const right = new Set(expected(text).flatMap(({ statement }) => wanted(statement)))
      return read
        .get(text)!
        .filter(({ fact }) => !right.has(fact))
        .map(({ fact }) => `${text.id}: ${fact}`)
    })
    expect(wrong).toEqual([])
  })

  test('and none for the inspection of another year', () => {
    const wrong = texts.flatMap((text) =>
      read
        .get(text)!
        .filter(
          ({ fact, year }) =>
            year !== undefined &&
            !expected(text).some(
              ({ statement, inspection }) => wanted(statement).includes(fact) && isOf(year, inspection),
            ),
        )
        .map(({ fact, year }) => `${text.id}: ${year} ${fact}`),
    )
    expect(wrong).toEqual([])
  })

  test('a text that states no judgement gives none', () => {
    const negative = texts.filter(({ polarity }) => polarity === 'negative')
    expect(negative.length).toBeGreaterThan(0)
    expect(negative.flatMap((text) => read.get(text)!)).toEqual([])
  })

  test('nearly all of what is stated is read', () => {
    const all = texts.flatMap((text) =>
      expected(text).map(({ statement, inspection }) => ({
        kind: inspection.kind,
        mode: statement.mode,
        literal: statement.firmness === 'firm' && statement.label_literal_in_text,
        found: wanted(statement).some((wanted) => read.get(text)!.some(({ fact }) => fact === wanted)),
      })),
    )
    const literal = all.filter(({ literal }) => literal)
    console.log(
      `${texts.length} texts: ${shareOf(all)} statements read, ${shareOf(literal)} firm ones with their label in the text`,
    )
    for (const [kind, statements] of Map.groupBy(all, ({ kind, mode }) => `${kind}, ${mode}`))
      console.log(`  ${kind}: ${shareOf(statements)}; ${shareOf(statements.filter(({ literal }) => literal))}`)
    expect(literal.filter(({ found }) => found).length / literal.length).toBeGreaterThan(0.95)
    expect(all.filter(({ found }) => found).length / all.length).toBeGreaterThan(0.85)
  })
})

/** A text that says no year of an inspection leaves it open. */
function isOf(year: string, { inspection_dates_stated, published_stated }: GoldInspection): boolean {
  const years = [...`${inspection_dates_stated} ${published_stated}`.matchAll(/\b(?:19|20)\d\d\b/g)].map(
    ([year]) => year,
  )
  return years.length === 0 || years.includes(year)
}

function shareOf(statements: readonly { found: boolean }[]): string {
  return `${statements.filter(({ found }) => found).length} of ${statements.length}`
}
