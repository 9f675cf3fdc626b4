import { expect, test } from 'vitest'
import { readingRecord } from '../../src/extract/reading-record.ts'
import { madeExtract, madeFinding, madeInspection } from './made-extract.ts'

test('the findings of one area are one judgement, its table first; what contradicts it is another', () => {
  const {
    id: _id,
    url: _url,
    original,
    ...read
  } = madeExtract({
    inspections: [
      madeInspection({
        findings: [
          madeFinding({
            mode: 'sentence',
            label: 'overall',
            gradeAsPrinted: 'fair',
            place: { line: 20, paragraph: '3' },
          }),
          madeFinding({ mode: 'table', place: { page: 1 } }),
          madeFinding({ mode: 'sentence', grade: 'poor', gradeAsPrinted: 'poor', place: {} }),
        ],
      }),
    ],
    events: [{ authority: 'barchester', kind: 'visit', start: '2018-11', end: '2018-11', places: [{ line: 5 }] }],
    messages: [
      {
        kind: 'warning',
        rule: 'recognise:unknown-label',
        place: { line: 50 },
        reason: 'Unexpected `x`, expected a label',
      },
    ],
  })
  const reading = { ...read, unplaced: [] }
  const { sha256 } = original
  expect(
    readingRecord({
      file: 'a.txt',
      sha256,
      reading,
      usable: undefined,
      messages: reading.messages,
      authorityMode: null,
    }),
  ).toEqual({
    file: 'a.txt',
    sha256,
    authority: 'barchester',
    publisher: 'Inspectorate',
    kind: 'inspection-report',
    published: '2019-11-04',
    inspections: [
      {
        authority: 'barchester',
        framework: 'late',
        start: '2019-09-23',
        end: '2019-10-04',
        published: null,
        restated: false,
        judgements: [
          {
            service: null,
            area: 'overall',
            label: 'Overall result',
            grade: 'fair',
            gradeAsPrinted: 'Fair',
            firmness: 'firm',
            evidence: [
              { page: 1, line: null, mode: 'table' },
              { page: null, line: 20, mode: 'sentence' },
            ],
          },
          {
            service: null,
            area: 'overall',
            label: 'Overall result',
            grade: 'poor',
            gradeAsPrinted: 'poor',
            firmness: 'firm',
            evidence: [{ page: null, line: null, mode: 'sentence' }],
          },
        ],
      },
    ],
    events: [
      {
        authority: 'barchester',
        kind: 'visit',
        start: '2018-11',
        end: '2018-11',
        count: null,
        evidence: [{ page: null, line: 5 }],
      },
    ],
    claims: [],
    messages: [
      {
        kind: 'warning',
        rule: 'recognise:unknown-label',
        page: null,
        line: 50,
        reason: 'Unexpected `x`, expected a label',
        note: 'If it is a printing of an area’s label not met before, add the wording to the framework.',
      },
    ],
  })
})

test('a document that cannot be read has its hash and the reason', () => {
  const messages = [
    { kind: 'failure', rule: 'read:empty', place: null, reason: 'Unexpected empty file, expected a document' },
  ] as const
  expect(
    readingRecord({ file: 'e.txt', sha256: 'e', reading: undefined, usable: undefined, messages, authorityMode: null }),
  ).toMatchObject({
    file: 'e.txt',
    authority: null,
    inspections: [],
    messages: [{ kind: 'failure', rule: 'read:empty', note: 'Check that the whole file was saved.' }],
  })
})
