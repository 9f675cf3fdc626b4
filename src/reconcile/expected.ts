import type { Judgement } from '../dataset/schema.ts'
import { fittingVersion } from '../reference/fitting-version.ts'
import type { Framework, Version } from '../reference/framework.ts'
import { areaReference, areasOf } from '../reference/reference.ts'
import type { JudgementOwner } from './judgement-owner.ts'
import { absentJudgement } from './judgement.ts'
import { stayOf, type Dated } from './stay.ts'
import type { Witness } from './witness.ts'

/** The version of the framework, from the areas that were judged and the dates; undefined where several are possible. */
export function versionOf(
  framework: Framework,
  areas: readonly string[],
  dates: Pick<Dated, 'start' | 'end'>,
): Version | undefined {
  const stay = stayOf(dates)
  return fittingVersion(framework, areas, stay && { start: stay.from, end: stay.to })
}

/**
 * The areas that the version judges and that no source states, each with the kind of its absence. Only where the list is
 * sure: the inspectorate’s own report is there, or the labels leave no other version.
 */
export function expectedAbsences(
  owner: JudgementOwner,
  version: Version | undefined,
  areas: readonly string[],
  witnesses: readonly Witness[],
): Judgement[] {
  const own = witnesses.some(({ primary, read }) => primary && !read.restated && read.findings.length > 0)
  if (version === undefined || !(own || isSureFromLabels(owner.framework, version, areas))) return []
  const missing = areasOf(owner.framework, version).filter(
    (area) => !area.group && !areas.includes(areaReference(area)) && !version.optional.includes(areaReference(area)),
  )
  return [
    ...missing.map((area) => absentJudgement(owner, area, own ? 'could-not-be-read' : 'not-stated')),
    ...byDesign(owner.framework, version, areas).map((area) => absentJudgement(owner, area, 'no-overall-by-design')),
  ]
}

/** Headlines that other versions have and this one does not. A smaller list for a return visit leaves out more than that. */
function byDesign(framework: Framework, version: Version, areas: readonly string[]) {
  if (version.partial) return []
  const own = areasOf(framework, version)
  return framework.areas.filter(
    (area) =>
      area.headline &&
      !own.some((each) => areaReference(each) === areaReference(area)) &&
      !areas.includes(areaReference(area)) &&
      framework.versions.some((other) => !other.partial && references(other).includes(areaReference(area))) &&
      own.some(({ service }) => service === area.service),
  )
}

/** Whether no other version has all these areas, and there are any. */
function isSureFromLabels(framework: Framework, version: Version, areas: readonly string[]): boolean {
  const listed = areas.filter((area) => references(version).includes(area))
  const others = framework.versions.filter((other) => other.id !== version.id)
  return (
    listed.length > 0 &&
    listed.length === areas.length &&
    !others.some((other) => listed.every((area) => references(other).includes(area)) && !isComplete(version, listed))
  )
}

/** Whether the areas are all that the version judges: then it does not matter that a larger list holds them too. */
function isComplete(version: Version, areas: readonly string[]): boolean {
  return references(version).every((area) => areas.includes(area) || version.optional.includes(area))
}

function references(version: Version): string[] {
  return version.areas.map((entry) => (typeof entry === 'string' ? entry : entry.area))
}
