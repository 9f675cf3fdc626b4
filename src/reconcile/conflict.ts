import type { Conflict } from '../dataset/schema.ts'
import type { Place } from '../extract/schema.ts'
import { placeFields } from './place-fields.ts'
import type { Witness } from './witness.ts'

/** One side of a disagreement before it is written down. */
export interface Side {
  witness: Witness
  value: string
  place: Place | null
}

/** The id of a disagreement: the inspection, what it is about, and the judgement where it is about one. */
export function conflictId(inspection: string, about: Conflict['about'], judgement?: string): string {
  const part = judgement === undefined ? [] : judgement.slice(inspection.length + 1).split('.')
  return [inspection, about, ...part].join('-')
}

/** The sides of a disagreement: each value of each source once, at its best place. `told`: best first. */
export function sidesOf(told: readonly Side[]): Conflict['sides'] {
  const sides = told.map(({ witness, value, place }) => ({ value, source: witness.source.id, ...placeFields(place) }))
  return [...new Map(sides.toReversed().map((side) => [`${side.value} ${side.source}`, side])).values()].toReversed()
}

/** Why the value of the first side is shown. */
export function reasonFor(best: Witness, others: readonly Witness[]): string {
  const another = others.find(({ source }) => source.id !== best.source.id)
  if (another === undefined) return 'One document says both. What stands in its table, or else in a heading, is shown.'
  if (best.primary && !another.primary) return 'The inspectorate’s own report is preferred to what others say of it.'
  if (!best.read.restated && another.read.restated)
    return 'A document on the inspection itself is preferred to a later one.'
  return 'Of two sources of equal weight the earlier one is shown.'
}

/** Why no value is shown. */
export const noneShown = 'Sources of equal weight contradict each other, so neither is shown.'
