import { range } from 'd3-array'
import { scaleUtc } from 'd3-scale'
import { fitting, packed, rowsIn } from './packed.ts'

/** The narrowest drawing that everything must fit: what packing reckons with. */
export const narrowest = 256

const labelWidth = 24

/** A year on the axis; those in which something stands are marked. */
export interface YearLabel {
  year: string
  at: number
  row: number
  marked: boolean
}

/** From a day to a fraction of the width. */
export function across(from: string, to: string): (day: string) => number {
  const scale = scaleUtc()
    .domain([utc(from), utc(to)])
    .range([0, 1])
  return (day) => scale(utc(day))
}

/** The years to print: first those of `days`, where these stand; then every other one where there is room. */
export function yearLabels(from: string, to: string, days: readonly string[]): { labels: YearLabel[]; rows: number } {
  const at = across(from, to)
  const own = [...Map.groupBy(days.toSorted(), (day) => day.slice(0, 4))].map(([year, [day = '']]) =>
    extent(year, at(day)),
  )
  const rows = packed(own)
  const first = own.filter((_, index) => rows[index] === 0)
  const every = range(Number(from.slice(0, 4)), Number(to.slice(0, 4)) + 1, 2)
  const others = fitting(
    every.map((year) => extent(String(year), at(`${year}-07-01`))),
    first,
  )
  const labels = [
    ...own.map(({ year, centre }, index) => ({ year, at: centre, row: rows[index] ?? 0, marked: true })),
    ...others.map(({ year, centre }) => ({ year, at: centre, row: 0, marked: false })),
  ]
  return { labels, rows: Math.max(1, rowsIn(rows)) }
}

/** The first day of each year, as a fraction of the width. */
export function yearTicks(from: string, to: string): number[] {
  const at = across(from, to)
  return range(Number(from.slice(0, 4)), Number(to.slice(0, 4)) + 1).map((year) => at(`${year}-01-01`))
}

function extent(year: string, centre: number) {
  return { year, centre, at: centre * narrowest - labelWidth / 2, width: labelWidth }
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
