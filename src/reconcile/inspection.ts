import type { Conflict, Inspection, Judgement } from '../dataset/schema.ts'
import type { Framework, Version } from '../reference/framework.ts'
import { areaReference, areasOf, type Reference } from '../reference/reference.ts'
import { checkCollective, isCollective } from './collective.ts'
import { conflictId, reasonFor, sidesOf } from './conflict.ts'
import { expectedAbsences, versionOf } from './expected.ts'
import { formOf } from './form.ts'
import { settleDates, type DateName, type SettledDate } from './inspection-dates.ts'
import type { JudgementOwner } from './judgement-owner.ts'
import { toJudgement } from './judgement.ts'
import { sortedBy } from './order.ts'
import type { ToldGrade } from './told-grade.ts'
import type { Witness } from './witness.ts'

/** What is known of an inspection before its judgements are: enough to give it its id. */
export interface InspectionHead {
  authority: string
  framework: Framework
  dates: Record<DateName, SettledDate>
  /** Best first. */
  witnesses: readonly Witness[]
}

export function inspectionHead(witnesses: readonly Witness[]): InspectionHead {
  const [best] = witnesses
  if (best === undefined) throw new Error('Unexpected inspection without a witness')
  return { authority: best.read.authority, framework: best.framework, dates: settleDates(witnesses), witnesses }
}

/** An inspection as all its witnesses tell it, without its neighbours in time, and what they disagree about. */
export function toInspection(
  { authority, framework, dates, witnesses }: InspectionHead,
  { id, aliases }: { id: string; aliases: string[] },
  reference: Reference,
): { inspection: Inspection; conflicts: Conflict[] } {
  const owner: JudgementOwner = { inspection: id, authority, framework, reference }
  const told = witnesses.flatMap((witness) => witness.read.findings.map((finding) => ({ witness, finding })))
  const judged = checkCollective(owner, judgedAreas(owner, told), told)
  const areas = judged
    .map(({ judgement }) => judgement)
    .filter(isListed)
    .map(referenceOf)
  const stay = { start: dates.start.value?.date ?? null, end: dates.end.value?.date ?? null }
  const version = versionOf(framework, areas, stay)
  const absent = expectedAbsences(owner, version, areas, witnesses)
  const periods = witnesses.find(({ read }) => read.periods.length > 0)?.read.periods ?? []
  const inspection: Inspection = {
    id,
    aliases,
    authority,
    framework: framework.id,
    version: version?.id ?? null,
    frameworkInferred: witnesses.every(({ read }) => read.inferred),
    form: formOf(framework, periods, stay),
    start: dates.start.value,
    end: dates.end.value,
    periods,
    published: dates.published.value,
    restatedOnly: witnesses.every(({ read }) => read.restated),
    recommendations: recommendationsOf(witnesses),
    judgements: inPrintedOrder(framework, version, [...judged.map(({ judgement }) => judgement), ...absent]),
    sources: [...new Set(witnesses.map(({ source }) => source.id))],
    previous: null,
    next: null,
  }
  const conflicts = [...dateConflicts(owner, dates), ...judged.flatMap(({ conflicts }) => conflicts)]
  return { inspection, conflicts }
}

function judgedAreas(owner: JudgementOwner, told: readonly ToldGrade[]) {
  const byArea = Map.groupBy(told, ({ finding: { service, area } }) => `${service ?? ''}/${area}`)
  return [...byArea.values()].map((found) => toJudgement(owner, found))
}

/** By the list of the version, then by that of the framework; what is no area of a list comes last. */
function inPrintedOrder(
  framework: Framework,
  version: Version | undefined,
  judgements: readonly Judgement[],
): Judgement[] {
  const listed = [...(version === undefined ? [] : areasOf(framework, version)), ...framework.areas].map(areaReference)
  const services = framework.services.map(({ id }) => id)
  return sortedBy(judgements, (judgement) => {
    const place = listed.indexOf(referenceOf(judgement))
    const service = judgement.service === null ? -1 : services.indexOf(judgement.service)
    return [isListed(judgement) ? 0 : 1, service, place === -1 ? listed.length : place, judgement.id]
  })
}

/** Whether it is an area of the framework’s lists, not a statement about all of them or a single result. */
function isListed({ area }: Pick<Judgement, 'area'>): boolean {
  return !isCollective(area) && area !== 'result'
}

function referenceOf({ area, service }: Judgement): string {
  return areaReference({ id: area, service: service ?? undefined })
}

/** The number that the best source lists, where that source reports this one inspection. */
function recommendationsOf(witnesses: readonly Witness[]): number | null {
  const own = witnesses.filter(
    ({ source, read }) => !read.restated && source.inspections.filter(({ restated }) => !restated).length === 1,
  )
  return own.flatMap(({ source }) => source.recommendations?.number ?? [])[0] ?? null
}

function dateConflicts({ inspection, authority }: JudgementOwner, dates: InspectionHead['dates']): Conflict[] {
  return Object.values(dates).flatMap(({ value, disagreeing }) => {
    if (disagreeing === undefined || value === null) return []
    const { about, told } = disagreeing
    const shown = told.find(({ date, witness }) => date === value.date && witness.source.id === value.source)!
    const sides = [shown, ...told].map(({ witness, date, place }) => ({ witness, value: date, place }))
    const reason = reasonFor(
      shown.witness,
      told.map(({ witness }) => witness),
    )
    return {
      id: conflictId(inspection, about),
      authority,
      inspection,
      about,
      judgement: null,
      published: value.date,
      reason,
      sides: sidesOf(sides),
    }
  })
}
