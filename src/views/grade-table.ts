import type { Inspection } from '../dataset/schema.ts'
import { areaReference, areasOf } from '../reference/reference.ts'
import type { Area, Framework } from '../reference/framework.ts'
import { absenceOf, absenceView, type AbsenceView } from './absence.ts'
import { address } from './address.ts'
import { inspectionHead, type InspectionHead } from './inspection-head.ts'
import { judgementView, type JudgementView } from './judgement.ts'
import { capital, unique } from './phrase.ts'
import { frameworkOfInspection, inspectionsOf, type Register } from './register.ts'

/** What an inspection says of an area: a judgement, or why none stands there. */
export type GradeCell = { judgement: JudgementView; absence: null } | { judgement: null; absence: AbsenceView }

/** One area, in the words of the latest inspection, with a cell for each inspection. */
export interface GradeRow {
  area: string
  label: string
  /** Labels that other inspections of the table print for the same area. */
  otherLabels: string[]
  part: boolean
  cells: GradeCell[]
}

/** The areas of one service, or all areas where the framework knows no services. */
export interface GradeGroup {
  service: string | null
  rows: GradeRow[]
}

/** Areas × inspections of one framework: grades of two frameworks never stand in one table. */
export interface GradeTable {
  id: string
  framework: { name: string; short: string; href: string; summary: string }
  inspections: InspectionHead[]
  groups: GradeGroup[]
}

/** All judgements of an authority, a table for each framework, the latest framework first; inspections run forward in time. */
export function gradeTablesOf(register: Register, authority: string): GradeTable[] {
  const inspections = inspectionsOf(register, authority).filter(({ judgements }) => judgements.length > 0)
  const frameworks = unique(inspections.toReversed().map(({ framework }) => framework))
  return frameworks.map((framework) =>
    gradeTable(
      register,
      inspections.filter((inspection) => inspection.framework === framework),
    ),
  )
}

/** The table of inspections under one framework. */
export function gradeTable(register: Register, inspections: readonly Inspection[]): GradeTable {
  const [first] = inspections
  if (first === undefined) throw new Error('Unexpected table without an inspection')
  const framework = frameworkOfInspection(register, first)
  const areas = areasIn(framework, inspections)
  return {
    id: `grades-${framework.id}`,
    framework: { ...name(framework), href: address.framework(framework.id), summary: framework.summary },
    inspections: inspections.map((inspection) => inspectionHead(register, inspection)),
    groups: [...Map.groupBy(areas, ({ service }) => service ?? null)].map(([service, of]) => ({
      service: serviceName(framework, service),
      rows: of.map((area) => row(register, inspections, area)),
    })),
  }
}

type AreaIn = Pick<Area, 'id' | 'service' | 'within'>

/** The areas that any of the inspections has, in the framework’s order; an assessment has what its judgements name. */
function areasIn(framework: Framework, inspections: readonly Inspection[]): AreaIn[] {
  const judgements = inspections.flatMap((inspection) => inspection.judgements)
  const known = framework.areas.filter((area) =>
    judgements.some((judgement) => judgement.area === area.id && judgement.service === (area.service ?? null)),
  )
  const others = judgements.filter(
    ({ area, service }) => !known.some((each) => each.id === area && (each.service ?? null) === service),
  )
  const rest = Map.groupBy(others, ({ area, service }) => `${service} ${area}`)
  return [
    ...known,
    ...[...rest.values()].flatMap(([judgement]) =>
      judgement === undefined ? [] : [{ id: judgement.area, service: judgement.service ?? undefined }],
    ),
  ]
}

function row(register: Register, inspections: readonly Inspection[], area: AreaIn): GradeRow {
  const cells = inspections.map((inspection) => cell(register, inspection, area))
  const labels = unique(inspections.flatMap((inspection, index) => labelIn(register, inspection, area, cells[index])))
  const label = labels.at(-1) ?? area.id
  return {
    area: areaReference(area),
    label: capital(label),
    otherLabels: labels.slice(0, -1),
    part: area.within !== undefined,
    cells,
  }
}

/** What the list in use calls an area that it judges; an area of no list is called as its source calls it. */
function labelIn(register: Register, inspection: Inspection, area: AreaIn, at: GradeCell | undefined): string[] {
  if (at?.judgement == null) return []
  const framework = frameworkOfInspection(register, inspection)
  const version = framework.versions.find(({ id }) => id === inspection.version)
  const listed = version === undefined ? framework.areas : areasOf(framework, version)
  const known = [...listed, ...framework.areas].find((each) => areaReference(each) === areaReference(area))
  return [known?.label ?? at.judgement.label]
}

function cell(register: Register, inspection: Inspection, area: AreaIn): GradeCell {
  const judgement = inspection.judgements.find(
    (each) => each.area === area.id && each.service === (area.service ?? null),
  )
  if (judgement === undefined) {
    const kind = absenceOf(frameworkOfInspection(register, inspection), inspection.version, areaReference(area))
    return { judgement: null, absence: absenceView(kind) }
  }
  return { judgement: judgementView(register, inspection, judgement), absence: null }
}

function name({ name, short }: Framework) {
  return { name, short }
}

function serviceName({ services }: Framework, service: string | null): string | null {
  return services.find(({ id }) => id === service)?.name ?? service
}
