import type { Inspection } from '../dataset/schema.ts'
import { areaReference, authorityOf } from '../reference/reference.ts'
import type { Framework } from '../reference/framework.ts'
import { absenceOf, absenceView } from './absence.ts'
import { address } from './address.ts'
import { typeName } from './authority.ts'
import type { ComparedArea, ComparedCell, ComparedGrade, ComparedLane, Comparison, ComparedTable } from './compared.ts'
import type { GradeView } from './grade.ts'
import { inspectionHead } from './inspection-head.ts'
import { judgementView } from './judgement.ts'
import { comparisonSets } from './comparison-set.ts'
import { comparisonSpan, gradedAreas, spanFraction } from './comparison-frame.ts'
import { laneOf, type Mark } from './lane.ts'
import { profileStrands } from './overview.ts'
import { profileOf } from './profile.ts'
import { unique } from './phrase.ts'
import { gradedInspectionsOf, type Register } from './register.ts'

const known = new WeakMap<Register['dataset'], Map<string, Comparison>>()

/** One authority as it stands beside others. Made once: it stands beside many. */
export function comparisonOf(register: Register, id: string): Comparison {
  const made = known.get(register.dataset) ?? new Map<string, Comparison>()
  known.set(register.dataset, made)
  const found = made.get(id) ?? toComparison(register, id)
  made.set(id, found)
  return found
}

function toComparison(register: Register, id: string): Comparison {
  const authority = authorityOf(register.reference, id)
  const profile = profileOf(register, id)
  return {
    id,
    name: authority.name,
    href: address.authority(id),
    about: `${typeName(authority)}, ${register.reference.regions.find((region) => region.id === authority.region)?.name ?? ''}`,
    latest:
      profile === null
        ? null
        : { text: `${profile.inspection.short}, ${profile.inspection.framework.short}`, href: profile.inspection.href },
    cells: (profile?.cells ?? []).map((cell): ComparedCell => ({
      grades: cell.judgements.flatMap(({ grade, href }) => (grade === null ? [] : [gradeOf(grade, href)])),
      absence: cell.absence === null ? null : { word: cell.absence.word, href: cell.absence.href },
      earlier: cell.earlier === null ? null : `last judged in ${cell.earlier.inspection.year}: ${cell.earlier.judgements.map(({ grade }) => grade?.label).join(', ')}`, // prettier-ignore
    })),
    lanes: lanesOf(register, id),
    tables: tablesOf(register, id),
    sets: comparisonSets(register, id),
    sources: unique(gradedInspectionsOf(register, id).flatMap(({ sources }) => sources)).length,
  }
}

function gradeOf({ label, letter, rank, of, era }: GradeView, href: string): ComparedGrade {
  return { label, letter, rank, of, era, href }
}

function lanesOf(register: Register, id: string): ComparedLane[] {
  const span = comparisonSpan(register)
  const at = spanFraction(span)
  return profileStrands(register).map((strand) => {
    const { marks, stretches, asked } = laneOf(register, id, strand, span)
    return {
      asked: asked.map(({ from, to }) => [at(from), at(to)] as const),
      marks: marks.map((mark) => ({
        ...gradeOf(mark.grade, `${address.authority(id)}${mark.href}`),
        at: at(mark.day),
        text: mark.text,
      })),
      joins: stretches.flatMap((stretch) => stretch.slice(1).map((to, index) => joinOf(marks, stretch[index], to))),
    }
  })
}

function joinOf(marks: readonly Mark[], from: Mark | undefined, to: Mark): readonly [number, number] {
  return [marks.findIndex(({ id }) => id === from?.id), marks.findIndex(({ id }) => id === to.id)]
}

/** A table for each framework that graded the authority: every area that the framework graded anywhere in the record. */
function tablesOf(register: Register, id: string): ComparedTable[] {
  const inspections = gradedInspectionsOf(register, id)
  return unique(inspections.toReversed().map(({ framework }) => framework)).flatMap((name) => {
    const framework = register.reference.frameworks.find((each) => each.id === name)
    if (framework === undefined) return []
    const own = inspections.filter((inspection) => inspection.framework === name)
    const areas = gradedAreas(register, framework)
    return [{ framework: name, areas: areas.map((area) => areaOf(register, framework, area, own)) }]
  })
}

function areaOf(
  register: Register,
  framework: Framework,
  area: Framework['areas'][number],
  inspections: readonly Inspection[],
): ComparedArea {
  return inspections.map((inspection) => {
    const judgement = inspection.judgements.find(
      (each) => each.area === area.id && each.service === (area.service ?? null),
    )
    const { year } = inspectionHead(register, inspection)
    if (judgement === undefined) {
      const { word, href } = absenceView(absenceOf(framework, inspection.version, areaReference(area)))
      return { year, grade: null, absence: { word, href } }
    }
    const { grade, absence, href } = judgementView(register, inspection, judgement)
    if (grade !== null) return { year, grade: gradeOf(grade, href), absence: null }
    return { year, grade: null, absence: { word: absence?.word ?? '', href: absence?.href ?? '' } }
  })
}
