import { describe, expect, test } from 'vitest'
import { readText } from '../../src/read/text.ts'
import { outline } from './outline.ts'

/** A sentence of so many characters. */
const sentence = (length: number) =>
  `The lamps ${'of the old pier '.repeat(20)}`
    .slice(0, length - 9)
    .trim()
    .padEnd(length - 9, 'e') + ' are lit.'
const long = sentence(201)
const middling = sentence(101)

/** The outline of a text of these lines, with the long ones as `LONG` and `MIDDLING`. */
function read(...lines: string[]): string[] {
  return outline(readText(lines.join('\n'))).map((line) =>
    line.replaceAll(long, 'LONG').replaceAll(long.slice(0, -1), 'LONG').replaceAll(middling, 'MIDDLING'),
  )
}

describe('where a line is longer than anybody wraps it', () => {
  test.each([
    ['each is a paragraph', [long, long], ['p 1 LONG', 'p 2 LONG']],
    ['also one that is not so long', [long, middling, middling], ['p 1 LONG', 'p 2 MIDDLING', 'p 3 MIDDLING']],
    ['before it, too', [middling, middling, long], ['p 1 MIDDLING', 'p 2 MIDDLING', 'p 3 LONG']],
    ['behind a short line', ['Lights are out', long], ['h2 1 Lights are out', 'p 2 LONG']],
    ['before a short line', [long, 'They are lit.'], ['p 1 LONG', 'p 2 They are lit.']],
    ['with its own number', [`2.1 ${long}`, long], ['p §2.1 1 LONG', 'p 2 LONG']],
    ['behind an item', ['- a lamp', long], ['- 1 a lamp', 'p 2 LONG']],
    ['and each item', [`- ${long}`, long], ['- 1 LONG', 'p 2 LONG']],
  ])('%s', (_, lines, expected) => {
    expect(read(...lines)).toEqual(expected)
  })

  test.each([
    [
      'a heading that wraps',
      ['The lights of the old', 'town and its pier', long],
      'p 1 The lights of the old 2 town and its pier',
    ],
    [
      'also before a capital',
      ['The lights of the old', 'Town and its Pier', long],
      'p 1 The lights of the old 2 Town and its Pier',
    ],
    ['short lines behind it', [long, 'By a keeper', '8 May'], 'p 2 By a keeper 3 8 May'],
    ['a sentence that goes on in lower case', [long.slice(0, -1), 'and more.'], 'p 1 LONG 2 and more.'],
    ['one whose line wants more', [`${long.slice(0, -1)} of`, 'The town.'], 'p 1 LONG of 2 The town.'],
  ])('%s is still one', (_, lines, expected) => {
    expect(read(...lines)).toContain(expected)
  })
})

test.each([
  [200, ['p 1 … 2 MIDDLING']],
  [201, ['p 1 …', 'p 2 MIDDLING']],
])('a line of %i characters', (length, expected) => {
  const first = sentence(length)
  expect(first).toHaveLength(length)
  expect(read(first, middling).map((line) => line.replace(first, '…').replace('LONG', '…'))).toEqual(expected)
})

test('short lines are wrapped, however long their paragraph is', () => {
  const lines = Array.from({ length: 9 }, () => sentence(100))
  expect(read(...lines)).toHaveLength(1)
})
