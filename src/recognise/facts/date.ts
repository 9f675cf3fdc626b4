import type { PartialDate } from '../../reference/partial-date.ts'

/** A date or a range of dates in a text, as precise as printed. */
export interface DateSpan {
  from: number
  to: number
  start: PartialDate
  end: PartialDate
  /** The year is not printed with the date: it is that of the date before it. */
  yearInferred: boolean
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const month = `(?:${months.map((name) => `${name}|${name.slice(0, name === 'september' ? 4 : 3)}`).join('|')}|sep)\\b\\.?`
const day = '(?:[12]?\\d|3[01]|0[1-9])(?:st|nd|rd|th)?'
const year = '(?:19|20)\\d{2}'
/** `23 November 2009`, `23 November`, `November 23rd, 2009`, `23/11/2009`, `November 2009`; `23` only before another. */
const before = `${day}\\s+(?:of\\s+)?${month}`
const behind = `${month}(?:\\s+${day}(?!\\d|\\s+(?:of\\s+)?${month}))?`
const point = `(?:(?:${before}|${behind})(?:,?\\s+${year})?|${day}/\\d{1,2}/${year})`
const joiner = '\\s*(?:-|–|—|‑|−|‐|─|―|to|and|until|through)\\s*'
const range = new RegExp(
  `(?<![\\p{L}\\d£./])(?:(?<first>${point})(?:${joiner}|\\s+)(?<last>${point})|(?<bare>${day}|${month})${joiner}(?<after>${point})|(?<one>${point})|(?<=\\b(?:in|of|since|from|during|the|to|by|for|\\()\\s*(?:[\\p{L}]+\\s)?)(?<year>${year})(?!\\s*[-–—‑‐−/]?\\s*\\d))(?:(?<=\\d)(?!\\d)|(?<!\\d)(?![\\p{L}\\d]))`,
  'giu',
)

interface Parts {
  day?: number
  month?: number
  year?: number
}

/**
 * Finds every date and range of dates: days, months or bare years (`in 2005`), with the year printed once or twice, with any
 * dash, or with the dash lost (`28 November 2011 13 December 2011`). A day without any year takes the year of the
 * date before it in the same text, and says so; without one it is left out. Impossible dates are left out.
 */
export function findDates(text: string): DateSpan[] {
  const found: DateSpan[] = []
  for (const match of text.matchAll(range)) {
    const place = { from: match.index, to: match.index + match[0].length }
    const span = toSpan(match, found.at(-1))
    if (span) found.push(...(twoMonths.test(match[0]) ? apart(span) : [span]).map((dates) => ({ ...place, ...dates })))
  }
  return found
}

/** `June and September 2010` are two dates; `12th and 16th September` is how a range of days is told. */
const twoMonths = /^\p{L}+\s+and\s+\p{L}+/iu

function apart(span: Omit<DateSpan, 'from' | 'to'>): Omit<DateSpan, 'from' | 'to'>[] {
  return [
    { ...span, end: span.start },
    { ...span, start: span.end },
  ]
}

function toSpan(match: RegExpExecArray, before: DateSpan | undefined): Omit<DateSpan, 'from' | 'to'> | undefined {
  const { first, last, bare, after, one, year } = match.groups!
  const end = readPoint(last ?? after ?? one ?? year!)
  const start = first === undefined && bare === undefined ? end : completed(readPoint((first ?? bare)!), end)
  const inferred = end.year === undefined
  if (inferred && (before === undefined || end.day === undefined)) return undefined
  if (inferred) {
    end.year = Number(before!.end.slice(0, 4))
    start.year ??= end.year
  }
  const dates = { start: toPartialDate(start), end: toPartialDate(end) }
  if (dates.start === undefined || dates.end === undefined || dates.start > dates.end) return undefined
  return { start: dates.start, end: dates.end, yearInferred: inferred }
}

function readPoint(text: string): Parts {
  const slashed = /^(\d{1,2})\D*\/(\d{1,2})\/(\d{4})$/.exec(text)
  if (slashed) return { day: Number(slashed[1]), month: Number(slashed[2]), year: Number(slashed[3]) }
  const parts: Parts = {}
  const name = /\p{L}{3,}/u.exec(
    text.replace(/\d+(?:st|nd|rd|th)/giu, (number) => number.slice(0, -2)).replace(/\bof\b/iu, ''),
  )
  if (name) parts.month = months.findIndex((full) => full.startsWith(name[0].toLowerCase().slice(0, 3))) + 1
  const numbers = [...text.matchAll(/\d+/g)].map(([number]) => number)
  for (const number of numbers) {
    if (number.length === 4) parts.year = Number(number)
    else parts.day = Number(number)
  }
  return parts
}

/** The first date of a range takes from the last what it does not print: `3 to 14 October 2022`. */
function completed(start: Parts, end: Parts): Parts {
  const whole = { ...start }
  if (whole.month === undefined && end.month !== undefined) whole.month = end.month
  if (whole.year === undefined && end.year !== undefined) whole.year = yearBefore(whole, end)
  return whole
}

/** `23 November to 4 January 2010` began in the year before. */
function yearBefore(start: Parts, end: Parts): number {
  return (start.month ?? 0) > (end.month ?? 12) ? end.year! - 1 : end.year!
}

function toPartialDate({ day, month, year }: Parts): PartialDate | undefined {
  if (year === undefined || month === 0) return undefined
  if (month === undefined) return day === undefined ? String(year) : undefined
  const prefix = `${year}-${String(month).padStart(2, '0')}`
  if (day === undefined) return prefix
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCDate() === day && month <= 12 ? `${prefix}-${String(day).padStart(2, '0')}` : undefined
}
