import { stringify } from 'csv-stringify/sync'
import { dateOf, gradedInspectionsOf, type Register } from './register.ts'
import { inspectionHead } from './inspection-head.ts'
import { judgedIn } from './series.ts'
import { judgementView } from './judgement.ts'

const columns = ['strand', 'framework', 'inspection', 'start', 'end', 'published', 'service', 'area', 'label', 'scale', 'grade'] // prettier-ignore

/** The marks of a timeline as CSV: one row a mark, in the order of the staves. */
export function timelineTable(register: Register, authority: string): string {
  const rows = register.reference.strands
    .filter(({ profile }) => profile)
    .flatMap((strand) =>
      judgedIn(register, authority, strand.id).map(({ inspection, judgement }) => {
        const { service, area, label, grade } = judgementView(register, inspection, judgement)
        return [
          strand.name,
          inspectionHead(register, inspection).framework.short,
          inspection.id,
          inspection.start?.date ?? '',
          inspection.end?.date ?? '',
          inspection.published?.date ?? '',
          service ?? '',
          area,
          label,
          grade?.scaleName ?? '',
          grade?.label ?? '',
        ]
      }),
    )
  return stringify([columns, ...rows], { escape_formulas: true })
}

/** Whether a timeline of an authority can be drawn at all. */
export function hasTimeline(register: Register, authority: string): boolean {
  return gradedInspectionsOf(register, authority).some((inspection) => dateOf(inspection) !== '')
}
