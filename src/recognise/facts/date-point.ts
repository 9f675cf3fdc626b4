import type { PartialDate } from '../../reference/partial-date.ts'

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
/** The name of a month, whole or shortened. */
export const monthName = `(?:${months.map((name) => `${name}|${name.slice(0, name === 'september' ? 4 : 3)}`).join('|')}|sep)\\b\\.?`

/** What is printed of one date. */
export interface Parts {
  day?: number
  month?: number
  year?: number
}

/** Reads one date as printed. */
export function readPoint(text: string): Parts {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (iso) return { day: Number(iso[3]), month: Number(iso[2]), year: Number(iso[1]) }
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
export function completed(start: Parts, end: Parts): Parts {
  const whole = { ...start }
  if (whole.month === undefined && end.month !== undefined) whole.month = end.month
  if (whole.year === undefined && end.year !== undefined) whole.year = yearBefore(whole, end)
  return whole
}

/** `23 November to 4 January 2010` began in the year before. */
export function yearBefore(start: Parts, end: Parts): number {
  return (start.month ?? 0) > (end.month ?? 12) ? end.year! - 1 : end.year!
}

/** Undefined for a date that no calendar has. */
export function toPartialDate({ day, month, year }: Parts): PartialDate | undefined {
  if (year === undefined || month === 0) return undefined
  if (month === undefined) return day === undefined ? String(year) : undefined
  const prefix = `${year}-${String(month).padStart(2, '0')}`
  if (day === undefined) return prefix
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCDate() === day && month <= 12 ? `${prefix}-${String(day).padStart(2, '0')}` : undefined
}
