import type { Authority } from '../reference/authority.ts'
import { authorityOf } from '../reference/reference.ts'
import { most, type ComparisonSet } from './compared.ts'
import { compare, gradedInspectionsOf, type Register } from './register.ts'

/** Ready sets of others for an authority, each as many as fit beside it and only those with grades in the record. */
export function comparisonSets(register: Register, id: string): ComparisonSet[] {
  const authority = authorityOf(register.reference, id)
  const others = nearestFirst(register, authority)
  return [
    { name: 'Statistical neighbours', authorities: authority.neighbours },
    { name: 'Same region, nearest', authorities: others.filter(({ region }) => region === authority.region).map(idOf) },
    { name: 'Same type, nearest', authorities: others.filter(({ type }) => type === authority.type).map(idOf) },
  ]
    .map((set) => ({
      ...set,
      authorities: set.authorities
        .filter((other) => gradedInspectionsOf(register, other).length > 0)
        .slice(0, most - 1),
    }))
    .filter(({ authorities }) => authorities.length > 0)
}

/** Those of today, by the distance of their middles. */
function nearestFirst({ reference }: Register, authority: Authority): Authority[] {
  const { point } = authority
  const distance = (other: Authority) =>
    point === undefined || other.point === undefined
      ? Infinity
      : (other.point.lat - point.lat) ** 2 + ((other.point.long - point.long) * 0.6) ** 2
  return reference.authorities
    .filter(({ id, to }) => id !== authority.id && to === undefined)
    .toSorted((a, b) => distance(a) - distance(b) || compare(a.id, b.id))
}

function idOf({ id }: Authority): string {
  return id
}

/** Each authority with grades beside its statistical neighbours; those without neighbours in the record have none. */
export function readyComparisons(register: Register): { id: string; name: string; ids: string[] }[] {
  return register.reference.authorities
    .filter(({ id }) => gradedInspectionsOf(register, id).length > 0)
    .flatMap(({ id, name }) => {
      const [set] = comparisonSets(register, id)
      return set === undefined ? [] : [{ id, name, ids: [id, ...set.authorities] }]
    })
}
