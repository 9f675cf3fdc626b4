import { expect, test } from 'vitest'
import type { ReadOriginal } from '../../src/extract/read-originals.ts'
import type { Extract } from '../../src/extract/schema.ts'
import { verifyOriginals } from '../../src/extract/verify-originals.ts'
import { madeExtract, madeFinding, madeInspection } from './made-extract.ts'

const extract = madeExtract({
  inspections: [madeInspection({ findings: [madeFinding(), madeFinding({ area: 'helping' })] })],
})

function original(of: Extract): ReadOriginal {
  const { id: _id, url: _url, original, ...read } = of
  const reading = { ...read, unplaced: [] }
  return {
    file: 'a.txt',
    sha256: original.sha256,
    reading,
    usable: { reading, original },
    messages: [],
    authorityMode: null,
  }
}

function verified(kept: Extract[], ...originals: ReadOriginal[]) {
  const { problems, proven, missing, ...rest } = verifyOriginals(originals, kept, ({ id }) => `${id}.md`)
  return {
    ...rest,
    proven: proven.length,
    missing: missing.map(({ id }) => id),
    problems: problems.map(({ file, line, reason }) => `${file}:${line ?? ''} ${reason}`),
  }
}

test('an extract that its original gives is proven', () => {
  expect(verified([extract], original(extract))).toEqual({
    proven: 1,
    problems: [],
    decisions: [],
    missing: [],
    unknown: [],
  })
})

test('each line that differs is named, with what the original gives', () => {
  const edited = structuredClone(extract)
  edited.inspections[0]!.findings[0]!.gradeAsPrinted = 'Poor'
  edited.inspections[0]!.findings[0]!.grade = 'poor'
  edited.inspections[0]!.findings.pop()
  expect(verified([edited], original(extract))).toMatchObject({
    proven: 0,
    problems: [
      `${extract.id}.md:16 Unexpected \`| Overall result | overall | Poor | line 10 | table |\`, expected \`| Overall result | overall | Fair | line 10 | table |\``,
      `${extract.id}.md:17 Unexpected absence of a line, expected \`| Overall result | helping | Fair | line 10 | table |\``,
    ],
  })
  expect(verified([extract], original(edited)).problems).toEqual([
    expect.stringMatching(/^[^ ]+:16 Unexpected `\| .* \| overall \| Fair .*, expected `\| .* \| overall \| Poor /),
    expect.stringMatching(/^[^ ]+:17 Unexpected `.* \| helping \| .*`, expected no such line$/),
  ])
})

test('a decision is listed, and is no difference', () => {
  const decided = structuredClone(extract)
  decided.inspections[0]!.findings[0] = madeFinding({
    grade: 'poor',
    gradeAsPrinted: 'Poor',
    decision: { read: 'Fair', reason: 'smudged' },
  })
  expect(verified([decided], original(extract))).toMatchObject({
    proven: 1,
    problems: [],
    decisions: [`${extract.id}.md: late, overall, line 10: \`Poor\`, was \`Fair\`: smudged`],
  })
})

test('a decision that changes nothing any more is a problem', () => {
  const decided = structuredClone(extract)
  decided.inspections[0]!.findings[0] = madeFinding({ decision: { read: 'Poor', reason: 'smudged' } })
  expect(verified([decided], original(extract)).problems).toEqual([
    expect.stringMatching(/Unexpected decision for `overall`, expected none: `Fair` is what is read/),
  ])
})

test('an original that can no longer be used is a problem', () => {
  const messages = [
    { kind: 'failure', rule: 'read:truncated', place: null, reason: 'Unexpected end, expected more' },
  ] as const
  const broken: ReadOriginal = { ...original(extract), usable: undefined, messages }
  expect(verified([extract], broken).problems).toEqual([`${extract.id}.md: Unexpected end, expected more (a.txt)`])
})

test('extracts without original and originals without extract are named', () => {
  const other = madeExtract({ id: 'other', original: { ...extract.original, sha256: 'c'.repeat(64) } })
  expect(verified([extract, other], original(extract))).toMatchObject({ proven: 1, missing: ['other'], unknown: [] })
  expect(verified([other], original(extract))).toMatchObject({ missing: ['other'], unknown: ['a.txt'], problems: [] })
})
