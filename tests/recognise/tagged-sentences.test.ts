import { describe, expect, test } from 'vitest'
import { readText } from '../../src/read/text.ts'
import { toBlocks } from '../../src/recognise/block.ts'
import { readHead } from '../../src/recognise/document-head.ts'
import { vocabularyOf } from '../../src/recognise/facts/vocabulary.ts'
import { readStory } from '../../src/recognise/story.ts'
import { tagSentence } from '../../src/recognise/tagged-sentence.ts'
import type { Framework } from '../../src/reference/framework.ts'
import { lantern, yearlyCount } from './made-frameworks.ts'
import { reference as made } from './made-reference.ts'
import { graded, lanternPaper, readPaper } from './papers.ts'

const title = 'inspection of keeping watch, telling the truth and overall light'
const titled: Framework = { ...lantern, titles: [...lantern.titles, title] }
const reference = { ...made, frameworks: made.frameworks.map((each) => (each === lantern ? titled : each)) }

/** A sentence as the grammar sees it. */
function tagged(text: string, framework: Framework = titled): string {
  const vocabulary = vocabularyOf(reference)
  const blocks = toBlocks(readText(text).root)
  const { sentences } = readStory(blocks, readHead(blocks), reference, vocabulary)
  return tagSentence(sentences[0]!, framework, vocabulary, vocabulary.authorities).tagged
}

describe('areas named as in the title of the inspection are the whole of it', () => {
  test.each([
    ['Keeping watch, telling the truth and the overall light are dim.', '<W0> are <G1> .'],
    ['Keeping watch, telling the truth, and overall light are dim.', '<W0> are <G1> .'],
    ['Telling the truth, for the overall light and keeping watch are dim.', '<W0> are <G1> .'],
    ['KEEPING WATCH, Telling the Truth and overall light are dim.', '<W0> are <G1> .'],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toBe(expected)
  })

  test.each([
    ['two of them', 'Keeping watch and telling the truth are dim.', '<L0> and <L1> are <G2> .'],
    [
      'with words between them',
      'Keeping watch, telling the truth and our overall light are dim.',
      '<L0> , <L1> and our <L2> are <G3> .',
    ],
    [
      'in other words than the title’s',
      'Watch keeping, telling the truth and overall light are dim.',
      '<L0> , <L1> and <L2> are <G3> .',
    ],
    [
      'with an area that is none of the title',
      'Keeping watch, how well the lamps are mended and overall light are dim.',
      '<L0> , <L1> and <L2> are <G3> .',
    ],
    [
      'each with its grade',
      'Keeping watch is dim, telling the truth dim and overall light dim.',
      '<L0> is <G1> , <L2> <G3> and <L4> <G5> .',
    ],
  ])('but not %s', (_, text, expected) => {
    expect(tagged(text)).toBe(expected)
  })

  test('nor where no title names them', () => {
    expect(tagged('Keeping watch, telling the truth and the overall light are dim.', lantern)).toBe(
      '<L0> , <L1> and the <L2> are <G3> .',
    )
  })

  test('which has their grade', () => {
    const text = lanternPaper('Keeping watch, telling the truth and the overall light have been rated dim.')
    expect(graded(readPaper(text, reference))).toEqual(['lantern overall-light dim'])
    expect(graded(readPaper(text))).toEqual([
      'lantern keeping-watch dim',
      'lantern telling-the-truth dim',
      'lantern overall-light dim',
    ])
  })
})

describe('the end of a longer grade is no grade', () => {
  test.each([
    ['of its own scale', 'Keeping watch needs oil to be bright.', '<L0> <V1> .', titled],
    ['of another scale', 'The sea services needs oil to be bright.', 'the <W0> needs oil to be bright .', yearlyCount],
    [
      'that is misprinted',
      'Keeping watch requires improvement t be bright.',
      '<L0> requires improvement t be bright .',
      titled,
    ],
    [
      'that is misprinted, in quotation marks',
      'Keeping watch “requires improvement ot be ‘bright’”.',
      '<L0> requires improvement ot be bright .',
      titled,
    ],
  ])('%s', (_, text, expected, framework) => {
    expect(tagged(text, framework)).toBe(expected)
  })

  test.each([
    ['The sea services needs oil and to be bright.', 'the <W0> needs oil and to be <G1> .', yearlyCount],
    ['Keeping watch needs improvement and is bright.', '<L0> needs improvement and is <G1> .', titled],
  ])('but a grade by itself is one: %s', (text, expected, framework) => {
    expect(tagged(text, framework)).toBe(expected)
  })
})

test('a label behind a hyphen is another word', () => {
  expect(tagged('Night-keeping watch is dim.')).toBe('night-keeping watch is <G0> .')
})
