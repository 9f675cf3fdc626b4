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
  firmness: string
  label_literal_in_text: boolean
}
interface GoldText {
  id: string
  polarity: 'positive' | 'negative' | 'mixed'
  expected: { inspections: { judgements: GoldStatement[] }[] }
}

/** What the gold file calls an area, in our ids; several where it does not tell them apart. `ALL` is a statement about all areas. */
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

/** `area grade`, of all that a text was read to state, also where it could not be placed. */
function stated({ inspections, unplaced }: Reading): string[] {
  const findings = [...inspections, ...unplaced].flatMap((inspection) => inspection.findings)
  return findings.flatMap(({ service, area, grade }) =>
    grade === null ? [] : [`${service === null ? '' : `${service}/`}${area} ${grade}`],
  )
}

function wanted({ area, grade }: GoldStatement): string[] {
  const id = ratings[grade] ?? grade.replaceAll('_', '-')
  return (areas[area] ?? [area]).map((area) => `${area} ${id}`)
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
  const expected = ({ expected: { inspections } }: GoldText) =>
    inspections.flatMap(({ judgements }) => judgements).filter(({ area }) => area !== 'cra.priority_action')

  test('no grade is read that a person did not read there', () => {
    const wrong = texts.flatMap((text) => {
      const right = new Set(expected(text).flatMap(wanted))
      return read
        .get(text)!
        .filter((fact) => !right.has(fact))
        .map((fact) => `${text.id}: ${fact}`)
    })
    expect(wrong).toEqual([])
  })

  test('a text that states no judgement gives none', () => {
    const negative = texts.filter(({ polarity }) => polarity === 'negative')
    expect(negative.length).toBeGreaterThan(0)
    expect(negative.flatMap((text) => read.get(text)!)).toEqual([])
  })

  test('most of what is stated is read', () => {
    const all = texts.flatMap((text) =>
      expected(text).map((statement) => ({
        statement,
        found: wanted(statement).some((fact) => read.get(text)!.includes(fact)),
      })),
    )
    const literal = all.filter(({ statement }) => statement.firmness === 'firm' && statement.label_literal_in_text)
    const share = (of: typeof all) => of.filter(({ found }) => found).length
    console.log(
      `${texts.length} texts: ${share(all)} of ${all.length} statements read, ${share(literal)} of ${literal.length} firm ones with their label in the text`,
    )
    expect(share(all)).toBeGreaterThan(all.length / 2)
  })
})
