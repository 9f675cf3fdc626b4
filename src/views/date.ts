import type { PartialDate } from '../reference/partial-date.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] // prettier-ignore
const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']

/** A date in words, no more precise than it is: `4 December 2009`, `December 2009`, `2009`. */
export function dateText(date: PartialDate): string {
  const { year, month, day } = partsOf(date)
  return [day, month, year].filter((part) => part !== undefined).join(' ')
}

/** Two dates in words, nothing said twice: `12 to 16 September 2011`. Null where neither is known. */
export function spanText(start: PartialDate | null, end: PartialDate | null): string | null {
  if (start === null || end === null || start === end) {
    const date = start ?? end
    return date === null ? null : dateText(date)
  }
  return `${before(start, end)} to ${dateText(end)}`
}

/** A date for table heads: `Dec 2009`, `2009`. */
export function shortDate(date: PartialDate): string {
  const { year, short } = partsOf(date)
  return short === undefined ? year : `${short} ${year}`
}

/** A span for table heads, in months: `Nov–Dec 2009`, `Sept 2011`. Null where neither date is known. */
export function shortSpan(start: PartialDate | null, end: PartialDate | null): string | null {
  const date = end ?? start
  if (date === null) return null
  const from = partsOf(start ?? date)
  const to = partsOf(date)
  if (from.short === undefined || to.short === undefined || shortDate(start ?? date) === shortDate(date))
    return shortDate(date)
  return from.year === to.year
    ? `${from.short}–${to.short} ${to.year}`
    : `${from.short} ${from.year}–${shortDate(date)}`
}

/** The year of a date. */
export function yearOf(date: PartialDate): string {
  return date.slice(0, 4)
}

/** The start of a span, without what the end says again. */
function before(start: PartialDate, end: PartialDate): string {
  const from = partsOf(start)
  if (from.day === undefined || end.length < 10 || start.slice(0, 4) !== end.slice(0, 4)) {
    const sameYear = start.slice(0, 4) === end.slice(0, 4)
    return sameYear ? [from.day, from.month].filter(Boolean).join(' ') || from.year : dateText(start)
  }
  return start.slice(0, 7) === end.slice(0, 7) ? from.day : `${from.day} ${from.month}`
}

function partsOf(date: PartialDate) {
  const [year = '', month, day] = date.split('-')
  const index = Number(month) - 1
  return {
    year,
    month: month === undefined ? undefined : months[index],
    short: month === undefined ? undefined : shortMonths[index],
    day: day === undefined ? undefined : String(Number(day)),
  }
}
