import { overlap } from '../reference/partial-date.ts'
import type { DateSpan } from './facts/date.ts'
import { inferFrameworks } from './inferred-inspection.ts'
import type { ReadingContext } from './reading-context.ts'
import { isRecent } from './story.ts'
import type { TaggedSentence } from './tagged-sentence.ts'
import { isGradedInspection, toTold, type Told } from './told-inspection.ts'

/** `in 2013 and again in 2015`, behind the grade; `(in 2019)`. */
const behind =
  '(?: (?:overall|{verdict}|once again|again|\\(|,)){0,3}(?: back)? in(?: early| late)? <D(\\d+)>(?: (?:, )?(?:and|then|,) (?:again )?(?:in )?<D(\\d+)>)*'
const opening = /^(?:back )?in (?:the )?<D(\d+)> (?:, )?/u

/** The dates that a statement is given with: behind its grade, or opening the sentence. */
export function datesOf({ tagged, tags }: TaggedSentence, grade: number): DateSpan[] {
  const pattern = new RegExp(
    `<[GV]${grade}>${behind.replace('{verdict}', '(?:inspection |judge?ment|rating|ratings|grade|grades|grading)')}`,
    'u',
  )
  const match = pattern.exec(tagged) ?? opening.exec(tagged)
  if (!match) return []
  return [...match[0].matchAll(/<D(\d+)>/gu)].flatMap(([, index]) => {
    const tag = tags[Number(index)]
    return tag?.kind === 'date' ? [tag.date] : []
  })
}

/**
 * The inspection that a date means: the one told that lies on it; the main one where it has no date of its own and this is
 * recent; else a new one, under the frameworks then in force. Undefined where it cannot be told.
 */
export function toldAt(date: DateSpan, { story, head, blocks, reference }: ReadingContext): Told | undefined {
  const graded = story.tolds.filter(({ framework }) => isGradedInspection(framework))
  const on = graded.filter(
    ({ dates }) => dates && overlap({ from: dates.start, to: dates.end }, { from: date.start, to: date.end }),
  )
  if (on.length > 0) return on.length === 1 ? on[0] : undefined
  if (story.main && story.main.dates === undefined && head.date !== undefined && isRecent(date, head)) return story.main
  const frameworks = inferFrameworks(date, blocks, reference)
  if (frameworks.length === 0) return undefined
  const told = { ...toTold(frameworks, false), dates: { start: date.start, end: date.end, place: {} } }
  story.tolds.push(told)
  return told
}
