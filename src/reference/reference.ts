import type { AuthorityForms } from './authority-forms.ts'
import type { Authority, Region } from './authority.ts'
import type { EventKind } from './event-kind.ts'
import type { Area, Framework, Version } from './framework.ts'
import type { Phrases } from './phrases.ts'
import type { Grade, Scale } from './scale.ts'
import type { Strand } from './strand.ts'

/** All reference data, validated, in a fixed order (by id; regions, strands and kinds of events as written). */
export interface Reference {
  authorities: readonly Authority[]
  authorityForms: AuthorityForms
  regions: readonly Region[]
  frameworks: readonly Framework[]
  scales: readonly Scale[]
  strands: readonly Strand[]
  eventKinds: readonly EventKind[]
  phrases: Phrases
}

/** The framework with this id. Throws on an id that validated data cannot hold. */
export function frameworkOf(reference: Reference, id: string): Framework {
  return found(
    reference.frameworks.find((framework) => framework.id === id),
    'framework',
    id,
  )
}

/** The authority with this id. Throws on an id that validated data cannot hold. */
export function authorityOf(reference: Reference, id: string): Authority {
  return found(
    reference.authorities.find((authority) => authority.id === id),
    'authority',
    id,
  )
}

/** The scale of a framework; undefined for an ungraded one. */
export function scaleOf(reference: Reference, framework: Framework): Scale | undefined {
  if (framework.scale === undefined) return undefined
  return found(
    reference.scales.find((scale) => scale.id === framework.scale),
    'scale',
    framework.scale,
  )
}

/** The grade with this id in the framework’s scale; undefined where the scale has none. */
export function gradeOf(reference: Reference, framework: Framework, grade: string): Grade | undefined {
  return scaleOf(reference, framework)?.grades.find(({ id }) => id === grade)
}

/** How an area is referred to: `area`, or `service/area`. */
export function areaReference(area: Pick<Area, 'id' | 'service'>): string {
  return area.service === undefined ? area.id : `${area.service}/${area.id}`
}

/** The areas of one version in printed order, with the label that this version prints. */
export function areasOf(framework: Framework, version: Version): Area[] {
  return version.areas.map((entry) => {
    const reference = typeof entry === 'string' ? entry : entry.area
    const area = found(
      framework.areas.find((area) => areaReference(area) === reference),
      'area',
      reference,
    )
    return typeof entry === 'string' ? area : { ...area, label: entry.label }
  })
}

function found<T>(value: T | undefined, kind: string, id: string): T {
  if (value === undefined) throw new Error(`No ${kind} \`${id}\` in the reference data`)
  return value
}
