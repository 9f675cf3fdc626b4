import { firstDay, lastDay } from '../reference/partial-date.ts'
import { compareKeys } from './order.ts'
import { isExact, mayBeSame, stayOf, type Dated } from './stay.ts'

/** What belongs to one visit. `core`: its exactest members, to which later ones must fit. */
export interface Group<T> {
  core: T[]
  members: T[]
}

/** A member that fits several visits: it stays apart, for none of them may be guessed. */
export interface Ambiguous<T> {
  item: T
  group: Group<T>
  candidates: Group<T>[]
}

/**
 * Brings together what is told of one visit. The exactest come first; each vaguer one joins the one visit that it fits.
 * One that fits several stays apart, so that no vague date chains two visits. The order of the items does not matter.
 */
export function join<T extends Dated>(items: readonly T[]): { groups: Group<T>[]; ambiguous: Ambiguous<T>[] } {
  const groups: Group<T>[] = []
  const ambiguous: Ambiguous<T>[] = []
  for (const batch of batches(items)) {
    const placed = batch.map((item) => ({ item, candidates: groups.filter((group) => fits(group, item)) }))
    for (const { item, candidates } of placed) if (candidates.length === 1) candidates[0]!.members.push(item)
    const unplaced = placed.filter(({ candidates }) => candidates.length === 0).map(({ item }) => item)
    groups.push(...clusters(unplaced).map((core) => ({ core, members: [...core] })))
    for (const { item, candidates } of placed) {
      if (candidates.length > 1) ambiguous.push({ item, candidates, group: { core: [item], members: [item] } })
    }
  }
  return { groups: [...groups, ...ambiguous.map(({ group }) => group)], ambiguous }
}

/** Days on site are compared with the exactest members; publication dates with all, for any may know them. */
function fits<T extends Dated>({ core, members }: Group<T>, item: T): boolean {
  return (stayOf(item) === undefined ? members : core).some((member) => mayBeSame(member, item))
}

/** Items of one exactness, those that go together in one list. */
function clusters<T extends Dated>(items: readonly T[]): T[][] {
  const found: T[][] = []
  for (const item of items) {
    const near = found.filter((cluster) => cluster.some((other) => mayBeSame(other, item)))
    const rest = found.filter((cluster) => !near.includes(cluster))
    found.splice(0, found.length, ...rest, [...near.flat(), item])
  }
  return found
}

function batches<T extends Dated>(items: readonly T[]): T[][] {
  const byExactness = Map.groupBy(items, (item) => exactness(item).join(' '))
  return [...byExactness.values()].toSorted((a, b) => compareKeys(exactness(a[0]!), exactness(b[0]!)))
}

/**
 * The inspectorate’s own days; other days, the longest stay first, for one day may be any day of it; months and years,
 * the shortest first; what has only a publication date; what has no date at all.
 */
function exactness(item: Dated): [number, number] {
  const stay = stayOf(item)
  if (stay === undefined) return item.published === null ? [5, 0] : [4, -item.published.length]
  const days = (Date.parse(lastDay(stay.to)) - Date.parse(firstDay(stay.from))) / 86_400_000
  if (isExact(stay)) return item.primary ? [0, 0] : [1, -days]
  return [Math.min(stay.from.length, stay.to.length) === 7 ? 2 : 3, days]
}
