import type { Inspection } from '../dataset/schema.ts'
import type { Strand } from '../reference/strand.ts'
import { absenceOf, absenceView, type AbsenceView } from './absence.ts'
import { address } from './address.ts'
import { inspectionHead, type InspectionHead } from './inspection-head.ts'
import { judgementView, type JudgementView } from './judgement.ts'
import { frameworkOfInspection, gradedIn, gradedInspectionsOf, type Register } from './register.ts'

/** What one inspection said on one strand: grades, or the kind of their absence. */
export interface StrandCell {
  strand: { id: string; name: string; short: string; question: string; href: string }
  judgements: JudgementView[]
  absence: AbsenceView | null
}

/** A cell of the profile, with the last earlier grade where this inspection gives none. */
export interface ProfileCell extends StrandCell {
  earlier: { inspection: InspectionHead; judgements: JudgementView[] } | null
}

/** What the latest graded inspection of an authority said, strand by strand. Null where there is none. */
export interface Profile {
  inspection: InspectionHead
  cells: ProfileCell[]
}

/** The profile of an authority. Nothing is carried over: an earlier grade stands beside the absence, with its own date. */
export function profileOf(register: Register, authority: string): Profile | null {
  const inspections = gradedInspectionsOf(register, authority)
  const latest = inspections.at(-1)
  if (latest === undefined) return null
  const cells = strandCells(register, latest).map((cell) => ({
    ...cell,
    earlier: cell.absence === null ? null : earlierOf(register, inspections.slice(0, -1), cell.strand.id),
  }))
  return { inspection: inspectionHead(register, latest), cells }
}

/** What an inspection said on each strand of the profile, in their order. */
export function strandCells(register: Register, inspection: Inspection): StrandCell[] {
  return register.reference.strands
    .filter(({ profile }) => profile)
    .map((strand) => strandCell(register, inspection, strand))
}

function strandCell(register: Register, inspection: Inspection, strand: Strand): StrandCell {
  const graded = gradedIn(inspection, strand.id)
  return {
    strand: strandHead(strand),
    judgements: graded.map((judgement) => judgementView(register, inspection, judgement)),
    absence: graded.length > 0 ? null : absenceIn(register, inspection, strand),
  }
}

/** How a strand is named and linked. */
export function strandHead({ id, name, short, question }: Strand): StrandCell['strand'] {
  return { id, name, short, question, href: address.strand(id) }
}

/** The absence that the record states; else what the list of areas in use says of the strand’s own area. */
function absenceIn(register: Register, inspection: Inspection, strand: Strand): AbsenceView {
  const stated = inspection.judgements.find(({ strands }) => strands.includes(strand.id))?.absence
  if (stated !== undefined && stated !== null) return absenceView(stated)
  const own = strand.members.filter(({ framework }) => framework === inspection.framework).map(({ area }) => area)
  const kinds = own.map((area) => absenceOf(frameworkOfInspection(register, inspection), inspection.version, area))
  return absenceView(kinds.find((kind) => kind !== 'not-judged') ?? 'not-judged')
}

function earlierOf(register: Register, inspections: readonly Inspection[], strand: string): ProfileCell['earlier'] {
  const last = inspections.findLast((inspection) => gradedIn(inspection, strand).length > 0)
  if (last === undefined) return null
  return {
    inspection: inspectionHead(register, last),
    judgements: gradedIn(last, strand).map((judgement) => judgementView(register, last, judgement)),
  }
}
