import { type Passage, placeAt } from './block.ts'
import type { Place } from '../extract/schema.ts'

/** One sentence of a passage; `at` is where it begins there. */
export interface Sentence {
  text: string
  at: number
  passage: Passage
}

/** A full stop after one of these ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|cf|vs|no|nos|mr|mrs|ms|dr|st|cllr|para|paras|p|pp|approx|inc|ltd|dept|ref|\p{Lu})\.$/iu
const end = /[.!?]+["'”’)\]]*(?=\s+["'“‘([]?[\p{Lu}\d])/gu

/** A sentence about what is to come: a date in it without a year is none of the past. */
export const toCome = /(?<![\p{L}])(?:will|expected|due|planned|scheduled|forthcoming|upcoming|next|soon)(?![\p{L}])/iu

/** Splits a passage into sentences. Bullets and headings without a full stop are one sentence. */
export function toSentences(passage: Passage): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (const match of passage.text.matchAll(end)) {
    const to = match.index + match[0].length
    if (abbreviation.test(passage.text.slice(from, match.index + 1))) continue
    sentences.push({ text: passage.text.slice(from, to), at: from, passage })
    from = to + 1
  }
  if (from < passage.text.length) sentences.push({ text: passage.text.slice(from), at: from, passage })
  return sentences
}

/** The place of a character of a sentence. */
export function placeIn(sentence: Sentence, offset: number): Place {
  return placeAt(sentence.passage, sentence.at + offset)
}
