import type { Band } from '../views/band.ts'
import type { Timeline } from '../views/timeline.ts'
import { fitting, packed } from './packed.ts'
import { across, narrowest, wide } from './time-axis.ts'

/** A framework named above the staves. */
export interface BandLabel {
  band: Band
  from: number
  /** Up to the next one that is named. */
  to: number
  row: number
}

/** The frameworks to name: all that inspected the authority, and those others whose name finds room on a wide figure. */
export function bandLabels(view: Timeline): BandLabel[] {
  const at = across(view.from, view.to)
  const extent = (band: Band, width: number) => ({ band, at: at(band.from) * width, width: band.short.length * 7 + 12 })
  const met = view.bands.filter((band) => band.met)
  const rows = packed(met.map((band) => extent(band, narrowest)))
  const taken = met.map((band) => extent(band, wide))
  const longestFirst = view.bands.filter((band) => !band.met).toSorted((a, b) => length(b) - length(a))
  const others = longestFirst.map((band) => extent(band, wide))
  const named = [
    ...met.map((band, index) => ({ band, row: rows[index] ?? 0 })),
    ...fitting(others, taken).map(({ band }) => ({ band, row: 0 })),
  ].toSorted((a, b) => at(a.band.from) - at(b.band.from))
  return named.map(({ band, row }, index) => {
    const next = named[index + 1]?.band.from
    return { band, row, from: at(band.from), to: Math.min(at(band.to), next === undefined ? 1 : at(next)) }
  })
}

function length({ from, to }: Band): number {
  return Date.parse(to) - Date.parse(from)
}
