import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toBlocks } from '../../src/recognise/block.ts'
import { placeIn, toSentences } from '../../src/recognise/sentence.ts'
import { readText } from '../../src/read/text.ts'

const sentences = (text: string) => toSentences({ text, marks: [] }).map((sentence) => sentence.text)

describe('a text is parted into its sentences', () => {
  test.each([
    ['It is bright. It was dim.', ['It is bright.', 'It was dim.']],
    ['Is it bright? Yes! It is.', ['Is it bright?', 'Yes!', 'It is.']],
    ['“It is bright.” So they said.', ['“It is bright.”', 'So they said.']],
    ['It is bright (at last). “Well done.”', ['It is bright (at last).', '“Well done.”']],
    ['It was dim. 14 lamps were out.', ['It was dim.', '14 lamps were out.']],
    ['A heading without a full stop', ['A heading without a full stop']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

describe('a full stop that ends none', () => {
  test.each([
    'Lamps, e.g. Barchester’s, are bright.',
    'Mr. Lamb and Cllr. Smith spoke.',
    'See para. 4 and paras. 7 to 9.',
    'The report (no. 36564) is bright.',
    'A boat of J. Lamb came.',
    'St. Mary’s light is bright.',
    'Lamps cost approx. 20 pounds.',
    'It is 3.5 miles long.',
    'The light is bright. and dim',
    'Smith Ltd. Harbours came.',
  ])('%s', (text) => {
    expect(sentences(text)).toEqual([text])
  })
})

test('a place in a sentence is that of its printed line and paragraph', () => {
  const [block] = toBlocks(readText('4.2 It was dim. Now the\nlight is\nbright.').root)
  const [first, second] = toSentences(block!)
  expect(placeIn(first!, 0)).toEqual({ line: 1, paragraph: '4.2' })
  expect(placeIn(second!, 0)).toEqual({ line: 1, paragraph: '4.2' })
  expect(placeIn(second!, second!.text.indexOf('light'))).toEqual({ line: 2, paragraph: '4.2' })
  expect(placeIn(second!, second!.text.indexOf('bright'))).toEqual({ line: 3, paragraph: '4.2' })
})

test('whatever the text, no word is lost, and each sentence stands where it is said to', () => {
  const word = fc.constantFrom('A', 'bright.', 'e.g.', 'Mr.', '3.', '“No!”', 'dim?', 'the', '(It', 'is.)', '…')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 15 }), (words) => {
      const text = words.join(' ')
      const found = toSentences({ text, marks: [] })
      for (const sentence of found)
        expect(text.slice(sentence.at, sentence.at + sentence.text.length)).toBe(sentence.text)
      expect(found.map((sentence) => sentence.text).join(' ')).toBe(text)
    }),
  )
})
