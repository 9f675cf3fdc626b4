import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadAcceptedMessages } from '../../src/messages/load.ts'
import { openMessages, type FiledMessage } from '../../src/messages/open-messages.ts'

let content = ''
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'accepted-'))
})
afterEach(() => rm(content, { recursive: true }))

const write = (text: string) => writeFile(join(content, 'accepted-messages.yml'), text)
const entry =
  '- file: reports/barchester/a.md\n  rule: recognise:unknown-label\n  line: 50\n  reason: A misprint that changes nothing.\n'
const filed = (file: string, rule: string, line: number): FiledMessage => ({
  file,
  message: { kind: 'warning', rule, reason: 'Unexpected `x`, expected y', place: { line } },
})
const met = filed('reports/barchester/a.md', 'recognise:unknown-label', 50)

test('an accepted message is not open, every other one is', async () => {
  await write(entry)
  const accepted = await loadAcceptedMessages(content)
  const others = [
    filed('reports/barchester/b.md', 'recognise:unknown-label', 50),
    filed('reports/barchester/a.md', 'recognise:unclear-area', 50),
    filed('reports/barchester/a.md', 'recognise:unknown-label', 51),
  ]
  expect(openMessages([met, ...others], accepted)).toEqual({ open: others, unneeded: [] })
})

test('without a line it stands for all messages of the rule in that file', async () => {
  await write(entry.replace('  line: 50\n', ''))
  const accepted = await loadAcceptedMessages(content)
  expect(openMessages([met, filed('reports/barchester/a.md', 'recognise:unknown-label', 51)], accepted).open).toEqual(
    [],
  )
})

test('one that no longer occurs says so at its own line', async () => {
  await write(`# Known.\n${entry}${entry.replace('line: 50', 'line: 51')}`)
  const { unneeded } = openMessages([met], await loadAcceptedMessages(content))
  expect(unneeded.map((each) => each.unneeded())).toMatchObject([
    {
      line: 6,
      ruleId: 'check:unneeded-acceptance',
      reason:
        'Unexpected acceptance of `recognise:unknown-label` in reports/barchester/a.md, expected a message that occurs',
    },
  ])
})

test('a reason is required', async () => {
  await write(entry.replace(/  reason.*\n/, ''))
  await expect(loadAcceptedMessages(content)).rejects.toThrow(
    'accepted-messages.yml:1:3 Unexpected absence of a value for `[0].reason`, expected text',
  )
})

test('without the file, or with an empty one, nothing is accepted', async () => {
  expect(await loadAcceptedMessages(content)).toEqual([])
  await write('# Nothing yet.\n')
  expect(await loadAcceptedMessages(content)).toEqual([])
})
