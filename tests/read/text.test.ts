import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from '../../src/read/text.ts'
import { outline, textNodes } from './outline.ts'

const read = (...lines: string[]) => outline(readText(lines.join('\n')))

describe('lines that belong together', () => {
  test('a paragraph goes on until a blank line', () => {
    expect(read('A first line that goes on', 'to the next.', '', 'Another one, which ends.')).toEqual([
      'p 1 A first line that goes on 2 to the next.',
      'p 4 Another one, which ends.',
    ])
  })

  test('a number begins another paragraph', () => {
    expect(read('1. One begins here.', '2. Two begins here.', '36 boats came.')).toEqual([
      'p §1 1 One begins here.',
      'p §2 2 Two begins here. 3 36 boats came.',
    ])
  })

  test('an item goes on in the line below', () => {
    expect(read('- 2. The first item', '  that wraps.', '- another', '* and another')).toEqual([
      '- §2 §2 1 The first item 2 that wraps.',
      '- 3 another',
      '- 4 and another',
    ])
  })

  test('rows are one table until a blank line or text', () => {
    expect(readText('A\tB\nC\tD\n\nE\tF\ntext.\nG\tH').root.children.map(({ type }) => type)).toEqual([
      'table',
      'table',
      'paragraph',
      'table',
    ])
  })
})

describe('a short line by itself is a heading', () => {
  test.each([
    ['between blank lines', ['Our lights', '', 'They are lit.'], ['h2 1 Our lights', 'p 3 They are lit.']],
    ['with its number', ['2.3 Where they live', ''], ['h2 §2.3 1 Where they live']],
    [
      'whose blank line was lost behind a sentence',
      ['They are lit.', 'What comes next', '', 'Nothing.'],
      ['p 1 They are lit.', 'h2 2 What comes next', 'p 4 Nothing.'],
    ],
    ['with its depth where it has marks', ['### Our lights'], ['h3 1 Our lights']],
  ])('%s', (_, lines, expected) => {
    expect(read(...lines)).toEqual(expected)
  })

  test.each([
    ['one that ends a sentence', 'Our lights are lit.'],
    ['one that ends in a comma', 'Our lights, our boats,'],
    ['one in lower case', 'our lights'],
    ['a long one', 'Our lights and our boats and our stairs and our piers and our rocks and our ropes'],
  ])('but not %s', (_, text) => {
    expect(read(text)).toEqual([`p 1 ${text}`])
  })
})

describe('a page break in mid-sentence', () => {
  test.each([
    ['in a paragraph', ['It was cut', '', 'in two.'], ['p 1 It was cut 3 in two.']],
    ['in an item', ['- It was cut', '', 'in two.', '- The next.'], ['- 1 It was cut 3 in two.', '- 4 The next.']],
    [
      'before a capital, where the line wants more',
      ['The crew of the', '', 'Bright Star came.'],
      ['p 1 The crew of the 3 Bright Star came.'],
    ],
    ['before a number', ['There were about', '', '12 boats in all.'], ['p 1 There were about 3 12 boats in all.']],
    ['over three pages', ['It was cut', '', 'in', '', 'three.'], ['p 1 It was cut 3 in 5 three.']],
  ])('%s is mended', (_, lines, expected) => {
    expect(read(...lines)).toEqual(expected)
  })

  test.each([
    ['a sentence that ended', ['It was whole.', '', 'and more'], ['p 1 It was whole.', 'p 3 and more']],
    [
      'a line that announces a list',
      ['There are two kinds:', '', 'red and blue'],
      ['h2 1 There are two kinds:', 'p 3 red and blue'],
    ],
    ['a numbered paragraph', ['It was cut', '', '2. Here is more.'], ['h2 1 It was cut', 'p §2 3 Here is more.']],
    ['a table', ['It was cut', '', 'in\ttwo'], ['h2 1 It was cut', 'row [3 in] [3 two]']],
    ['a heading with marks', ['# Our lights', '', 'and boats'], ['h1 1 Our lights', 'p 3 and boats']],
  ])('is none before or behind %s', (_, lines, expected) => {
    expect(read(...lines)).toEqual(expected)
  })
})

describe('the document’s own numbers, moved into its text by conversion', () => {
  test.each([
    [
      'in mid-sentence',
      ['1. The first lamp is lit.', '', 'The second one 2. is dim and old, and it smokes.'],
      ['p §1 1 The first lamp is lit.', 'p §2 3 The second one is dim and old, and it smokes.'],
    ],
    [
      'between two lines',
      ['1. The lamps are 2.', 'dim and old, and they smoke.'],
      ['p §1 1 The lamps are 2 dim and old, and they smoke.'],
    ],
    [
      'in a sentence that goes on behind a full stop, or in a capital',
      ['1. The first lamp is lit. 2. and smokes. The other 3. Lamp is dim and old.'],
      ['p §1 1 The first lamp is lit. and smokes. The other Lamp is dim and old.'],
    ],
    [
      'before a paragraph that was set behind the one before it',
      ['1. The first lamp is lit. 2. The second is dim. 3. The third is dark.'],
      ['p §1 1 The first lamp is lit.', 'p §2 1 The second is dim.', 'p §3 1 The third is dark.'],
    ],
    [
      'after some that were lost',
      ['1. The first is lit.', '', '4. The fourth is dim. 5. The fifth is dark.'],
      ['p §1 1 The first is lit.', 'p §4 3 The fourth is dim.', 'p §5 3 The fifth is dark.'],
    ],
  ])('are put back: %s', (_, lines, expected) => {
    expect(read(...lines)).toEqual(expected)
  })

  test.each([
    [
      'the next but one',
      ['1. The lamps are 3. in all, and they smoke.'],
      ['p §1 1 The lamps are 3. in all, and they smoke.'],
    ],
    [
      'a number without a stop',
      ['1. There are 2 lamps, and they smoke.'],
      ['p §1 1 There are 2 lamps, and they smoke.'],
    ],
    [
      'part of another number',
      ['1. It is 2.5 miles off, or 12. No more.'],
      ['p §1 1 It is 2.5 miles off, or 12. No more.'],
    ],
    [
      'any, where the document numbers nothing',
      ['The lamps are 1. in all. 2. They smoke.'],
      ['p 1 The lamps are 1. in all. 2. They smoke.'],
    ],
    [
      'any, where the numbers begin high',
      ['36. The lamps are 37. in all, and they smoke.'],
      ['p §36 1 The lamps are 37. in all, and they smoke.'],
    ],
    [
      'any in a table',
      ['1. The lamps smoke.', '', 'Lamps 2. lit\t2. No'],
      ['p §1 1 The lamps smoke.', 'row [3 Lamps 2. lit] [3 2. No]'],
    ],
  ])('but never %s', (_, lines, expected) => {
    expect(read(...lines)).toEqual(expected)
  })
})

test.each([
  ['\n', 4],
  ['\r\n', 4],
  ['\r', 4],
])('lines that end in %j are the same lines', (end, lines) => {
  const tree = readText(['1. One is lit', 'and more.', '', 'Area\tGrade'].join(end))
  expect(tree.lines).toBe(lines)
  expect(outline(tree)).toEqual(['p §1 1 One is lit 2 and more.', 'row [4 Area] [4 Grade]'])
})

test('whatever the text, no word is lost but numbers and marks, and all are in order', () => {
  const word = fc.constantFrom(
    'The',
    'lamp',
    'is',
    'lit.',
    'and',
    'dim,',
    '- ',
    '# ',
    '\t',
    '\n',
    '\n',
    '\n\n',
    '12',
    'Harbours',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ')
      const nodes = textNodes(readText(text).root)
      const letters = (text: string) => text.match(/\p{L}+/gu) ?? []
      expect(nodes.flatMap(({ value }) => letters(value))).toEqual(letters(text))
      const lines = nodes.map(({ position }) => position!.start.line)
      expect(lines).toEqual(lines.toSorted((a, b) => a - b))
    }),
    { numRuns: 300 },
  )
})
