import { expect, test } from 'vitest'
import { readExtract } from '../../src/extract/from-markdown.ts'
import { toMarkdown } from '../../src/extract/to-markdown.ts'
import { madeExtract, madeFinding, madeInspection } from './made-extract.ts'

const good = toMarkdown(
  madeExtract({
    inspections: [madeInspection({ datesPlace: { line: 7 }, findings: [madeFinding()] })],
    events: [{ authority: 'barchester', kind: 'visit', start: null, end: null, places: [{ line: 3 }] }],
  }),
)
const file = 'content/reports/barchester/barchester-2019-11-04-inspection-report.md'

/** The problems of an extract in which one text stands for another, as `line: reason`. */
function problems(text: string, instead: string): string[] {
  expect(good).toContain(text)
  return readExtract(good.replace(text, instead), file).problems.map(({ line, reason }) => `${line}: ${reason}`)
}

test('a good extract gives no message', () => {
  expect(readExtract(good, file)).toMatchObject({
    entry: { value: { id: 'barchester-2019-11-04-inspection-report' } },
    problems: [],
  })
})

test('each problem has its line, and says what was found and what was expected', () => {
  expect(problems('line 10', 'row 10')).toEqual([
    '18: Unexpected place `row 10`, expected `page 1`, `line 152` or `line 152, paragraph 23`',
  ])
  expect(problems('| table |', '| tabel |')).toEqual([
    '18: Unexpected `tabel` for `modes[0]`, expected one of `table`, `heading`, `sentence`, `head`, `list`',
  ])
  expect(problems('line 10 |', 'line 10; line 11 |')).toEqual([
    '18: Unexpected list for `modes`, expected as many of them as places, such as `table; heading`',
  ])
  expect(problems('| Area |', '| Aera |')).toEqual([
    expect.stringMatching(
      /^16: Unexpected columns `Judgement`, `Aera`, .* expected `Service \(may be left out\)`, `Judgement`/,
    ),
  ])
  expect(problems('late, 2019-09-23 to', 'late, 23 September to')).toEqual([
    expect.stringMatching(/^12: Unexpected dates `23 September to 2019-10-04`, expected such as /),
  ])
  expect(problems('2019-09-23', '2019-09-31')).toEqual([
    '12: Unexpected `2019-09-31` for `start`, expected a day that exists',
  ])
  expect(problems('- Dates: line 7', '- Date: line 7')).toEqual([
    expect.stringMatching(/^14: Unexpected line `Date: line 7`, expected one of `Authority: …`, /),
  ])
  expect(problems('## Events', '## Happenings')).toEqual([
    '20: Unexpected heading `Happenings`, expected a framework and dates, or one of `Events`, `Claims`, `Not read`',
  ])
})

test('the head is checked field by field', () => {
  expect(problems('kind: inspection-report', 'kind: inspection')).toEqual([
    expect.stringMatching(/^4: Unexpected `inspection` for `kind`, expected one of `inspection-report`, /),
  ])
  expect(problems('publisher: Inspectorate\n', 'publsher: Inspectorate\n')).toEqual([
    '2: Unexpected absence of a value for `publisher`, expected text',
    '2: Unexpected `publsher` in the file, expected only fields of the schema',
  ])
  expect(problems('sha256: a', 'sha256: x')).toEqual([expect.stringMatching(/^9: Unexpected `xaaa.*expected the form/)])
  expect(problems('---\n\n##', '\n##')).toEqual([
    '1: Unexpected thematicBreak, expected the head of the extract between two lines of `---`',
  ])
})

test('a year alone may stand without quotes', () => {
  const text = good.replace('published: 2019-11-04', 'published: 2019')
  expect(readExtract(text, file).entry?.value.published).toBe('2019')
})

test('a paragraph between the tables is no part of an extract', () => {
  expect(problems('## Events', 'A remark.\n\n## Events')).toEqual([
    '20: Unexpected paragraph, expected one list of lines such as `Published: 2010-01-07`, then one table',
  ])
})

test('a row with a cell too few is reported, not shifted', () => {
  expect(problems('| line 10 | table |', '| table |')).toEqual([
    '18: Unexpected row of 4 cells, expected 5 as in the head of the table',
  ])
})

test('what a person writes for a grade is read by its words, and its id where the words do not spell it', () => {
  const grade = (cell: string) =>
    readExtract(good.replace('| Fair |', `| ${cell} |`), file).entry?.value.inspections[0]?.findings[0]
  expect(grade('Needs work')).toMatchObject({ grade: 'needs-work', gradeAsPrinted: 'Needs work' })
  expect(grade('Needs work to be fair `needs-work`')).toMatchObject({
    grade: 'needs-work',
    gradeAsPrinted: 'Needs work to be fair',
  })
  expect(grade('Not judged *no grade*')).toMatchObject({ grade: null, gradeAsPrinted: 'Not judged' })
})

test('a decision without its form is reported', () => {
  const text = good
    .replace('| Read from |', '| Read from | Decision |')
    .replace('| - | - | - | - | - |', '| - | - | - | - | - | - |')
  const decided = (cell: string) => readExtract(text.replace('| table |', `| table | ${cell} |`), file)
  expect(decided('was `Needs work`: smudged').entry?.value.inspections[0]?.findings[0]?.decision).toEqual({
    read: 'Needs work',
    reason: 'smudged',
  })
  expect(decided('I say so').problems.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/^Unexpected decision `I say so`, expected `was`/),
  ])
  expect(decided('added: ').problems).toHaveLength(1)
})
