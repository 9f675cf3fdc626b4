import type { VFileMessage } from 'vfile-message'
import type { Authority } from './authority.ts'
import { claimedNames, sameName } from './claimed-names.ts'
import type { ClaimedName } from './claimed-names.ts'
import { entryOf, repeated, unexpected, unknown } from './entry.ts'
import type { Entries, Entry } from './entry.ts'

/** What no single authority’s file can show: regions and other authorities that exist, names claimed once a day. */
export function checkAuthorities(entries: Entries): VFileMessage[] {
  return [
    ...entries.authorities.flatMap((entry) => [
      ...checkRegion(entry, entries),
      ...checkRelated(entry, entries),
      ...checkSuccession(entry, entries),
      ...checkSpans(entry),
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
  return (['predecessors', 'successors', 'neighbours'] as const).flatMap((field) => {
    const places = entry.value[field].map((key, index) => ({ key, path: [field, index] }))
    const missing = places.flatMap(({ key, path }) => {
      const known = key !== entry.value.id && entryOf(authorities, key) !== undefined
      return unknown(entry, known, 'another authority', key, path)
    })
    return [...missing, ...repeated(entry, 'id', places)]
  })
}

const mirrored = [
  { field: 'predecessors', mirror: 'successors' },
  { field: 'successors', mirror: 'predecessors' },
] as const

/** A successor names its predecessors, and the other way round. */
function checkSuccession(entry: Entry<Authority>, { authorities }: Entries): VFileMessage[] {
  return mirrored.flatMap(({ field, mirror }) =>
    entry.value[field].flatMap((id, index) => {
      const other = entryOf(authorities, id)
      if (other === undefined || other.value[mirror].includes(entry.value.id)) return []
      const expected = `${other.file} to have \`${entry.value.id}\` among its ${mirror}`
      return unexpected(entry, 'content:inconsistent', [field, index], `\`${id}\``, expected)
    }),
  )
}

function checkSpans(entry: Entry<Authority>): VFileMessage[] {
  const own = { span: entry.value, path: ['to'] }
  const named = entry.value.names.map((span, index) => ({ span, path: ['names', index, 'to'] }))
  return [own, ...named].flatMap(({ span: { from, to }, path }) => {
    if (from === undefined || to === undefined || from <= to) return []
    return unexpected(entry, 'content:inconsistent', path, `\`${to}\``, `a day after \`${from}\``)
  })
}

function checkCodes(authorities: readonly Entry<Authority>[]): VFileMessage[] {
  return (['dfe', 'gss', 'ofsted'] as const).flatMap((code) => {
    const owners = new Map<string, string>()
    return authorities.flatMap((entry) => {
      const key = entry.value.codes[code]
      if (key === undefined) return []
      const owner = owners.get(key)
      if (owner === undefined) owners.set(key, entry.file)
      if (owner === undefined) return []
      return unexpected(entry, 'content:repeated', ['codes', code], `\`${key}\``, `a code that ${owner} does not have`)
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
      const expected = `a name that ${other.entry.file} does not claim on the same day`
      return unexpected(entry, 'content:name-claimed', name.path, `\`${name.name}\``, expected)
    }),
  )
}

function overlapping(a: ClaimedName, b: ClaimedName): boolean {
  return (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999')
}
