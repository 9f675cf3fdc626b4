import { fittingVersion } from '../reference/fitting-version.ts'
import type { Area } from '../reference/framework.ts'
import { areaReference } from '../reference/reference.ts'
import type { Told } from './told-inspection.ts'

/**
 * The one area that a label means in an inspection. Several areas may share a wording: a service decides, then the version of
 * the framework that the labels of its table, or else its dates, leave. Undefined where more than one is left.
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
  if (ofService.length <= 1) return ofService[0]
  const listed = listedAreas(told, known)
  const fitting = ofService.filter((area) => listed?.includes(areaReference(area)))
  return fitting.length === 1 ? fitting[0] : undefined
}

function listedAreas(told: Told, known: readonly string[]): string[] | undefined {
  const version = fittingVersion(told.framework, known, told.dates)
  return version?.areas.map((entry) => (typeof entry === 'string' ? entry : entry.area))
}
