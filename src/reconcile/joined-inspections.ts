import type { Inspection } from '../dataset/schema.ts'
import { firstDay } from '../reference/partial-date.ts'
import { ambiguousMessage, type SourceMessage } from './ambiguous-message.ts'
import { inspectionHead, type InspectionHead } from './inspection.ts'
import { idsOfWitnesses, inspectionId, uniqueIds } from './inspection-id.ts'
import { join, type Group } from './join.ts'
import { never, sortedBy } from './order.ts'
import type { Dated } from './stay.ts'
import { bestFirst, witnessKey, type Witness } from './witness.ts'

/** An inspection that several sources tell of, with its id. */
export interface NamedInspection {
  head: InspectionHead
  id: string
  aliases: string[]
}

type Item = Dated & { witness: Witness }

/** Brings together what is told of one visit to one authority under one framework, and gives each visit its id. */
export function joinedInspections(witnesses: readonly Witness[]): {
  named: NamedInspection[]
  messages: SourceMessage[]
} {
  const items = witnesses.map((witness): Item => {
    const { read, published, primary } = witness
    return { start: read.start, end: read.end, published, primary, witness }
  })
  const byKind = Map.groupBy(items, ({ witness: { read } }) => `${read.authority} ${read.framework}`)
  const joined = [...byKind.values()].map((each) => join(each))
  const named = nameAll(joined.flatMap(({ groups }) => groups))
  const idOf = (group: Group<Item>) => named.find(({ group: each }) => each === group)!.id
  const messages = joined.flatMap(({ ambiguous }) =>
    ambiguous.map(({ item, candidates }) => {
      const { source, read } = item.witness
      const told = { source: source.id, what: read.framework, dates: item, place: read.datesPlace }
      return ambiguousMessage(told, candidates.map(idOf).toSorted())
    }),
  )
  return { named, messages: sortedBy(messages, ({ source, reason }) => [source, reason]) }
}

function nameAll(groups: readonly Group<Item>[]): (NamedInspection & { group: Group<Item> })[] {
  const heads = groups.map((group) => {
    const witnesses = bestFirst(group.members.map(({ witness }) => witness))
    const head = inspectionHead(witnesses)
    const { start, end, published } = head.dates
    const dates = {
      start: start.value?.date ?? null,
      end: end.value?.date ?? null,
      published: published.value?.date ?? null,
    }
    const id = inspectionId({ authority: head.authority, framework: head.framework.id, ...dates })
    return { group, head, id, aliases: idsOfWitnesses(witnesses), sources: witnesses.map(({ source }) => source.id) }
  })
  return uniqueIds(sortedBy(heads, ({ id, head: { witnesses } }) => [id, ...witnesses.flatMap(witnessKey)]))
}

/** Each with the inspection before and after it: of the same authority, with judgements, by the first day known. */
export function withNeighbours(inspections: readonly Inspection[]): Inspection[] {
  const ordered = sortedBy(inspections, (each) => [each.authority, firstDayOf(each) ?? never, each.id])
  const judged = ordered.filter(
    (each) => each.judgements.some(({ grade }) => grade !== null) && firstDayOf(each) !== undefined,
  )
  return ordered.map((each) => {
    const own = judged.filter(({ authority }) => authority === each.authority)
    const place = own.indexOf(each)
    const previous = place === -1 ? null : (own[place - 1]?.id ?? null)
    return { ...each, previous, next: place === -1 ? null : (own[place + 1]?.id ?? null) }
  })
}

/** The first day that an inspection can have begun, or else come out. */
export function firstDayOf({
  start,
  end,
  published,
}: Pick<Inspection, 'start' | 'end' | 'published'>): string | undefined {
  const date = (start ?? end ?? published)?.date
  return date === undefined ? undefined : firstDay(date)
}
