import type { Dataset, Inspection } from '../dataset/schema.ts'
import type { Extract } from '../extract/schema.ts'
import type { Reference } from '../reference/reference.ts'
import type { SourceMessage } from './ambiguous-message.ts'
import { toClaims } from './claim.ts'
import { toEvents, toldEvents } from './event.ts'
import { toInspection } from './inspection.ts'
import { joinedInspections, withNeighbours, type NamedInspection } from './joined-inspections.ts'
import { sortedBy } from './order.ts'
import { witnessesOf } from './witness.ts'

/** What all sources together say. */
export interface Reconciled extends Omit<Dataset, 'sources'> {
  /** What could not be joined without guessing. */
  messages: SourceMessage[]
  /** The inspections that a source tells of: for each of its own, the id that it became; none for an event. */
  told: ReadonlyMap<string, readonly (string | undefined)[]>
}

/**
 * Joins what all sources say into inspections with judgements, events, checked claims and conflicts.
 *
 * Every piece of evidence is kept; what disagrees is a conflict with both places, and nothing is repaired. The result does
 * not depend on the order of the extracts.
 */
export function reconcile(extracts: readonly Extract[], reference: Reference): Reconciled {
  const unique = [...new Map(extracts.map((extract) => [extract.id, extract])).values()]
  const sources = sortedBy(unique, ({ id }) => [id])
  const graded = witnessesOf(sources, reference).filter(({ framework }) => framework.graded)
  const { named, messages } = joinedInspections(graded)
  const made = named.map(({ head, ...name }) => toInspection(head, name, reference))
  const inspections = withNeighbours(made.map(({ inspection }) => inspection))
  const events = toEvents(toldEvents(sources, reference))
  const told = new Map(sources.map((source) => [source.id, idsTold(source, named)]))
  const conflicts = made.flatMap(({ conflicts }) => conflicts)
  return {
    inspections,
    events: events.events,
    told,
    claims: sources.flatMap((source) => toClaims(source, recorded(inspections, told.get(source.id) ?? []), reference)),
    conflicts: sortedBy(conflicts, ({ id }) => [id]),
    messages: [...messages, ...events.messages],
  }
}

function idsTold(source: Extract, named: readonly NamedInspection[]): (string | undefined)[] {
  return source.inspections.map(
    (_, index) =>
      named.find(({ head }) => head.witnesses.some((each) => each.source.id === source.id && each.index === index))?.id,
  )
}

function recorded(inspections: readonly Inspection[], ids: readonly (string | undefined)[]) {
  return (index: number) => inspections.find(({ id }) => id === ids[index])
}
