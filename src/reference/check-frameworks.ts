import type { VFileMessage } from 'vfile-message'
import { entryOf, repeated, unknown } from './entry.ts'
import type { Entries, Entry } from './entry.ts'
import type { Framework } from './framework.ts'
import { areaReference } from './reference.ts'
import type { Path } from './yaml-source.ts'

/** What a framework’s own file and its scale have to agree on. */
export function checkFrameworks(entries: Entries): VFileMessage[] {
  return entries.frameworks.flatMap((entry) => [
    ...checkScale(entry, entries),
    ...checkHeadline(entry),
    ...checkAreas(entry),
    ...checkVersions(entry),
    ...checkLimits(entry, entries),
    ...checkUnique(entry),
  ])
}

function checkScale(entry: Entry<Framework>, { scales }: Entries): VFileMessage[] {
  const { graded, scale } = entry.value
  if (scale !== undefined && !graded)
    return [
      entry.problem(
        'content:inconsistent',
        ['scale'],
        `Unexpected scale \`${scale}\`, expected none where \`graded\` is false`,
      ),
    ]
  if (scale === undefined)
    return graded
      ? [
          entry.problem(
            'content:inconsistent',
            ['graded'],
            'Unexpected absence of `scale`, expected one where `graded` is true',
          ),
        ]
      : []
  return unknown(entry, entryOf(scales, scale) !== undefined, 'a scale', scale, ['scale'])
}

/** A framework with one grade and no areas names its result; every other graded one lists its areas by version. */
function checkHeadline(entry: Entry<Framework>): VFileMessage[] {
  const { headline, areas, versions, graded, kind } = entry.value
  if (headline.length > 0 && areas.length + versions.length > 0)
    return [
      entry.problem('content:inconsistent', ['headline'], 'Unexpected `headline`, expected none where there are areas'),
    ]
  const judges = graded && (kind === 'inspection' || kind === 'assessment')
  if (judges && headline.length === 0 && versions.length === 0)
    return [
      entry.problem(
        'content:inconsistent',
        ['graded'],
        'Unexpected absence of `versions`, expected them or a `headline` in a graded framework',
      ),
    ]
  return []
}

function checkAreas(entry: Entry<Framework>): VFileMessage[] {
  const { areas, services } = entry.value
  return areas.flatMap((area, index) => [
    ...(area.service === undefined
      ? []
      : unknown(
          entry,
          services.some(({ id }) => id === area.service),
          'a service of this framework',
          area.service,
          ['areas', index, 'service'],
        )),
    ...(area.within === undefined
      ? []
      : unknown(
          entry,
          areas.some((other) => other.id === area.within && other.service === area.service),
          'an area of the same service',
          area.within,
          ['areas', index, 'within'],
        )),
  ])
}

function checkVersions(entry: Entry<Framework>): VFileMessage[] {
  return entry.value.versions.flatMap((version, index) => [
    ...version.areas.flatMap((area, place) =>
      checkArea(entry, typeof area === 'string' ? area : area.area, ['versions', index, 'areas', place]),
    ),
    ...version.optional.flatMap((area, place) => checkArea(entry, area, ['versions', index, 'optional', place])),
    ...repeated(
      entry,
      'area',
      version.areas.map((area, place) => ({
        key: typeof area === 'string' ? area : area.area,
        path: ['versions', index, 'areas', place],
      })),
    ),
  ])
}

function checkLimits(entry: Entry<Framework>, { scales }: Entries): VFileMessage[] {
  const grades = entry.value.scale === undefined ? [] : (entryOf(scales, entry.value.scale)?.value.grades ?? [])
  return entry.value.limits.flatMap((limit, index) => [
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

/** An area that is listed or limited exists, and is no mere heading. */
function checkArea(entry: Entry<Framework>, reference: string, path: Path): VFileMessage[] {
  const area = entry.value.areas.find((area) => areaReference(area) === reference)
  if (area?.group)
    return [
      entry.problem(
        'content:inconsistent',
        path,
        `Unexpected heading \`${reference}\`, expected an area that is judged`,
      ),
    ]
  return unknown(entry, area !== undefined, 'an area of this framework', reference, path)
}

function checkUnique(entry: Entry<Framework>): VFileMessage[] {
  const { areas, services, versions } = entry.value
  return [
    ...repeated(
      entry,
      'area',
      areas.map((area, index) => ({ key: areaReference(area), path: ['areas', index] })),
    ),
    ...repeated(
      entry,
      'service',
      services.map(({ id }, index) => ({ key: id, path: ['services', index] })),
    ),
    ...repeated(
      entry,
      'version',
      versions.map(({ id }, index) => ({ key: id, path: ['versions', index] })),
    ),
  ]
}
