import type { VFileMessage } from 'vfile-message'
import type { RuleId } from '../messages/catalogue.ts'
import type { AuthorityForms } from './authority-forms.ts'
import type { Authority, Region } from './authority.ts'
import type { EventKind } from './event-kind.ts'
import type { Framework } from './framework.ts'
import type { Scale } from './scale.ts'
import { fieldName } from './schema-reason.ts'
import type { Strand } from './strand.ts'
import type { Path } from './yaml-source.ts'

/** One validated piece of reference data that can point at its own lines. */
export interface Entry<T> {
  value: T
  file: string
  problem(rule: RuleId, path: Path, reason: string): VFileMessage
}

/** All pieces, before they are checked against one another. */
export interface Entries {
  authorities: readonly Entry<Authority>[]
  authorityForms: readonly Entry<AuthorityForms>[]
  regions: readonly Entry<Region>[]
  frameworks: readonly Entry<Framework>[]
  scales: readonly Entry<Scale>[]
  strands: readonly Entry<Strand>[]
  eventKinds: readonly Entry<EventKind>[]
}

/** The first entry with this id. */
export function entryOf<T extends { id: string }>(entries: readonly Entry<T>[], id: string): Entry<T> | undefined {
  return entries.find(({ value }) => value.id === id)
}

/** A problem with one field: what stands there, and what should. */
export function unexpected(
  entry: Entry<unknown>,
  rule: RuleId,
  path: Path,
  actual: string,
  expected: string,
): VFileMessage {
  return entry.problem(rule, path, `Unexpected ${actual} for ${fieldName(path)}, expected ${expected}`)
}

/** A problem for each place whose key an earlier place has already. */
export function repeated(
  entry: Entry<unknown>,
  what: string,
  places: readonly { key: string; path: Path }[],
): VFileMessage[] {
  const seen = new Set<string>()
  return places.flatMap(({ key, path }) => {
    if (seen.has(key)) return unexpected(entry, 'content:repeated', path, `second ${what} \`${key}\``, 'each once')
    seen.add(key)
    return []
  })
}

/** A problem where an id names nothing. */
export function unknown(entry: Entry<unknown>, known: boolean, what: string, id: string, path: Path): VFileMessage[] {
  return known ? [] : [unexpected(entry, 'content:unknown-id', path, `\`${id}\``, `the id of ${what}`)]
}
