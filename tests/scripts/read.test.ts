import { randomBytes } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { read } from '../../scripts/read.ts'
import { makeProject } from './command.ts'
import { contradiction, madePaper } from './made-papers.ts'

const project = await makeProject()
afterAll(() => project.remove())

test('a report card says what the document is, what it tells and where', async () => {
  await project.write('paper.txt', madePaper())
  const { code, out, err } = await project.run(read, 'paper.txt')
  expect(out).toBe(`paper.txt
  OUTCOME OF THE INSPECTION OF LOCAL AUTHORITY CHILDREN'S SERVICES
  council-report, Barnet Council, 2019-12-12, about barnet
  ilacs, 2019-10-07 to 2019-10-18; 4 judgements
    in-care-and-care-leavers: Outstanding, line 14 (table)
    leadership: Requires improvement to be good, line 15 (table)
    help-and-protection: Good, line 16 (table)
    overall-effectiveness: Good, line 17 (table)

`)
  expect({ code, err }).toEqual({ code: 0, err: 'Reading 1/1 paper.txt\n' })
})

test('--json gives one line a file', async () => {
  await project.write('papers/b.txt', madePaper({ authority: 'Bexley' }))
  await project.write('papers/a.txt', madePaper())
  await project.write('papers/notes.json', '{}')
  const { code, out } = await project.run(read, 'papers', '--json')
  const records = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; authority: string })
  expect(records.map(({ file, authority }) => [file, authority])).toEqual([
    ['papers/a.txt', 'barnet'],
    ['papers/b.txt', 'bexley'],
  ])
  expect(code).toBe(0)
})

describe('a document that cannot be used: a clear message, exit 1, nothing written', () => {
  const school = 'Barnet Council\n\nInspection of Hillside Primary School, 3 March 2019\n\nThe school is good.\n'
  const cases: [string, string | Uint8Array, RegExp][] = [
    ['empty.txt', '', /Unexpected empty file, expected a document read:empty/],
    ['binary.txt', Uint8Array.from(randomBytes(3000)).map((byte) => byte & 0x1f), /read:not-text/],
    [
      'page.txt',
      '<!doctype html><html><body>Not found</body></html>',
      /Unexpected web page, expected .* read:web-page/,
    ],
    ['school.txt', school, /recognise:no-inspection/],
    ['unknown.txt', madePaper({ authority: 'Barchester' }), /recognise:unknown-authority/],
    [
      'tables.txt',
      madePaper({ more: contradiction }),
      /Unexpected `Inadequate` for `Overall effectiveness`, expected `Good` as in the table before recognise:contradiction/,
    ],
    ['missing.txt', 'removed', /Unexpected absence of the file, expected a document that can be opened read:missing/],
  ]

  test.each(cases)('%s', async (name, body, message) => {
    await project.write(name, body)
    const { code, err, out } = await project.run(read, name === 'missing.txt' ? 'elsewhere.txt' : name)
    expect(err).toMatch(message)
    expect(err).toContain('[note]:')
    expect(out).toContain('cannot be used')
    expect(code).toBe(1)
    expect(await project.reports()).toEqual({})
  })

  test('the rest of the batch is still read', async () => {
    const { code, out } = await project.run(read, 'empty.txt', 'paper.txt', '--json')
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { authority: unknown }).authority),
    ).toEqual([null, 'barnet'])
    expect(code).toBe(1)
  })
})

test('wrong use is told apart', async () => {
  expect(await project.run(read)).toEqual({
    code: 2,
    out: '',
    err: 'Unexpected absence of files, expected at least one file or folder\n',
  })
  const { code, err } = await project.run(read, 'paper.txt', '--jsn')
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("Unknown option '--jsn'") })
})
