import { firstDay, lastDay, overlap } from '../reference/partial-date.ts'
import type { Framework } from '../reference/framework.ts'
import type { DateSpan } from './facts/date.ts'
import { inferFrameworks, openEnd } from './inferred-inspection.ts'
import type { ReadingContext } from './reading-context.ts'
import { isRecent } from './main-inspection.ts'
import type { TaggedSentence } from './tagged-sentence.ts'
import { addPublished, inForce, isGradedInspection, toTold, type Told } from './told-inspection.ts'

const verdict = '(?:inspection |judge?ment|rating|ratings|grade|grades|grading|verdict|report)'
/** `in 2013 and again in 2015`, behind the grade; `by Ofsted in 2013`; `rating it was given in 2019`; `(in 2019)`. */
const behind = `(?: (?:overall|${verdict}|once again|once more|again|\\(|,)){0,3}(?: by (?:[\\w']+ ){0,2}[\\w']+)?(?: (?:it|they|that|which))?(?: (?:was|were|had been))?(?: (?:given|received|issued|made))?(?: back)? in(?: early| late)? <D(\\d+)>(?: (?:, )?(?:and|then|,) (?:then )?(?:again )?(?:in )?<D(\\d+)>)*`
/** `In 2013 …`, at the beginning of the sentence or of its clause; `the report of 2013, when …`. */
const before = [
  /^<D(\d+)> (?::|-) /u,
  /(?:^|[,;:-] |\b(?:and|but|while|whereas) )(?:back )?in (?:the )?<D(\d+)>(?: and <D\d+>)? (?:, )?(?!.*\b(?:now|currently|since|today)\b)/u,
  /\b(?:in|of|from|since|was) (?:the )?<D(\d+)> (?:[-,(] )?(?:when|where|at which point|in which|which|that) /u,
]
/** `its 2015 inadequate verdict` */
const beside = `<D(\\d+)> (?:<F\\d+> )?`

/**
 * The dates that a statement is given with: behind its grade or its last word, right before it, or opening its sentence or
 * clause.
 */
export function datesOf({ tagged, tags }: TaggedSentence, grade: number, behindStatement: string): DateSpan[] {
  const word = `<[GVP]${grade}>`
  const at = tagged.search(new RegExp(word))
  const match =
    new RegExp(word + behind, 'u').exec(tagged) ??
    new RegExp(`^${behind}`, 'u').exec(behindStatement) ??
    new RegExp(`${beside}${word} ${verdict}`, 'u').exec(tagged) ??
    lastBefore(tagged.slice(0, at))
  return [...(match?.[0].matchAll(/<D(\d+)>/gu) ?? [])].flatMap(([, index]) => {
    const tag = tags[Number(index)]
    return tag?.kind === 'date' ? [tag.date] : []
  })
}

/** `since 2013`: a date that only says from when on something is so. */
const from = /(?:since|than|from|after|following|before|until|by|between|on) (?:the )?(?:[\w-]+ ){0,2}$/u

/** Whether a sentence dates what stands before its grade to a time before the inspection: then it may tell of another one. */
export function isDatedBefore({ tagged, tags }: TaggedSentence, grade: number, told: Told): boolean {
  const before = tagged.slice(0, tagged.search(new RegExp(`<[GVP]${grade}>`)))
  return [...before.matchAll(/<D(\d+)>/gu)].some(({ 1: index, index: at }) => {
    const tag = tags[Number(index)]
    const earlier = tag?.kind === 'date' && told.dates && lastDay(tag.date.end) < firstDay(told.dates.start)
    return earlier && !from.test(before.slice(0, at))
  })
}

function lastBefore(text: string): RegExpExecArray | undefined {
  return before.map((pattern) => pattern.exec(text)).find((match) => match !== null) ?? undefined
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

/** An earlier inspection of which it is not said when it was; all grades told so are of one, and of none that is known. */
export function toldOnceBefore({ story, blocks, reference }: ReadingContext): Told | undefined {
  const known = story.tolds.find(({ vague }) => vague)
  if (known) return known
  const frameworks = inferFrameworks({ start: '0000', end: story.main?.dates?.end ?? openEnd }, blocks, reference)
  if (frameworks.length === 0) return undefined
  const told: Told = { ...toTold(frameworks, false), vague: true }
  story.tolds.push(told)
  return told
}

/** The assessments of a kind that some dates mean, or the only one told of; made where the document told of none. */
export function assessmentsAt(framework: Framework, dates: readonly DateSpan[], tolds: Told[]): Told[] {
  const known = tolds.filter((told) => told.framework === framework)
  if (dates.length === 0)
    return known.length > 0 ? known.slice(0, known.length === 1 ? 1 : 0) : [added(tolds, framework)]
  const possible = dates.filter((date) => inForce(framework, date))
  return possible.map((date) => {
    const own = known.find(
      ({ published }) =>
        published && overlap({ from: published.date, to: published.date }, { from: date.start, to: date.end }),
    )
    if (own) return own
    const told = added(tolds, framework)
    addPublished(told, date, {})
    return told
  })
}

function added(tolds: Told[], framework: Framework): Told {
  const told = toTold([framework], false)
  tolds.push(told)
  return told
}
