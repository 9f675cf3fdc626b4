import type { Timeline } from '../views/timeline.ts'
import { bandLabels, type BandLabel } from './band-label.ts'
import { packed, rowsIn } from './packed.ts'
import { across, narrowest, yearLabels, yearTicks, type YearLabel } from './time-axis.ts'

/** Sizes in pixels; they do not change with the width. */
export const size = { band: 16, head: 10, label: 26, line: 13, below: 20, year: 15, flag: 22, margin: 36 }

/** Where everything stands: heights in pixels, and the way from a day to a fraction of the width. */
export interface Frame {
  at: (day: string) => number
  bands: BandLabel[]
  flagRows: number[]
  lanes: { label: number; lines: number[] }[]
  top: number
  axis: number
  years: YearLabel[]
  ticks: number[]
  flags: number
  height: number
}

/** Lays a timeline out, top to bottom. */
export function timelineFrame(view: Timeline): Frame {
  const at = across(view.from, view.to)
  const bands = bandLabels(view)
  const flagRows = packed(view.flags.map(({ day }) => ({ at: at(day) * narrowest - 10, width: 20 })))
  const top = rowsIn(bands.map(({ row }) => row)) * size.band + size.head
  const lanes = lanesOf(view, top)
  const axis = (lanes.at(-1)?.lines.at(-1) ?? top) + size.below
  const years = yearLabels(
    view.from,
    view.to,
    view.lanes.flatMap(({ marks }) => marks.map(({ day }) => day)),
  )
  const flags = axis + 8 + years.rows * size.year
  const height = flags + (view.flags.length === 0 ? 0 : rowsIn(flagRows) * size.flag + 6)
  const ticks = yearTicks(view.from, view.to)
  return { at, bands, flagRows, lanes, top, axis, years: years.labels, ticks, flags, height }
}

function lanesOf(view: Timeline, top: number): Frame['lanes'] {
  let y = top
  return view.lanes.map(({ rows }) => {
    const label = y + 11
    const lines = rows.map((_, index) => y + size.label + index * size.line)
    y = (lines.at(-1) ?? y) + size.below
    return { label, lines }
  })
}
