import { expect, test } from 'vitest'
import { byFile, report } from '../../src/messages/report.ts'
import { contentProblem } from '../../src/reference/yaml-source.ts'

test('a report names file, line, what was found and expected, the rule, and what to do', () => {
  const messages = [
    {
      kind: 'warning',
      rule: 'recognise:unknown-label',
      reason: 'Unexpected `x`, expected a label',
      place: { line: 50 },
    },
    { kind: 'failure', rule: 'read:empty', reason: 'Unexpected empty file, expected a document', place: null },
    {
      kind: 'warning',
      rule: 'recognise:unknown-label',
      reason: 'Unexpected `y`, expected a label',
      place: { page: 3 },
    },
  ] as const
  expect(
    report([
      { file: 'a.txt', messages },
      { file: 'b.txt', messages: [] },
    ]),
  ).toBe(`a.txt
     error   Unexpected empty file, expected a document read:empty
  [note]:
    Check that the whole file was saved.
     warning Page 3: Unexpected \`y\`, expected a label   recognise:unknown-label
  [note]:
    If it is a printing of an area’s label not met before, add the wording to the framework.
50:1 warning Unexpected \`x\`, expected a label           recognise:unknown-label
  [note]:
    If it is a printing of an area’s label not met before, add the wording to the framework.

3 messages (✖ 1 error, ⚠ 2 warnings)`)
})

test('without messages there is nothing to say', () => {
  expect(report([{ file: 'a.txt', messages: [] }])).toBe('')
})

test('problems of content are told by file', () => {
  const problem = (file: string, reason: string) =>
    contentProblem(file, 'content:schema', reason, { line: 2, column: 1 })
  const told = report(byFile([problem('a.md', 'first'), problem('b.md', 'second'), problem('a.md', 'third')]))
  expect(told.split('\n').filter((line) => /^[ab2]/.test(line))).toEqual([
    'a.md',
    '2:1 error first  content:schema content',
    '2:1 error third  content:schema content',
    'b.md',
    '2:1 error second content:schema content',
  ])
})
