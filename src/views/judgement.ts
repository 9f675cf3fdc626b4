import type { Inspection, Judgement } from '../dataset/schema.ts'
import { areaReference } from '../reference/reference.ts'
import { absenceView, type AbsenceView } from './absence.ts'
import { address } from './address.ts'
import { gradeView, type GradeView } from './grade.ts'
import { frameworkOfInspection, type Register } from './register.ts'
import { witnessesOf, type Witness } from './witness.ts'

/** What a page shows of one judgement: a grade or the kind of its absence, never neither. */
export interface JudgementView {
  id: string
  /** The same judgement under the ids that its inspection might have had. */
  aliases: string[]
  inspection: string
  /** Its place on the inspection’s page. */
  href: string
  area: string
  service: string | null
  label: string
  grade: GradeView | null
  absence: AbsenceView | null
  /** The words of the source, where they say more or less than the grade. */
  qualification: string | null
  witnesses: Witness[]
  agreeing: number
  conflict: string | null
  strands: string[]
}

/** The fragment of a judgement within its own inspection’s page: `overall` of `leeds-slac-2009-11-23.overall`. */
export function fragmentOf({ id, inspection }: Pick<Judgement, 'id' | 'inspection'>): string {
  return id.startsWith(`${inspection}.`) ? id.slice(inspection.length + 1) : id
}

/** One judgement with all its evidence. */
export function judgementView(register: Register, inspection: Inspection, judgement: Judgement): JudgementView {
  const { scale, grade, absence, conflict } = judgement
  return {
    id: judgement.id,
    aliases: inspection.aliases.map((alias) => `${alias}.${fragmentOf(judgement)}`),
    inspection: inspection.id,
    href: `${address.inspection(inspection.id)}#${fragmentOf(judgement)}`,
    area: areaReference({ id: judgement.area, service: judgement.service ?? undefined }),
    service: serviceName(register, inspection, judgement),
    label: judgement.label,
    grade: grade === null ? null : gradeView(register, scale, grade),
    absence: grade === null ? absenceView(absence ?? 'not-stated') : null,
    qualification: judgement.firmness === 'firm' ? null : judgement.gradeAsPrinted,
    witnesses: witnessesOf(register, judgement),
    agreeing: judgement.sourcesAgreeing,
    conflict: conflict === null ? null : address.disagreement(conflict),
    strands: judgement.strands,
  }
}

function serviceName(register: Register, inspection: Inspection, { service }: Judgement): string | null {
  if (service === null) return null
  const { services } = frameworkOfInspection(register, inspection)
  return services.find(({ id }) => id === service)?.name ?? service
}
