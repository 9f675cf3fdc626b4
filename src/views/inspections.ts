import { inspectionHead, type InspectionHead } from './inspection-head.ts'
import { strandCells, type StrandCell } from './profile.ts'
import { once } from './once.ts'
import { byDate, dateOf, isGraded, type Register } from './register.ts'

/** One inspection or assessment in a list. */
export interface InspectionRow {
  inspection: InspectionHead
  cells: StrandCell[]
  /** How many areas have a grade. */
  grades: number
}

/** All inspections and assessments of the record, latest first. */
export const inspectionRows = once((register: Register): InspectionRow[] =>
  byDate(register.dataset.inspections, dateOf)
    .toReversed()
    .map((inspection) => ({
      inspection: inspectionHead(register, inspection),
      cells: strandCells(register, inspection),
      grades: inspection.judgements.filter(({ grade }) => grade !== null).length,
    })),
)

/** The latest inspections that gave grades on the strands. */
export function latestInspections(register: Register, number: number): InspectionRow[] {
  const graded = { ...register.dataset, inspections: register.dataset.inspections.filter(isGraded) }
  return inspectionRows({ ...register, dataset: graded })
    .filter(({ cells }) => cells.some(({ judgements }) => judgements.length > 0))
    .slice(0, number)
}
