import type { Authority } from '../reference/authority.ts'
import { lastDay } from '../reference/partial-date.ts'
import { address } from './address.ts'
import { typeName } from './authority.ts'
import { unique } from './phrase.ts'
import { compare, type Register } from './register.ts'

/** A part of the country that figures are made for: all of it, a region, or one type of council. */
export interface Scope {
  id: string
  name: string
  /** As it stands within a sentence: `in the North East`. */
  within: string
  path: string
  /** Today’s and abolished ones. */
  authorities: readonly Authority[]
}

/** The whole country. */
export function wholeScope({ reference }: Register): Scope {
  const { authorities } = reference
  return { id: 'england', name: 'England', within: 'in England', path: address.england, authorities }
}

/** Each region, in the order of the reference data. */
export function regionScopes({ reference }: Register): Scope[] {
  return reference.regions.map(({ id, name }) => ({
    id,
    name,
    within: `in ${name}`,
    path: address.region(id),
    authorities: reference.authorities.filter(({ region }) => region === id),
  }))
}

/** Each type of council. */
export function typeScopes({ reference }: Register): Scope[] {
  return unique(reference.authorities.map(({ type }) => type))
    .toSorted(compare)
    .map((id) => {
      const authorities = reference.authorities.filter(({ type }) => type === id)
      const name = `${typeName({ type: id })}s`
      return {
        id,
        name,
        within: `of this type (${typeName({ type: id }).toLowerCase()})`,
        path: address.type(id),
        authorities,
      }
    })
}

/** Every part that has a page. */
export function allScopes(register: Register): Scope[] {
  return [wholeScope(register), ...regionScopes(register), ...typeScopes(register)]
}

/** The last day that the record tells of: figures of the present are made for it. */
export function recordDay({ dataset }: Register): string {
  const days = [
    ...dataset.sources.flatMap(({ published }) => published ?? []),
    ...dataset.inspections.flatMap(({ end, published }) => [end?.date ?? [], published?.date ?? []].flat()),
  ]
  return days.map(lastDay).toSorted(compare).at(-1) ?? ''
}
