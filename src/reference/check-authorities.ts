import type { VFileMessage } from 'vfile-message'
import { claimedNames, sameName } from './claimed-names.ts'
import type { ClaimedName } from './claimed-names.ts'
import type { Authority } from './authority.ts'
import { entryOf, repeated, unknown } from './entry.ts'
import type { Entries, Entry } from './entry.ts'

/** What no single authority’s file can show: regions and other authorities that exist, names claimed once a day. */
export function checkAuthorities(entries: Entries): VFileMessage[] {
  return [
    ...entries.authorities.flatMap((entry) => [
      ...checkRegion(entry, entries),
      ...checkRelated(entry, entries),
      ...checkSuccession(entry, entries),
      ...checkSpan(entry),
    ]),
    ...checkCodes(entries.authorities),
    ...checkNames(entries.authorities),
  ]
}

function checkRegion(entry: Entry<Authority>, { regions }: Entries): VFileMessage[] {
  const { region } = entry.value
  return unknown(entry, entryOf(regions, region) !== undefined, 'a region', region, ['region'])
}

function checkRelated(entry: Entry<Authority>, { authorities }: Entries): VFileMessage[] {
  return (['predecessors', 'successors', 'neighbours'] as const).flatMap((field) => [
    ...entry.value[field].flatMap((id, index) => {
      const known = id !== entry.value.id && entryOf(authorities, id) !== undefined
      return unknown(entry, known, 'another authority', id, [field, index])
    }),
    ...repeated(
      entry,
      'id',
      entry.value[field].map((key, index) => ({ key, path: [field, index] })),
    ),
  ])
}

/** A successor names its predecessors, and the other way round. */
function checkSuccession(entry: Entry<Authority>, { authorities }: Entries): VFileMessage[] {
  return (
    [
      ['predecessors', 'successors'],
      ['successors', 'predecessors'],
    ] as const
  ).flatMap(([field, mirror]) =>
    entry.value[field].flatMap((id, index) => {
      const other = entryOf(authorities, id)
      if (other === undefined || other.value[mirror].includes(entry.value.id)) return []
      const reason = `Unexpected \`${id}\`, expected ${other.file} to have \`${entry.value.id}\` among its ${mirror}`
      return entry.problem('content:inconsistent', [field, index], reason)
    }),
  )
}

function checkSpan(entry: Entry<Authority>): VFileMessage[] {
  const spans = [
    { span: entry.value, path: [] as (string | number)[] },
    ...entry.value.names.map((span, index) => ({ span, path: ['names', index] })),
  ]
  return spans.flatMap(({ span: { from, to }, path }) => {
    if (from === undefined || to === undefined || from <= to) return []
    return entry.problem(
      'content:inconsistent',
      [...path, 'to'],
      `Unexpected \`${to}\`, expected a day after \`${from}\``,
    )
  })
}

function checkCodes(authorities: readonly Entry<Authority>[]): VFileMessage[] {
  return (['dfe', 'gss', 'ofsted'] as const).flatMap((code) => {
    const owners = new Map<string, string>()
    return authorities.flatMap((entry) => {
      const key = entry.value.codes[code]
      const owner = key === undefined ? undefined : owners.get(key)
      if (key !== undefined && owner === undefined) owners.set(key, entry.file)
      if (owner === undefined) return []
      return entry.problem(
        'content:repeated',
        ['codes', code],
        `Unexpected code \`${key}\`, expected one that ${owner} does not have`,
      )
    })
  })
}

function checkNames(authorities: readonly Entry<Authority>[]): VFileMessage[] {
  const claims = authorities.flatMap((entry) => claimedNames(entry.value).map((name) => ({ entry, name })))
  const byKey = Map.groupBy(claims, ({ name }) => sameName(name.name))
  return [...byKey.values()].flatMap((same) =>
    same.flatMap(({ entry, name }, index) => {
      const other = same.slice(0, index).find((earlier) => earlier.entry !== entry && overlapping(earlier.name, name))
      if (other === undefined) return []
      const reason = `Unexpected name \`${name.name}\`, expected one that ${other.entry.file} does not claim on the same day`
      return entry.problem('content:name-claimed', name.path, reason)
    }),
  )
}

function overlapping(a: ClaimedName, b: ClaimedName): boolean {
  return (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999')
}
