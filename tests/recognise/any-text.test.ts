import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Finding, type Reading, readingSchema } from '../../src/extract/schema.ts'
import { frameworks, scales } from './made-frameworks.ts'
import { beaconPaper, lanternPaper, paper, readPaper, report } from './papers.ts'

const gradeWords = scales.flatMap(({ grades }) =>
  grades.flatMap(({ wordings, reported }) => [...wordings, ...reported]),
)
const labels = frameworks.flatMap(({ areas }) => areas.map(({ label }) => label))
const titles = frameworks.flatMap((framework) => [...framework.titles, ...framework.markers])
const glue = [
  'is|are|was judged to be|not|no longer|if|and|both|for|in|the|all areas|overall|sea services|Barchester|Loamshire',
  'Harbours|Lighthouses|inspectors judged|found|four of nine|13%|7 to 18|March 2016|in 2014|previous|since the last',
  'published|,|;|.|–|:|(|)|“|”|\t|\n|\n\n|- |# |2.1 |3.|Grade 2|Inspection dates:|repair notice was issued|\u00a0|²|**',
  'three recommendations|What has to be mended|Sea services have been rated',
].flatMap((words) => words.split('|'))
const label = fc.constantFrom(...labels)
const grade = fc.constantFrom(...gradeWords)
const gap = fc.constantFrom(' ', ' ', ' ', '\n', '\u00a0', ' 4. ')

/** What gives a grade wherever it stands: a sentence, a row, a heading; with a line break or a number somewhere. */
const statement = fc
  .tuple(
    label,
    fc.constantFrom('is', 'was judged to be', '\t', ' – ', ': Grade 1', '\n\n'),
    grade,
    gap,
    fc.constantFrom('.', '', '²', ' with bright features.'),
  )
  .map(([label, between, grade, gap, end]) => `\n\n${[label, between, grade].join(' ').replace(' ', gap)}${end}\n\n`)
const noise = fc.oneof(fc.constantFrom(...titles, ...glue), label, fc.string({ unit: 'grapheme', maxLength: 4 }))
const some = (parts: fc.Arbitrary<string>) => fc.array(parts, { maxLength: 40 }).map((words) => words.join(' '))
const babble = some(
  fc.oneof({ weight: 8, arbitrary: noise }, { weight: 2, arbitrary: grade }, { weight: 2, arbitrary: statement }),
)
const heads = fc.constantFrom((text: string) => text, lanternPaper, beaconPaper, paper, report)
const texts = fc.tuple(heads, babble).map(([head, text]) => head(text))

const findingsOf = ({ inspections, unplaced }: Reading): Finding[] =>
  [...inspections, ...unplaced].flatMap(({ findings }) => findings)

/** Every place that a reading points at. */
function placesOf(reading: Reading) {
  const { inspections, unplaced, events, claims, messages } = reading
  return [
    ...findingsOf(reading).map(({ place }) => place),
    ...[...inspections, ...unplaced].flatMap(({ datesPlace }) => (datesPlace?.line === undefined ? [] : [datesPlace])),
    ...[...events, ...claims].flatMap(({ places }) => places),
    ...messages.flatMap(({ place }) => (place === null ? [] : [place])),
  ]
}

test('any text is read without an error, in the form that is promised', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(readingSchema.safeParse(readPaper(text)).error).toBeUndefined()
    }),
    { numRuns: 300 },
  )
})

test('and every place that is given lies inside it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const lines = placesOf(readPaper(text)).map(({ line }) => line ?? 0)
      expect(lines.filter((line) => line < 1 || line > text.split('\n').length)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('every grade that is read stands, as printed, at the line that is given', () => {
  let read = 0
  fc.assert(
    fc.property(texts, (text) => {
      for (const { gradeAsPrinted, place } of findingsOf(readPaper(text))) {
        const lines = text
          .split('\n')
          .slice(place.line! - 1)
          .map((line) => line.replaceAll(/\s+/g, ' ').trim())
        const at = lines
          .filter((line) => line !== '')
          .join(' ')
          .indexOf(gradeAsPrinted)
        expect(at >= 0 && at <= lines[0]!.length, `${gradeAsPrinted} at line ${place.line} of ${text}`).toBe(true)
        read += 1
      }
    }),
    { numRuns: 1500 },
  )
  expect(read).toBeGreaterThan(40)
})

test('no text without the word of a grade gives a grade', () => {
  const silent = some(noise).filter((text) => !gradeWords.some((word) => text.toLowerCase().includes(word)))
  fc.assert(
    fc.property(heads, silent, (head, text) => {
      expect(findingsOf(readPaper(head(text))).filter(({ grade }) => grade !== null)).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('the same text gives the same', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(readPaper(text)).toEqual(readPaper(text))
    }),
    { numRuns: 50 },
  )
})
