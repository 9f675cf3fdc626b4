import type { Area, Framework, Version } from '../reference/framework.ts'
import type { Fact } from '../reference/id.ts'
import { areaReference, areasOf, scaleOf } from '../reference/reference.ts'
import { address } from './address.ts'
import { dateText, spanText } from './date.ts'
import { gradesOf, type GradeView } from './grade.ts'
import { inspectionRows, type InspectionRow } from './inspections.ts'
import type { InspectionFact } from './inspection.ts'
import { listed } from './phrase.ts'
import type { Register } from './register.ts'

/** A framework in a list. */
export interface FrameworkHead {
  id: string
  name: string
  short: string
  href: string
  kind: string
  graded: boolean
  period: string
  summary: string
  /** Inspections and assessments, or visits and events, of the record under it. */
  count: number
}

/** One list of areas as a version prints it. */
export interface VersionView {
  id: string
  name: string
  period: string | null
  groups: { service: string | null; areas: { label: string; part: boolean; headline: boolean; strands: Named[] }[] }[]
}

/** Something with a name and an address. */
export interface Named {
  name: string
  href: string
}

/** Everything that the page of one framework shows. */
export interface FrameworkView extends FrameworkHead {
  table: InspectionFact[]
  facts: Fact[]
  scale: { name: string; period: string; numbering: string; note: string | null; grades: GradeView[] } | null
  versions: VersionView[]
  limits: { text: string; source: string }[]
  inspections: InspectionRow[]
}

const kinds: Record<Framework['kind'], string> = {
  inspection: 'Inspection',
  assessment: 'Assessment',
  visit: 'Visit',
  review: 'Review',
  intervention: 'Intervention',
  'service-inspection': 'Inspection of one service',
}

const numberings = {
  'best-is-1': 'Where the inspectorate printed numbers, 1 was the best.',
  'best-is-highest': 'Where the inspectorate printed numbers, the highest was the best.',
  none: 'The inspectorate prints no numbers beside the words.',
} as const

/** All frameworks: those that grade first, each kind by its first day. */
export function frameworkHeads(register: Register): FrameworkHead[] {
  return register.reference.frameworks
    .toSorted((a, b) => Number(b.graded) - Number(a.graded) || (a.from < b.from ? -1 : Number(a.from > b.from)))
    .map((framework) => frameworkHead(register, framework))
}

/** The page of a framework. */
export function frameworkView(register: Register, framework: Framework): FrameworkView {
  const scale = scaleOf(register.reference, framework)
  return {
    ...frameworkHead(register, framework),
    table: tableOf(framework),
    facts: framework.facts,
    scale:
      scale === undefined
        ? null
        : {
            name: scale.name,
            period: scale.period,
            note: scale.note ?? null,
            numbering: numberings[scale.numbering],
            grades: gradesOf(register, scale.id),
          },
    versions: framework.versions.map((version) => versionView(register, framework, version)),
    limits: framework.limits.map(({ text, source }) => ({
      text,
      source,
    })),
    inspections: inspectionRows(register).filter(({ inspection }) => inspection.framework.id === framework.id),
  }
}

function tableOf(framework: Framework): InspectionFact[] {
  const facts = [
    { name: 'Inspectorate', value: listed(framework.publishers) },
    { name: 'In force', value: periodOf(framework) },
    ...(framework.law === undefined ? [] : [{ name: 'Legal power', value: framework.law }]),
    { name: 'Grades', value: framework.graded ? 'yes' : 'none: it stands in the record as an event' },
  ]
  return facts.map((fact) => ({ ...fact, href: null, source: null }))
}

function frameworkHead({ dataset }: Register, framework: Framework): FrameworkHead {
  const { id, name, short, graded, summary } = framework
  const inspections = dataset.inspections.filter((inspection) => inspection.framework === id).length
  const events = dataset.events.filter(({ kind }) => kind === id).length
  return {
    id,
    name,
    short,
    graded,
    summary,
    href: address.framework(id),
    kind: kinds[framework.kind],
    period: periodOf(framework),
    count: inspections + events,
  }
}

/** In months; in years where it began and ended with one. */
function periodOf({ from, to }: Framework): string {
  if (to === undefined) return `since ${dateText(from.slice(0, from.endsWith('-01-01') ? 4 : 7))}`
  const length = from.endsWith('-01-01') && to.endsWith('-12-31') ? 4 : 7
  return spanText(from.slice(0, length), to.slice(0, length)) ?? ''
}

function versionView(register: Register, framework: Framework, version: Version): VersionView {
  const groups = Map.groupBy(areasOf(framework, version), ({ service }) => service)
  return {
    id: version.id,
    name: version.name,
    period: spanText(version.from ?? null, version.to ?? null),
    groups: [...groups].map(([service, areas]) => ({
      service: framework.services.find(({ id }) => id === service)?.name ?? null,
      areas: areas.map((area) => areaView(register, framework, area)),
    })),
  }
}

function areaView({ reference }: Register, framework: Framework, area: Area) {
  const strands = reference.strands.filter(({ members }) =>
    members.some((member) => member.framework === framework.id && member.area === areaReference(area)),
  )
  return {
    label: area.label,
    part: area.within !== undefined,
    headline: area.headline,
    strands: strands.map(({ id, short }) => ({
      name: short,
      href: address.strand(id),
    })),
  }
}
