import { range } from 'd3-array'
import { scaleUtc } from 'd3-scale'
import { fitting, packed, rowsIn } from './packed.ts'

/** The narrowest drawing that everything must fit: what packing reckons with. */
export const narrowest = 236

/** From this width on there is room for more. */
export const wide = 640

const labelWidth = 30

/** A year on the axis; those in which something stands are marked, those that need room are left out of a narrow figure. */
export interface YearLabel {
  year: string
  at: number
  row: number
  marked: boolean
  roomy: boolean
}

/** From a day to a fraction of the width. */
export function across(from: string, to: string): (day: string) => number {
  const scale = scaleUtc()
    .domain([utc(from), utc(to)])
    .range([0, 1])
  return (day) => scale(utc(day))
}

/** The years to print: first those of `days`, where these stand; then others where there is room. */
export function yearLabels(from: string, to: string, days: readonly string[]): { labels: YearLabel[]; rows: number } {
  const at = across(from, to)
  const own = [...Map.groupBy(days.toSorted(), (day) => day.slice(0, 4))].map(([year, [day = '']]) => ({
    year,
    centre: at(day),
  }))
  const every = range(Number(from.slice(0, 4)), Number(to.slice(0, 4)) + 1, 2).map((year) => ({
    year: String(year),
    centre: at(`${year}-07-01`),
  }))
  const rows = packed(own.map((label) => extent(label, narrowest)))
  const others = (width: number) =>
    fitting(
      every.map((label) => extent(label, width)),
      own.map((label) => extent(label, width)),
    ).map(({ label }) => label)
  const narrow = others(narrowest)
  const labels = [
    ...own.map(({ year, centre }, index) => ({ year, at: centre, row: rows[index] ?? 0, marked: true, roomy: false })),
    ...others(wide).map((label) => ({ ...unmarked(label), roomy: !narrow.includes(label) })),
  ]
  return { labels, rows: Math.max(1, rowsIn(rows)) }
}

function unmarked({ year, centre }: { year: string; centre: number }) {
  return { year, at: centre, row: 0, marked: false }
}

/** The first day of each year, as a fraction of the width. */
export function yearTicks(from: string, to: string): number[] {
  const at = across(from, to)
  return range(Number(from.slice(0, 4)), Number(to.slice(0, 4)) + 1).map((year) => at(`${year}-01-01`))
}

function extent<T extends { centre: number }>(label: T, width: number) {
  return { label, at: label.centre * width - labelWidth / 2, width: labelWidth }
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
