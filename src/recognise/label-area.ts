import { fittingVersion } from '../reference/fitting-version.ts'
import type { Area } from '../reference/framework.ts'
import { areaReference } from '../reference/reference.ts'
import type { Told } from './told-inspection.ts'

/**
 * The one area that a label means in an inspection. Several areas may share a wording: a service decides, then the version of
 * the framework that the labels of its table, or else its dates, leave. Undefined where more than one is left, or where
 * that version does not judge the area.
 */
export function areaOf(
  areas: readonly Area[],
  service: string | undefined,
  told: Told,
  known: readonly string[],
): Area | undefined {
  const ofService = areas.filter(
    (area) => area.service === undefined || service === undefined || area.service === service,
  )
  const listed = listedAreas(told, known)
  const fitting = ofService.filter((area) => area.group || (listed?.includes(areaReference(area)) ?? true))
  return fitting.length === 1 ? fitting[0] : undefined
}

/** Of an inspection without a date, the areas of every version that holds those of its table: which it is, nobody can tell. */
function listedAreas(told: Told, known: readonly string[]): string[] | undefined {
  if (told.dates === undefined && known.length > 0) {
    const lists = told.framework.versions.map(({ areas }) =>
      areas.map((entry) => (typeof entry === 'string' ? entry : entry.area)),
    )
    const possible = lists.filter((list) => known.every((area) => list.includes(area)))
    return possible.length > 0 ? [...new Set(possible.flat())] : undefined
  }
  const version = fittingVersion(told.framework, known, told.dates)
  return version?.areas.map((entry) => (typeof entry === 'string' ? entry : entry.area))
}
