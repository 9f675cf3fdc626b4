import type { Conflict, Judgement } from '../dataset/schema.ts'
import type { Framework } from '../reference/framework.ts'
import { areaReference } from '../reference/reference.ts'
import { gradeConflict, scaleWordConflict } from './grade-conflict.ts'
import type { JudgementOwner } from './judgement-owner.ts'
import { settleGrade, type SettledGrade } from './settle-grade.ts'
import { bestToldFirst, notJudged, statedIn, toEvidence, type ToldGrade } from './told-grade.ts'

/** A judgement with the disagreements that concern it. */
export interface JudgementWithConflicts {
  judgement: Judgement
  conflicts: Conflict[]
}

/** What all witnesses say of one area, as one judgement. Nothing is repaired: what disagrees becomes a conflict. */
export function toJudgement(owner: JudgementOwner, found: readonly ToldGrade[]): JudgementWithConflicts {
  const told = bestToldFirst(found)
  const { service, area } = told[0]!.finding
  const settled = settleGrade(told)
  const { best = told[0]!, stated, firmness } = settled
  const grade = stated === notJudged ? null : (stated ?? null)
  const id = judgementId(owner.inspection, service, area)
  const conflicts = [...gradeConflict(owner, id, told, settled), ...scaleWordConflict(owner, id, told)]
  const judgement: Judgement = {
    id,
    inspection: owner.inspection,
    service,
    area,
    strands: strandsOf(owner, service, area),
    label: best.finding.label,
    scale: scaleId(owner.framework),
    grade,
    gradeAsPrinted: stated === undefined ? null : best.finding.gradeAsPrinted,
    firmness,
    absence: grade === null ? absenceOf(settled) : null,
    evidence: told.map(toEvidence),
    sourcesAgreeing: stated === undefined ? 0 : sourcesStating(told, stated).size,
    conflict: conflicts[0]?.id ?? null,
  }
  return { judgement, conflicts }
}

/** An area that the version judges and no source states. */
export function absentJudgement(
  owner: JudgementOwner,
  area: { id: string; service?: string | undefined; label: string },
  absence: NonNullable<Judgement['absence']>,
): Judgement {
  const service = area.service ?? null
  return {
    id: judgementId(owner.inspection, service, area.id),
    inspection: owner.inspection,
    service,
    area: area.id,
    strands: strandsOf(owner, service, area.id),
    label: area.label,
    scale: scaleId(owner.framework),
    grade: null,
    gradeAsPrinted: null,
    firmness: 'no-grade',
    absence,
    evidence: [],
    sourcesAgreeing: 0,
    conflict: null,
  }
}

/** The sources that state this. */
export function sourcesStating(told: readonly ToldGrade[], stated: string): Set<string> {
  return new Set(told.filter((each) => statedIn(each) === stated).map(({ witness }) => witness.source.id))
}

function judgementId(inspection: string, service: string | null, area: string): string {
  return [inspection, ...(service === null ? [] : [service]), area].join('.')
}

function scaleId(framework: Framework): string {
  if (framework.scale === undefined)
    throw new Error(`Unexpected finding under \`${framework.id}\`, which gives no grades`)
  return framework.scale
}

function strandsOf({ framework, reference }: JudgementOwner, service: string | null, area: string): string[] {
  const name = areaReference({ id: area, service: service ?? undefined })
  return reference.strands
    .filter(({ members }) => members.some((member) => member.framework === framework.id && member.area === name))
    .map(({ id }) => id)
}

function absenceOf({ stated, contradictory }: SettledGrade): NonNullable<Judgement['absence']> {
  if (contradictory) return 'could-not-be-read'
  return stated === notJudged ? 'not-judged' : 'not-stated'
}
