import { z } from 'zod'

/**
 * A date as precise as it is printed: `2009`, `2009-12` or `2009-12-04` (ISO 8601).
 * Never made more precise than its source.
 */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    error: 'expected YYYY, YYYY-MM or YYYY-MM-DD',
    abort: true,
  })
  .refine((date) => date.length < 10 || isCalendarDay(date), 'expected a day that exists')

export type PartialDate = z.infer<typeof partialDateSchema>

/** A date with its day: `2009-12-04`. */
export const daySchema = partialDateSchema.refine((date) => date.length === 10, 'expected YYYY-MM-DD')

/** The first day that a partial date can mean: `2009-12` → `2009-12-01`. */
export function firstDay(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 4) + (date.slice(4, 7) || '-01') + (date.slice(7) || '-01')
}

/** The last day that a partial date can mean: `2009-02` → `2009-02-28`. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date
  const year = Number(date.slice(0, 4))
  const month = date.length === 7 ? Number(date.slice(5, 7)) : 12
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** Whether two spans of days have a day in common; a missing end is the start. */
export function overlap(a: { from: PartialDate; to: PartialDate }, b: { from: PartialDate; to: PartialDate }): boolean {
  return firstDay(a.from) <= lastDay(b.to) && firstDay(b.from) <= lastDay(a.to)
}

function isCalendarDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}
