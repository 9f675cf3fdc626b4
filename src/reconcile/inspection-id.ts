import type { PartialDate } from '../reference/partial-date.ts'
import type { Witness } from './witness.ts'

interface Named {
  authority: string
  framework: string
  start: PartialDate | null
  end: PartialDate | null
  published: PartialDate | null
}

/** `<authority>-<framework>-<first date known>`. */
export function inspectionId({ authority, framework, start, end, published }: Named): string {
  return [authority, framework, start ?? end ?? published ?? 'undated'].join('-')
}

/** The ids that the dates of each witness alone would give. */
export function idsOfWitnesses(witnesses: readonly Witness[]): string[] {
  return witnesses.map(({ read, published }) => inspectionId({ ...read, published }))
}

/**
 * Ids that are unique: of several with one id the one of the first source keeps it, and the others are named for their
 * source too. Aliases that another has as id or alias are left out, for they would lead to one of two.
 */
export function uniqueIds<T extends { id: string; aliases: readonly string[]; sources: readonly string[] }>(
  named: readonly T[],
): (T & { aliases: string[] })[] {
  const taken = new Set<string>()
  const renamed = named.map((each) => {
    const id = taken.has(each.id) ? `${each.id}-in-${each.sources[0] ?? 'no-source'}` : each.id
    taken.add(id)
    return { ...each, id }
  })
  const claims = renamed.flatMap(({ aliases }) => [...new Set(aliases)])
  const isFree = (alias: string) => !taken.has(alias) && claims.filter((claim) => claim === alias).length === 1
  return renamed.map((each) => ({ ...each, aliases: [...new Set(each.aliases)].filter(isFree).toSorted() }))
}
