import type { Inspection } from '../dataset/schema.ts'
import { inspectionHead, type InspectionHead } from './inspection-head.ts'
import { listed } from './phrase.ts'
import { strandCells, type StrandCell } from './profile.ts'
import { gradedInspectionsOf, type Register } from './register.ts'

/** One graded inspection: what it said on each strand. */
export interface HistoryRow {
  inspection: InspectionHead
  cells: StrandCell[]
  /** What separates it from the inspection before it: null where both are of one framework. */
  break: string | null
}

/** The graded inspections of an authority, latest first, strand by strand. */
export interface History {
  strands: StrandCell['strand'][]
  rows: HistoryRow[]
}

/** The same facts as the timeline, as rows. */
export function historyOf(register: Register, authority: string): History {
  const inspections = gradedInspectionsOf(register, authority)
  const rows = inspections.map((inspection, index) => ({
    inspection: inspectionHead(register, inspection),
    cells: strandCells(register, inspection),
    break: breakBetween(register, inspections[index - 1], inspection),
  }))
  return { strands: rows[0]?.cells.map(({ strand }) => strand) ?? [], rows: rows.toReversed() }
}

/** What may be compared across a change of framework, as the strands say. */
function breakBetween(register: Register, before: Inspection | undefined, after: Inspection): string | null {
  if (before === undefined || before.framework === after.framework) return null
  const both = [before, after]
  const [from, to] = both.map((inspection) => inspectionHead(register, inspection).framework.short)
  const kept = register.reference.strands.filter(
    ({ profile, comparable }) =>
      profile && comparable.some(({ frameworks }) => both.every(({ framework }) => frameworks.includes(framework))),
  )
  const change = `Framework changed from ${from} to ${to}.`
  if (kept.length === 0) return `${change} Grades above this line and below it are not compared.`
  return `${change} Only ${listed(kept.map(({ name }) => name.toLowerCase()))} may be compared across this line.`
}
