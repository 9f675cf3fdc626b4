import type { Event } from '../dataset/schema.ts'
import type { EventRead, Extract, Place } from '../extract/schema.ts'
import type { PartialDate } from '../reference/partial-date.ts'
import { frameworkOf, type Reference } from '../reference/reference.ts'
import { ambiguousMessage, type SourceMessage } from './ambiguous-message.ts'
import { join } from './join.ts'
import { never, sortedBy } from './order.ts'
import { placeFields, placeKey } from './place-fields.ts'
import { agree, type Dated } from './stay.ts'
import { isPrimary } from './witness.ts'

/** One event as one source tells it. */
export interface ToldEvent extends Dated {
  source: Extract
  authority: string
  kind: string
  count: EventRead['count']
  places: readonly Place[]
}

/** What the sources tell of events: those that they list, and inspections of a kind that gives no grades. */
export function toldEvents(extracts: readonly Extract[], reference: Reference): ToldEvent[] {
  const isReport = (source: Extract, kind: string) => {
    const framework = reference.frameworks.find(({ id }) => id === kind)
    return framework !== undefined && isPrimary(source, framework)
  }
  return extracts.flatMap((source) => [
    ...source.events.map((event) => ({
      source,
      authority: event.authority,
      kind: event.kind,
      start: event.start,
      end: event.end,
      count: event.count,
      places: event.places,
      published: null,
      primary: isReport(source, event.kind),
    })),
    ...source.inspections
      .filter(({ framework }) => !frameworkOf(reference, framework).graded)
      .map(({ authority, framework, start, end, datesPlace }) => ({
        source,
        authority,
        kind: framework,
        start,
        end,
        count: undefined,
        places: [datesPlace ?? {}],
        published: null,
        primary: isReport(source, framework),
      })),
  ])
}

/** Events of all sources: those of one authority and kind whose dates overlap are one, with all its evidence. */
export function toEvents(told: readonly ToldEvent[]): { events: Event[]; messages: SourceMessage[] } {
  const byKind = Map.groupBy(told, ({ authority, kind }) => `${authority} ${kind}`)
  const joined = [...byKind.values()].map((items) => join(items))
  const made = joined.flatMap(({ groups }) => groups.map(({ members }) => toEvent(sortedBy(members, eventKey))))
  const messages = joined.flatMap(({ ambiguous }) =>
    ambiguous.map(({ item, candidates }) => {
      const { source, kind, places } = item
      const ids = candidates.map(({ members }) => toEvent(sortedBy(members, eventKey)).id).toSorted()
      return ambiguousMessage({ source: source.id, what: kind, dates: item, place: places[0] ?? null }, ids)
    }),
  )
  const events = named(sortedBy(made, ({ id, evidence }) => [id, evidence[0]!.source, ...placeKey(evidence[0]!)]))
  return { events, messages: sortedBy(messages, ({ source, reason }) => [source, reason]) }
}

/** The ids of events are unique: a second one of that kind and date is named for its source. */
function named(events: readonly Event[]): Event[] {
  const taken = new Set<string>()
  return events.map((event) => {
    const ids = [event.id, `${event.id}-in-${event.evidence[0]!.source}`]
    const id = ids.find((each) => !taken.has(each)) ?? `${ids[1]}-${taken.size}`
    taken.add(id)
    return { ...event, id }
  })
}

function eventKey({ primary, source, places, start, end }: ToldEvent): (string | number)[] {
  return [
    primary ? 0 : 1,
    source.published ?? never,
    source.id,
    start ?? never,
    end ?? never,
    ...placeKey(placeFields(places[0])),
  ]
}

function toEvent(told: readonly ToldEvent[]): Event {
  const { authority, kind } = told[0]!
  const start = exactest(told.map(({ start }) => start))
  const end = exactest(told.map(({ end }) => end))
  const counts = told.flatMap(({ count }) => count ?? [])
  const isOne = new Set(counts.map(({ of, number }) => `${number} ${of}`)).size === 1
  return {
    id: [authority, kind, start ?? end ?? 'undated'].join('-'),
    authority,
    kind,
    start,
    end,
    count: isOne ? counts[0]! : null,
    evidence: evidenceOf(told),
  }
}

/** The date that has most digits among those that can mean what the best source says. */
function exactest(dates: readonly (PartialDate | null)[]): PartialDate | null {
  const known = dates.flatMap((date) => date ?? [])
  const compatible = known.filter((date) => agree(date, known[0] ?? null))
  return compatible.toSorted((a, b) => b.length - a.length)[0] ?? null
}

function evidenceOf(told: readonly ToldEvent[]): Event['evidence'] {
  const all = told.flatMap(({ source, places }) =>
    places.map((place) => ({ source: source.id, ...placeFields(place) })),
  )
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()]
}
