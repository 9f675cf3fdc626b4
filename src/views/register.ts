import type { Dataset, Inspection, Judgement, Source } from '../dataset/schema.ts'
import type { Reference } from '../reference/reference.ts'
import { frameworkOf } from '../reference/reference.ts'
import type { Framework } from '../reference/framework.ts'
import { firstDay, type PartialDate } from '../reference/partial-date.ts'

/** All that a page may show: what was found in documents, and what is known beforehand. */
export interface Register {
  dataset: Dataset
  reference: Reference
}

/** The first date that is known of an inspection: on site, else published; empty where none is known. */
export function dateOf(inspection: Pick<Inspection, 'start' | 'end' | 'published'>): PartialDate {
  return (inspection.start ?? inspection.end ?? inspection.published)?.date ?? ''
}

/** Earliest first; those of one day in the order of their ids. Undated ones come first. */
export function byDate<T extends { id: string }>(items: readonly T[], date: (item: T) => PartialDate): T[] {
  const key = (item: T) => (date(item) === '' ? '' : firstDay(date(item)))
  return items.toSorted((a, b) => compare(key(a), key(b)) || compare(a.id, b.id))
}

/** The inspections and assessments of an authority, earliest first. */
export function inspectionsOf({ dataset }: Register, authority: string): Inspection[] {
  const own = dataset.inspections.filter((inspection) => inspection.authority === authority)
  return byDate(own, dateOf)
}

/** Whether at least one judgement of it has a grade. */
export function isGraded(inspection: Inspection): boolean {
  return inspection.judgements.some(({ grade }) => grade !== null)
}

/**
 * The inspections proper with a grade on at least one strand of the profile, earliest first: what the profile and the
 * timeline follow. Others stand among the events.
 */
export function gradedInspectionsOf(register: Register, authority: string): Inspection[] {
  return inspectionsOf(register, authority).filter(
    (inspection) =>
      frameworkOf(register.reference, inspection.framework).kind === 'inspection' && isFollowed(register, inspection),
  )
}

/** Whether a strand of the profile has a grade of this inspection. */
export function isFollowed({ reference }: Pick<Register, 'reference'>, inspection: Inspection): boolean {
  return reference.strands.some(({ id, profile }) => profile && gradedIn(inspection, id).length > 0)
}

/** The graded judgements of an inspection that belong to a strand, in printed order. */
export function gradedIn(inspection: Inspection, strand: string): Judgement[] {
  return inspection.judgements.filter(({ strands, grade }) => grade !== null && strands.includes(strand))
}

/** The source with this id. Throws on an id that a validated dataset cannot hold. */
export function sourceOf({ dataset }: Register, id: string): Source {
  const source = dataset.sources.find((source) => source.id === id)
  if (source === undefined) throw new Error(`No source \`${id}\` in the dataset`)
  return source
}

/** The inspection with this id. Throws on an id that a validated dataset cannot hold. */
export function inspectionOf({ dataset }: Register, id: string): Inspection {
  const inspection = dataset.inspections.find((inspection) => inspection.id === id)
  if (inspection === undefined) throw new Error(`No inspection \`${id}\` in the dataset`)
  return inspection
}

/** The framework of an inspection. */
export function frameworkOfInspection({ reference }: Register, inspection: Inspection): Framework {
  return frameworkOf(reference, inspection.framework)
}

/** Plain order of text by code point, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
