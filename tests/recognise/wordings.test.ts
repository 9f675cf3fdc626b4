import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNumbers } from '../../src/recognise/facts/number.ts'
import { plain, wordingFinder } from '../../src/recognise/facts/wording.ts'

const wordings = [
  'bright',
  'needs oil',
  'needs oil to be bright',
  'keeping watch',
  "harbour master's log",
  're-lit',
  'watch … ships',
  '… far-off lights …',
  'children in care and care leavers',
  'children in care',
]
const find = wordingFinder(wordings.map((wording) => ({ wording, value: wording })))
const found = (text: string) => find(text).map(({ values }) => values.join(' | '))

describe('a wording is found', () => {
  test.each([
    ['as it is', 'It is bright.', ['bright']],
    ['in capitals', 'KEEPING WATCH is Bright', ['keeping watch', 'bright']],
    ['with a curly apostrophe', 'the harbour master’s log', ["harbour master's log"]],
    ['with a no-break space', 'It needs\u00a0oil', ['needs oil']],
    ['with any dash', 'It was re‑lit, and re–lit', ['re-lit', 're-lit']],
    ['in quotation marks', 'It is “bright” and ‘bright’', ['bright', 'bright']],
    ['before a full stop or a bracket', 'bright. (bright)', ['bright', 'bright']],
    ['beside a figure', 'bright 2', ['bright']],
    ['with the mark of a footnote', 'keeping watch³ is bright¹²', ['keeping watch', 'bright']],
  ])('%s: %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('only as a whole phrase', () => {
  test.each(['brightly', 'brightness', 'overbright', 'bright2', 'needs oiling', 'rekeeping watch', 'keeping watches'])(
    '%s',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )
})

describe('the longest wins, and none overlaps another', () => {
  test.each([
    ['It needs oil to be bright.', ['needs oil to be bright']],
    ['It needs oil to be brightened.', ['needs oil']],
    ['children in care and care leavers', ['children in care and care leavers']],
    ['children in care and their friends', ['children in care']],
    ['bright bright needs oil', ['bright', 'bright', 'needs oil']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('a gap holds some words or none', () => {
  test.each([
    ['to watch ships', ['watch … ships']],
    ['to watch all the ships', ['watch … ships']],
    ['to watch all the many great and tall old ships', ['watch … ships']],
    ['to watch all the very many great and tall old grey ships', []],
    ['to watch shipshape crews', []],
    ['to watch a bright lamp and ships', ['watch … ships']],
    ['see far-off lights there', ['… far-off lights …']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

test('a wording that means several things is found with all of them, each once', () => {
  const several = wordingFinder([
    { wording: 'light', value: 1 },
    { wording: 'Light', value: 2 },
    { wording: 'light', value: 1 },
  ])
  expect(several('a light').map(({ values }) => values)).toEqual([[1, 2]])
})

test('the plain form keeps every character at its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(plain(text)).toHaveLength(text.length)
    }),
  )
})

test('whatever the text, what is found stands where it is said to, in order', () => {
  const word = fc.constantFrom(...wordings.flatMap((wording) => wording.split(' ')), '\u00a0', ',', 'İ', 'BRIGHT', '’')
  const texts = fc.array(fc.oneof(word, fc.string({ maxLength: 2 })), { maxLength: 12 })
  fc.assert(
    fc.property(texts, (words) => {
      const text = words.join(' ')
      let free = 0
      for (const { from, to, text: span } of find(text)) {
        expect(text.slice(from, to)).toBe(span)
        expect(from).toBeGreaterThanOrEqual(free)
        free = to
      }
    }),
    { numRuns: 500 },
  )
})

describe('numbers', () => {
  const numbers = (text: string) => findNumbers(text).map(({ value }) => value)

  test.each([
    ['Five of the nine areas', [5, 9]],
    ['six recommendations and 12 more', [6, 12]],
    ['36.5% and 13 %', [36.5, 13]],
    ['1,400 boats, 20 lamps.', [1400, 20]],
    ['(3) bright', [3]],
    ['ONE area', [1]],
    ['twenty lamps', [20]],
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual(expected)
  })

  test.each([
    'none, someone and often',
    'there is no lamp',
    'pier 3b, version 1.2.3, grade-4',
    'the year 2009',
    'twenty-one lamps',
  ])('are not read from: %s', (text) => {
    expect(numbers(text)).toEqual([])
  })

  test('stand where they are said to', () => {
    const text = 'In all, five of 1,400 (0.4%) were lit.'
    for (const number of findNumbers(text)) expect(text.slice(number.from, number.to)).toBe(number.text)
    expect(findNumbers(text)).toHaveLength(3)
  })
})
