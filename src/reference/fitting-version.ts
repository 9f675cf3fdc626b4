import type { Framework, Version } from './framework.ts'
import { overlap, type PartialDate } from './partial-date.ts'

/**
 * The version of a framework that an inspection was made under, told by the areas it judged; where several lists hold
 * them all, by its dates. Without areas the dates decide alone. Undefined where more than one is left: never guessed.
 *
 * @param areas - references of the judged areas (`service/area`); areas that no list names are ignored.
 */
export function fittingVersion(
  framework: Framework,
  areas: readonly string[],
  dates?: { start: PartialDate; end: PartialDate },
): Version | undefined {
  const listed = areas.filter((area) => framework.versions.some((version) => names(version).includes(area)))
  const whole = framework.versions.filter((version) => listed.every((area) => names(version).includes(area)))
  const possible = listed.length === 0 ? whole.filter(({ partial }) => !partial) : whole
  const dated = dates === undefined ? possible : possible.filter((version) => inUse(version, dates))
  const fitting = dated.length > 0 ? dated : listed.length > 0 ? possible : []
  if (fitting.length <= 1) return fitting[0]
  const complete = fitting.filter((version) => required(version).every((area) => listed.includes(area)))
  return complete.length === 1 ? complete[0] : undefined
}

/** The areas that an inspection under this version has to grade. */
export function required(version: Version): string[] {
  return names(version).filter((area) => !version.optional.includes(area))
}

function names(version: Version): string[] {
  return version.areas.map((entry) => (typeof entry === 'string' ? entry : entry.area))
}

function inUse(version: Version, { start, end }: { start: PartialDate; end: PartialDate }): boolean {
  return overlap({ from: version.from ?? '0000', to: version.to ?? '9999' }, { from: start, to: end })
}
