import type { VFileMessage } from 'vfile-message'
import { checkAreaLists } from './check-area-lists.ts'
import { entryOf, repeated, unexpected, unknown } from './entry.ts'
import type { Entries, Entry } from './entry.ts'
import type { Framework } from './framework.ts'
import { areaReference } from './reference.ts'
import { normaliseWording } from './wordings.ts'

/** What a framework’s parts, its scale and the other frameworks have to agree on. */
export function checkFrameworks(entries: Entries): VFileMessage[] {
  return [
    ...entries.frameworks.flatMap((entry) => [
      ...checkScale(entry, entries),
      ...checkHeadline(entry),
      ...checkSpan(entry),
      ...checkAreas(entry),
      ...checkUnique(entry),
      ...checkAreaLists(entry, entries),
    ]),
    ...checkTitles(entries.frameworks),
  ]
}

function checkScale(entry: Entry<Framework>, { scales }: Entries): VFileMessage[] {
  const { graded, scale } = entry.value
  if (graded === (scale === undefined)) {
    const [actual, expected] = graded ? ['true', 'a `scale` with it'] : ['false', 'no `scale` with it']
    return [unexpected(entry, 'content:inconsistent', ['graded'], `\`${actual}\``, expected)]
  }
  return scale === undefined ? [] : unknown(entry, entryOf(scales, scale) !== undefined, 'a scale', scale, ['scale'])
}

/** A framework with one grade names its result and has no areas; every other graded one lists its areas by version. */
function checkHeadline(entry: Entry<Framework>): VFileMessage[] {
  const { headline, areas, versions, graded } = entry.value
  const listed = areas.length + versions.length > 0
  if (headline.length > 0 && listed)
    return [unexpected(entry, 'content:inconsistent', ['headline'], 'wordings', 'none where there are `areas`')]
  if (graded && headline.length === 0 && versions.length === 0)
    return [unexpected(entry, 'content:inconsistent', ['graded'], '`true`', '`versions` or a `headline` with it')]
  return []
}

function checkSpan(entry: Entry<Framework>): VFileMessage[] {
  const versions = entry.value.versions.map((span, index) => ({ span, path: ['versions', index, 'to'] }))
  return [{ span: entry.value, path: ['to'] }, ...versions].flatMap(({ span: { from, to }, path }) => {
    if (from === undefined || to === undefined || from <= to) return []
    return unexpected(entry, 'content:inconsistent', path, `\`${to}\``, `a day after \`${from}\``)
  })
}

function checkAreas(entry: Entry<Framework>): VFileMessage[] {
  const { areas, services } = entry.value
  return areas.flatMap(({ service, within }, index) => {
    const serves = service === undefined || services.some(({ id }) => id === service)
    const holds = within === undefined || areas.some((other) => other.id === within && other.service === service)
    return [
      ...unknown(entry, serves, 'a service of this framework', service ?? '', ['areas', index, 'service']),
      ...unknown(entry, holds, 'an area of the same service', within ?? '', ['areas', index, 'within']),
    ]
  })
}

function checkUnique(entry: Entry<Framework>): VFileMessage[] {
  const { areas, services, versions } = entry.value
  const places = (field: string, keys: readonly string[]) => keys.map((key, index) => ({ key, path: [field, index] }))
  return [
    ...repeated(entry, 'area', places('areas', areas.map(areaReference))),
    ...repeated(
      entry,
      'service',
      places(
        'services',
        services.map(({ id }) => id),
      ),
    ),
    ...repeated(
      entry,
      'version',
      places(
        'versions',
        versions.map(({ id }) => id),
      ),
    ),
  ]
}

/** A document’s title says one framework only. */
function checkTitles(frameworks: readonly Entry<Framework>[]): VFileMessage[] {
  const owners = new Map<string, string>()
  return frameworks.flatMap((entry) =>
    entry.value.titles.flatMap((title, index) => {
      const owner = owners.get(normaliseWording(title))
      if (owner === undefined) owners.set(normaliseWording(title), entry.file)
      if (owner === undefined) return []
      return unexpected(
        entry,
        'content:repeated',
        ['titles', index],
        `\`${title}\``,
        `a title that ${owner} does not have`,
      )
    }),
  )
}
