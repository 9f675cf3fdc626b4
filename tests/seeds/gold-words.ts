import { areasOf, type Reference } from '../../src/reference/reference.ts'
import type { Framework } from '../../src/reference/framework.ts'
import type { Mode } from '../../src/extract/schema.ts'
import type { GoldInspection, GoldRow } from './gold.ts'

/** The gold’s words for kinds, services, grades, modes and authorities, and ours. */
const frameworks: Record<string, string> = {
  slac: 'slac',
  slac_reinspection: 'slac',
  annual_rating: 'annual-rating',
  cra_unannounced: 'cra-unannounced',
  jar: 'jar',
  ilacs: 'ilacs',
  ilacs_focused_visit: 'ilacs-focused-visit',
  sif: 'sif',
}
const services: Record<string, string> = { safeguarding: 'safeguarding', looked_after: 'looked-after' }
const grades: Record<string, string> = {
  'requires improvement': 'requires-improvement',
  'performs poorly': 'performs-poorly',
  'performs adequately': 'performs-adequately',
}
const modes: Record<GoldRow['mode'], Mode> = { table: 'table', heading: 'heading', prose: 'sentence' }

export const toFramework = (kind: string): string => known(frameworks, kind)
export const toMode = (mode: GoldRow['mode']): Mode => modes[mode]
export const toGrade = (grade: string | null): string | null => (grade === null ? null : (grades[grade] ?? grade))

export function toAuthority(reference: Reference, name: string): string {
  const ids = reference.authorities.filter((one) => [one.name, ...one.names.map((other) => other.name)].includes(name))
  if (ids.length !== 1) throw new Error(`No one authority is called ${name}`)
  return ids[0]!.id
}

/** The service and area that a row of the gold means: by its label in the framework, or as the gold explains it. */
export function toArea(
  reference: Reference,
  { kind }: GoldInspection,
  row: GoldRow,
): { service: string | null; area: string } {
  if (kind === 'annual_rating') return { service: null, area: 'result' }
  if (row.label.startsWith('all areas')) return { service: null, area: 'all' }
  const framework = reference.frameworks.find(({ id }) => id === toFramework(kind))
  if (framework === undefined) throw new Error(`No framework for ${kind}`)
  const service = row.service !== null && framework.services.length > 0 ? known(services, row.service) : null
  const areas = framework.areas.filter(
    (area) =>
      (area.service ?? null) === service &&
      labelsOf(framework, area.id, service).some((label) => row.label.split(' / ').map(plain).includes(label)),
  )
  const ids = new Set(areas.map(({ id }) => id))
  if (ids.size !== 1) throw new Error(`${[...ids].join(', ') || 'No area'} for “${row.label}” of ${kind}`)
  return { service, area: [...ids][0]! }
}

/** Every printed form of an area’s label, also those of the versions. */
function labelsOf(framework: Framework, id: string, service: string | null): string[] {
  const all = [...framework.areas, ...framework.versions.flatMap((version) => areasOf(framework, version))]
  return all
    .filter((area) => area.id === id && (area.service ?? null) === service)
    .flatMap((area) => [area.label, ...area.wordings])
    .map(plain)
}

function plain(label: string): string {
  return label.toLowerCase().replaceAll(/\s+/g, ' ').trim()
}

function known(words: Record<string, string>, word: string): string {
  const ours = words[word]
  if (ours === undefined) throw new Error(`The gold says “${word}”, which nothing here explains`)
  return ours
}
