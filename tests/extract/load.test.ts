import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadExtractEntries, loadExtracts } from '../../src/extract/load.ts'
import type { Extract, Finding } from '../../src/extract/schema.ts'
import { toMarkdown } from '../../src/extract/to-markdown.ts'
import { reference } from '../dataset/made-content.ts'
import { said } from '../reconcile/sources.ts'
import { madeExtract, madeInspection } from './made-extract.ts'

let content = ''
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'extracts-'))
})
afterEach(() => rm(content, { recursive: true }))

async function write(extract: Extract, path = `${extract.authority}/${extract.id}.md`) {
  const file = join(content, 'reports', path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, toMarkdown(extract))
}

/** The problems of one extract, as `line: reason (rule)`. */
async function problems(...extracts: Extract[]) {
  for (const extract of extracts) await write(extract)
  const { problems } = await loadExtractEntries(reference, content)
  return problems.map(({ line, reason, ruleId }) => `${line}: ${reason} (${ruleId})`)
}

const told = (...findings: Finding[]) => madeExtract({ inspections: [madeInspection({ findings })] })

test('all extracts are read, in the order of their ids; without the folder there are none', async () => {
  expect(await loadExtracts(reference, content)).toEqual([])
  const [b, a] = [
    madeExtract(),
    madeExtract({ id: 'barchester-2001', original: { ...madeExtract().original, sha256: 'b'.repeat(64) } }),
  ]
  await write(b)
  await write(a)
  expect(await loadExtracts(reference, content)).toEqual([a, b])
})

test('a file whose form is wrong stops the reading, with all problems of all files', async () => {
  await write(madeExtract())
  await writeFile(join(content, 'reports/barchester/x.md'), '# No extract\n')
  await expect(loadExtracts(reference, content)).rejects.toThrow(
    /x\.md:1:1 Unexpected heading, expected the head of the extract/,
  )
})

test('ids that the reference data does not have are reported at their lines', async () => {
  const known = madeInspection({ findings: [said('overall', 'Fair')] })
  const extract = madeExtract({
    inspections: [
      known,
      { ...known, framework: 'unheard-of' },
      {
        ...known,
        authority: 'nowhere',
        findings: [
          said('knitting', 'Fair'),
          said('overall', 'Splendid'),
          said('overall', 'Fair', { service: 'safety' }),
        ],
      },
    ],
    events: [{ authority: 'barchester', kind: 'party', start: null, end: null, places: [{ line: 1 }] }],
    claims: [
      {
        kind: 'count-of-areas',
        grade: null,
        number: 4,
        of: null,
        observed: null,
        inspection: 7,
        asPrinted: 'four',
        places: [{ line: 2 }],
      },
    ],
    messages: [{ kind: 'warning', rule: 'recognise:unheard-of', place: null, reason: 'Unexpected `x`, expected y' }],
  })
  expect(await problems(extract)).toEqual([
    '24: Unexpected `nowhere` for `inspections[2]`, expected the id of an authority (content:unknown-id)',
    '18: Unexpected `unheard-of` for `inspections[1]`, expected the id of a framework (content:unknown-id)',
    '30: Unexpected `knitting` for `inspections[2].findings[0]`, expected the id of an area of `late` (content:unknown-id)',
    '31: Unexpected `splendid` for `inspections[2].findings[1]`, expected the id of a grade of `late` (content:unknown-id)',
    '32: Unexpected `safety` for `inspections[2].findings[2]`, expected the id of a service of `late` (content:unknown-id)',
    '38: Unexpected `party` for `events[0]`, expected the id of a framework or a kind of event (content:unknown-id)',
    '44: Unexpected inspection 8, expected one of the 3 of this extract (content:inconsistent)',
    '50: Unexpected `recognise:unheard-of` for `messages[0]`, expected the id of a message of the catalogue (content:unknown-id)',
  ])
})

test('a visit cannot end before it begins, and an area of one grade only stands where there is one', async () => {
  const backwards = madeInspection({ start: '2019-10-04', end: '2019-09-23' })
  expect(await problems(madeExtract({ inspections: [backwards] }))).toEqual([
    '12: Unexpected end `2019-09-23` before the start `2019-10-04`, expected it on that day or later (content:inconsistent)',
  ])
  expect(await problems(told(said('result', 'Fair')))).toEqual([
    '16: Unexpected `result` for `inspections[0].findings[0]`, expected the id of an area of `late` (content:unknown-id)',
  ])
  expect(await problems(told(said('all', 'Fair')))).toEqual([])
  expect(await problems(told(said('others', 'Fair')))).toEqual([])
})

test('a decision that says what the row still says is reported', async () => {
  const decision = { read: 'Fair', reason: 'I looked' }
  expect(await problems(told(said('overall', 'Fair', { decision })))).toEqual([
    '16: Unexpected decision `Fair`, expected what was read before, for the row still says it (extract:needless-decision)',
  ])
  expect(await problems(told(said('overall', 'Fair', { decision: { ...decision, read: 'Poor' } })))).toEqual([])
  expect(await problems(told(said('overall', 'Fair', { decision: { ...decision, read: '' } })))).toEqual([])
})

test('an extract stands in the folder of its authority, and each document has one', async () => {
  await write(madeExtract(), 'plumstead/barchester-2019-11-04-inspection-report.md')
  expect(await problems()).toEqual([
    '5: Unexpected authority `barchester`, expected `plumstead` as the folder is named (content:file-name)',
  ])
  expect(await problems(madeExtract({ id: 'barchester-again' }))).toEqual([
    expect.stringMatching(/^5: /),
    expect.stringMatching(
      /^9: Unexpected original `aaa.*` of .*barchester-2019.*\.md, expected one extract for each document \(content:repeated\)/,
    ),
  ])
})
