import { overlap } from '../../reference/partial-date.ts'
import { namesOthers } from '../no-judgement.ts'
import type { ReadingContext } from '../reading-context.ts'
import { sentenceBefore } from '../story.ts'
import type { Tag, TaggedSentence } from '../tagged-sentence.ts'
import type { Statement } from './graded-sentence.ts'
import { isOfAnother } from './other-authorities.ts'

/** A line of more words that ends without a full stop is no line of its own. */
const longestLine = 12
/** What *it* may stand for. */
const subjects: ReadonlySet<Tag['kind']> = new Set(['label', 'service', 'whole', 'authority'])
/** How many blocks say what a paper is about. */
const openingBlocks = 2

/** It is not another authority’s; in an inspectorate’s report, it is the report’s own judgement; *they* stands for something. */
export function isOfSubject(statement: Statement, tagged: TaggedSentence, context: ReadingContext): boolean {
  if (isOfAnother(statement, tagged, context) || isCutOff(statement, tagged, context)) return false
  if (statement.pronoun && !hasAntecedent(statement, tagged, context)) return false
  return !context.head.isReport || isOfReport(statement, tagged, context)
}

/** A long last sentence without an end was cut off: what it goes on to say of the grade is not known. */
function isCutOff({ grade }: Statement, { sentence }: TaggedSentence, { blocks }: ReadingContext): boolean {
  const { text, block, at } = sentence
  const isLast = block.index === blocks.length - 1 && at + text.length >= block.text.length
  return isLast && text.split(' ').length > longestLine && /^["'”’]*\s*$/.test(text.slice(grade.to))
}

/** *It* or *they* stands for the services or the authority, where those are named before it in its sentence, or in the one before. */
function hasAntecedent({ grade }: Statement, { tags, sentence }: TaggedSentence, context: ReadingContext): boolean {
  const { vocabulary, findAuthorities } = context
  const nearest = tags.findLast(({ kind, to }) => to <= grade.from && subjects.has(kind))
  if (nearest?.kind === 'label' || nearest?.kind === 'service') return false
  if (tags.some(({ kind, to }) => to <= grade.from && (kind === 'whole' || kind === 'authority'))) return true
  const last = sentenceBefore(sentence, context.story, vocabulary)
  return last !== undefined && (vocabulary.whole(last.text).length > 0 || findAuthorities(last.text).length > 0)
}

/**
 * An inspectorate’s report gives its judgements in the present tense, and the whole on its front. What it says in the past
 * tense, with another date or with *previous* beside it, is history, and ignored.
 */
function isOfReport(
  statement: Statement,
  { sentence, tagged }: TaggedSentence,
  { head, story }: ReadingContext,
): boolean {
  if (statement.of === 'whole' && !head.front.includes(sentence.block)) return false
  const main = story.main?.dates
  const otherDates = sentence.dates.some(
    ({ start, end }) =>
      start !== head.date?.date && (!main || !overlap({ from: start, to: end }, { from: main.start, to: main.end })),
  )
  return !otherDates && !history.test(tagged) && !statement.past
}

const history =
  /\b(?:previous|previously|last inspection|last inspected|earlier|prior|historically|at that time|that inspection)\b/

/** A paper that begins with a school or a home, and never names the services of the authority, has no grade of them. */
export function isAboutAnotherThing({ blocks, vocabulary, reference: { phrases } }: ReadingContext): boolean {
  const opening = blocks.slice(0, openingBlocks).some(({ text }) => namesOthers(text, phrases))
  return opening && blocks.every(({ text }) => vocabulary.whole(text).every(({ text: words }) => !words.includes(' ')))
}
