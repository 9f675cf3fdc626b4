import { coverageOf } from './coverage.ts'
import { editionOf } from './edition.ts'
import { gradesOf, type GradeView } from './grade.ts'
import { latestInspections, type InspectionRow } from './inspections.ts'
import { capital, counted, unique } from './phrase.ts'
import type { StrandCell } from './profile.ts'
import type { Register } from './register.ts'
import { regionsOf, type RegionView } from './region-list.ts'

/** A scale whose marks stand in the record, with what each grade meant. */
export interface ScaleKey {
  id: string
  name: string
  period: string
  grades: GradeView[]
}

/** What the first page shows. */
export interface HomeView {
  title: string
  summary: string
  authorities: string
  latest: InspectionRow[]
  strands: StrandCell['strand'][]
  keys: ScaleKey[]
  regions: RegionView[]
}

/** The first page, all of it counted from the record. */
export function homeView(register: Register): HomeView {
  const latest = latestInspections(register, 8)
  const { sources, inspections, judgements, today, known, formerKnown } = coverageOf(register)
  const { until } = editionOf(register)
  const former = formerKnown === 0 ? '' : ` and ${counted(formerKnown, 'former authority', 'former authorities')}`
  const latestDocument = until === null ? '' : `, the latest of ${until}`
  return {
    title: 'Inspection record: children’s services in England',
    summary: `The record holds ${counted(judgements, 'grade')} of ${counted(inspections, 'inspection')}, read in ${counted(sources, 'document')}${latestDocument}.`,
    authorities: capital(`inspections of ${known} of ${today} authorities${former} are in the record.`),
    latest,
    strands: latest[0]?.cells.map(({ strand }) => strand) ?? [],
    keys: scaleKeys(register),
    regions: regionsOf(register),
  }
}

/** The scales of the frameworks that the strands of the profile follow, the latest first. */
export function scaleKeys({ reference }: Register): ScaleKey[] {
  const members = reference.strands.filter(({ profile }) => profile).flatMap((strand) => strand.members)
  const followed = reference.frameworks.filter(({ id }) => members.some(({ framework }) => framework === id))
  const latestFirst = followed.toSorted((a, b) => (a.from < b.from ? 1 : -1))
  return unique(latestFirst.flatMap(({ scale }) => scale ?? [])).flatMap((id) => {
    const scale = reference.scales.find((each) => each.id === id)
    return scale === undefined
      ? []
      : [{ id, name: scale.name, period: scale.period, grades: gradesOf({ reference }, id) }]
  })
}
