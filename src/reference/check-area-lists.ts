import type { VFileMessage } from 'vfile-message'
import { entryOf, repeated, unexpected, unknown } from './entry.ts'
import type { Entries, Entry } from './entry.ts'
import type { Framework } from './framework.ts'
import { areaReference } from './reference.ts'
import type { Path } from './yaml-source.ts'

/** The areas that versions list and limits name exist in the framework, and are judged. */
export function checkAreaLists(entry: Entry<Framework>, entries: Entries): VFileMessage[] {
  return [...checkVersions(entry), ...checkLimits(entry, entries)]
}

function checkVersions(entry: Entry<Framework>): VFileMessage[] {
  return entry.value.versions.flatMap((version, index) => {
    const areas = version.areas.map((area, place) => ({
      key: typeof area === 'string' ? area : area.area,
      path: ['versions', index, 'areas', place],
    }))
    const optional = version.optional.map((key, place) => ({ key, path: ['versions', index, 'optional', place] }))
    const missing = [...areas, ...optional].flatMap(({ key, path }) => checkArea(entry, key, path))
    return [...missing, ...repeated(entry, 'area', areas)]
  })
}

function checkLimits(entry: Entry<Framework>, { scales }: Entries): VFileMessage[] {
  const { limits, scale = '' } = entry.value
  const grades = entryOf(scales, scale)?.value.grades ?? []
  return limits.flatMap((limit, index) => [
    ...limit.areas.flatMap((area, place) => checkArea(entry, area, ['limits', index, 'areas', place])),
    ...checkArea(entry, limit.caps, ['limits', index, 'caps']),
    ...unknown(
      entry,
      grades.some(({ id }) => id === limit.grade),
      'a grade of the scale',
      limit.grade,
      ['limits', index, 'grade'],
    ),
  ])
}

function checkArea(entry: Entry<Framework>, reference: string, path: Path): VFileMessage[] {
  const area = entry.value.areas.find((candidate) => areaReference(candidate) === reference)
  if (area?.group === true)
    return [unexpected(entry, 'content:inconsistent', path, `heading \`${reference}\``, 'an area that is judged')]
  return unknown(entry, area !== undefined, 'an area of this framework', reference, path)
}
