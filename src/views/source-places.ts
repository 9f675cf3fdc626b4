import { address } from './address.ts'
import { placeText, type PlaceOf } from './place.ts'
import { sourceOf, type Register } from './register.ts'
import { sourceName } from './source-name.ts'

/** A source with its places that say one thing. */
export interface SourcePlaces {
  name: string
  href: string
  places: string[]
}

/** Evidence by source, in the order of the first place of each. */
export function sourcePlaces(register: Register, evidence: readonly (PlaceOf & { source: string })[]): SourcePlaces[] {
  return [...Map.groupBy(evidence, ({ source }) => source)].map(([source, of]) => ({
    ...sourceLink(register, source),
    places: of.map(placeText),
  }))
}

/** How a source is named and where its page is. */
export function sourceLink(register: Register, source: string): { name: string; href: string } {
  return { name: sourceName(sourceOf(register, source)), href: address.source(source) }
}
