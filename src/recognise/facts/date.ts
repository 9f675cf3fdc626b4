import type { PartialDate } from '../../reference/partial-date.ts'
import { completed, monthName, type Parts, readPoint, toPartialDate, yearBefore } from './date-point.ts'

/** A date or a range of dates in a text, as precise as printed. */
export interface DateSpan {
  from: number
  to: number
  start: PartialDate
  end: PartialDate
  /** The year is not printed with the date: it follows from the date before it, or from the day the text was written. */
  yearInferred: boolean
}

const day = '(?:[12]?\\d|3[01]|0[1-9])(?:st|nd|rd|th)?'
const year = '(?:19|20)\\d{2}'
/** `23 November 2009`, `23 November`, `November 23rd, 2009`, `23/11/2009`, `November 2009`; `23` only before another. */
const before = `${day}\\s+(?:of\\s+)?${monthName}`
const behind = `${monthName}(?:\\s+${day}(?!\\d|\\s+(?:of\\s+)?${monthName}))?`
const point = `(?:(?:${before}|${behind})(?:,?\\s+(?:of\\s+)?${year})?|${day}/\\d{1,2}/${year}|${year}-\\d{2}-\\d{2})`
const joiner = '\\s*(?:-|–|—|‑|−|‐|─|―|to|and|until|through)\\s*'
const range = new RegExp(
  `(?<![\\p{L}\\d£./])(?:(?<first>${point})(?:${joiner}|\\s+)(?<last>${point})|(?<bare>${day}|${monthName})${joiner}(?<after>${point})|(?<one>${point})|(?<relative>(?:this|last)\\s+year)|(?<=(?:\\b(?:in|of|since|from|during|the|to|by|for|its|their|our)|['’]s|\\(|(?:19|20)\\d{2}\\s+and)\\s*(?:[\\p{L}]+\\s)?)(?<year>${year})(?!\\s*[-–—‑‐−/]?\\s*\\d)|(?<=^[\\s•*-]*)(?<heading>${year})(?=\\s*:))(?:(?<=\\d)(?!\\d)|(?<!\\d)(?![\\p{L}\\d]))`,
  'giu',
)

/** `March last year`, behind a date without a year. */
const yearBehind = /^\s+(?<which>this|last)\s+year(?![\p{L}\d])/iu
/** A month alone is a date only where the words before it say so; `may` and `march` are also verbs. */
const inMonth = /(?:^|[\s(])(?:in|during|since|from|of|last|this|early|late|between|and|until)\s+$/iu

/**
 * Finds every date and range of dates: days, months or bare years (`in 2005`), with the year printed once or twice, with any
 * dash, or with the dash lost (`28 November 2011 13 December 2011`). A day without any year takes the year of the
 * date before it in the same text, and says so; without one it is left out. Impossible dates are left out.
 *
 * @param written - the day on which the text was written, where that is known. Then `in March`, `this year` and `March last
 *   year` are dates too: the latest such time before that day.
 */
export function findDates(text: string, written?: PartialDate): DateSpan[] {
  const found: DateSpan[] = []
  for (const match of text.matchAll(range)) {
    const from = match.index
    if (from < (found.at(-1)?.to ?? 0)) continue
    const to = from + match[0].length
    const which = yearBehind.exec(text.slice(to))
    const context = {
      before: found.at(-1),
      written,
      which: which?.groups!['which'],
      inMonth: inMonth.test(text.slice(0, from)),
      sameSentence: !/[.!?]["'”’]?\s+["'“‘]?\p{Lu}/u.test(text.slice(found.at(-1)?.to ?? 0, from)),
    }
    const span = toSpan(match, context)
    if (!span) continue
    const place = { from, to: to + (span.yearInferred && which ? which[0].length : 0) }
    found.push(...(twoMonths.test(match[0]) ? apart(span) : [span]).map((dates) => ({ ...place, ...dates })))
  }
  return found
}

/** `June and September 2010` are two dates, unless one follows the other; `12th and 16th September` is a range of days. */
const twoMonths = /^\p{L}+\s+and\s+\p{L}+/iu

type Span = Omit<DateSpan, 'from' | 'to'>

function apart(span: Span): Span[] {
  if (isMonthAfter(span)) return [span]
  return [
    { ...span, end: span.start },
    { ...span, start: span.end },
  ]
}

function isMonthAfter({ start, end }: Span): boolean {
  const count = (date: PartialDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  return count(end) === count(start) + 1
}

/** What stands around a date, and says which year is meant where none is printed. */
interface Context {
  before: DateSpan | undefined
  written: PartialDate | undefined
  which: string | undefined
  inMonth: boolean
  /** No sentence has ended since the date before it: a bare year further back is that of another story. */
  sameSentence: boolean
}

function toSpan(match: RegExpExecArray, context: Context): Span | undefined {
  const { first, last, bare, after, one, relative, heading, year } = match.groups!
  if (relative !== undefined) return relativeYear(relative, context.written)
  const end = readPoint(last ?? after ?? one ?? heading ?? year!)
  const start = first === undefined && bare === undefined ? { ...end } : completed(readPoint((first ?? bare)!), end)
  const inferred = end.year === undefined
  if (inferred) {
    const year = impliedYear(end, match[0], context)
    if (year === undefined) return undefined
    end.year = year
    start.year ??= yearBefore(start, end)
  }
  const dates = { start: toPartialDate(start), end: toPartialDate(end) }
  if (dates.start === undefined || dates.end === undefined || dates.start > dates.end) return undefined
  return { start: dates.start, end: dates.end, yearInferred: inferred }
}

function relativeYear(words: string, written: PartialDate | undefined): Span | undefined {
  if (written === undefined) return undefined
  const year = String(Number(written.slice(0, 4)) - (/^last/i.test(words) ? 1 : 0))
  return { start: year, end: year, yearInferred: true }
}

/** The year of the date before it, for a day; else the latest such time before the text was written. */
function impliedYear(
  end: Parts,
  text: string,
  { before, written, which, inMonth, sameSentence }: Context,
): number | undefined {
  if (which === undefined && before !== undefined && end.day !== undefined && (before.end.length > 4 || sameSentence))
    return Number(before.end.slice(0, 4))
  if (written === undefined) return undefined
  if (end.day === undefined && (!/^\p{Lu}/u.test(text) || !(inMonth || which !== undefined))) return undefined
  const year = Number(written.slice(0, 4))
  if (which !== undefined) return /last/i.test(which) ? year - 1 : year
  const date = toPartialDate({ ...end, year })
  return date !== undefined && date > written ? year - 1 : year
}
