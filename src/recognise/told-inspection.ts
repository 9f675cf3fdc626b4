import type { Place } from '../extract/schema.ts'
import type { Framework } from '../reference/framework.ts'
import { firstDay, lastDay, overlap, type PartialDate } from '../reference/partial-date.ts'
import type { DateSpan } from './facts/date.ts'
import type { Aspect } from './mention-aspect.ts'
import type { Mention } from './mention.ts'

/** An inspection, assessment or visit that a document tells of, joined from all its mentions there. */
export interface Told {
  framework: Framework
  /** All frameworks that it may be of, where that is left open; then `framework` only lends its words. Else empty. */
  open: readonly Framework[]
  /** An earlier one of which the document does not say when it was; nobody can place it. */
  vague?: true
  /** The document names the framework; else it follows from the date. */
  stated: boolean
  dates: { start: PartialDate; end: PartialDate; place: Place } | undefined
  periods: { start: PartialDate; end: PartialDate }[]
  published: { date: PartialDate; place: Place } | undefined
  places: Place[]
}

/** An inspection of which only the framework is known, or the frameworks that it may be of. */
export function toTold(frameworks: readonly Framework[], stated: boolean): Told {
  const open = frameworks.length > 1 ? frameworks : []
  return { framework: frameworks[0]!, open, stated, dates: undefined, periods: [], published: undefined, places: [] }
}

/** A mention with the place of its first word, and how its sentence speaks of it. */
export interface PlacedMention extends Mention {
  aspect: Aspect
  /** Named only to compare what came after it. */
  compared: boolean
  place: Place
  datePlace: Place
}

/** Whether a framework was in force on some day of the span. */
export function inForce(framework: Framework, span: Pick<DateSpan, 'start' | 'end'>): boolean {
  return overlap({ from: framework.from, to: framework.to ?? '9999' }, { from: span.start, to: span.end })
}

/** Whether it carries grades of an authority and takes place on days of its own. */
export function isGradedInspection(framework: Framework): boolean {
  return framework.kind === 'inspection' && framework.graded
}

/**
 * Joins the dated mentions of a document into the inspections it tells of. Named ones first; then loosely named ones and
 * the bare word, which join what they overlap and stand for an inspection of their own otherwise.
 *
 * @param possibleOn - the frameworks that an inspection without a name may have been made under on some dates; nothing
 *   where only a name counts, as in an inspectorate’s report.
 */
export function joinMentions(
  mentions: readonly PlacedMention[],
  possibleOn: ((dates: DateSpan) => Framework[]) | undefined,
): Map<PlacedMention, Told> {
  const owners = new Map<PlacedMention, Told>()
  const tolds: Told[] = []
  const named = namedFrameworks(mentions)
  for (const by of ['title', 'marker', 'bare'] as const) {
    for (const mention of narrowestFirst(mentions.filter((mention) => mention.by === by))) {
      const fitting = matching(tolds, mention)
      const unknown = fitting.length === 0 && (by !== 'bare' || possibleOn !== undefined)
      const told = unknown ? create(tolds, mention, named, possibleOn) : fitting.length === 1 ? fitting[0] : undefined
      if (told === undefined) continue
      merge(told, mention)
      owners.set(mention, told)
    }
  }
  joinUndated(mentions, tolds, owners)
  return owners
}

function namedFrameworks(mentions: readonly PlacedMention[]): Set<Framework> {
  return new Set(mentions.filter(({ by }) => by === 'title').flatMap(({ frameworks }) => [...frameworks]))
}

/** Those with a date, the most precise first: a bare year comes last, to meet every inspection of that year. */
function narrowestFirst(mentions: readonly PlacedMention[]): PlacedMention[] {
  return mentions
    .filter(({ date }) => date !== undefined)
    .toSorted((a, b) => b.date!.start.length - a.date!.start.length)
}

/** The told inspections that a dated mention can mean. */
function matching(tolds: readonly Told[], mention: PlacedMention): Told[] {
  return tolds.filter((told) => {
    const { dates, published } = told
    const known = dates ?? (published && { start: published.date, end: published.date })
    const possible = mention.by === 'bare' || frameworksOf(told).some((one) => mention.frameworks.includes(one))
    return (
      known &&
      possible &&
      overlap({ from: known.start, to: known.end }, { from: mention.date!.start, to: mention.date!.end })
    )
  })
}

/** What an inspection may be of. */
export function frameworksOf({ framework, open }: Pick<Told, 'framework' | 'open'>): readonly Framework[] {
  return open.length > 0 ? open : [framework]
}

function create(
  tolds: Told[],
  mention: PlacedMention,
  named: ReadonlySet<Framework>,
  possibleOn: ((dates: DateSpan) => Framework[]) | undefined,
): Told | undefined {
  const dates = mention.date!
  const loose = possibleOn?.(dates) ?? []
  const inDate = mention.frameworks.filter((framework) => inForce(framework, dates))
  const possible = mention.by === 'bare' ? loose : inDate
  const stated = possible.filter((framework) => named.has(framework))
  const narrowed = inDate.length > 1 && possibleOn ? loose.filter((framework) => inDate.includes(framework)) : possible
  const left = stated.length === 1 ? stated : narrowed
  if (left.length === 0 || (left.length > 1 && possibleOn === undefined)) return undefined
  const told = toTold(left, stated.length === 1)
  tolds.push(told)
  return told
}

/** The narrower date is the better one, as long as it lies within the wider. */
function merge(told: Told, mention: PlacedMention): void {
  told.places.push(mention.place)
  if (mention.by === 'title') told.stated = true
  const date = mention.date
  if (date && !isAssessment(told.framework)) {
    const better = told.dates === undefined || days(date) < days(told.dates)
    if (better) told.dates = { start: date.start, end: date.end, place: mention.datePlace }
  }
  if (date && isAssessment(told.framework)) addPublished(told, date, mention.datePlace)
  if (mention.published) addPublished(told, mention.published, mention.place)
}

/** An assessment has no days on site: its date is that of its result. */
function isAssessment(framework: Framework): boolean {
  return framework.kind === 'assessment' && framework.headline.length > 0
}

/** Keeps the more exact of two dates of publication. */
export function addPublished(told: Told, { start }: DateSpan, place: Place): void {
  if (told.published === undefined || start.length > told.published.date.length) told.published = { date: start, place }
}

function days({ start, end }: { start: PartialDate; end: PartialDate }): number {
  return Date.parse(lastDay(end)) - Date.parse(firstDay(start))
}

/** Whether a document names an inspection only to look back on it. */
export function isLookedBackOn(told: Told, owners: ReadonlyMap<PlacedMention, Told>): boolean {
  return [...owners].every(([mention, owner]) => owner !== told || mention.compared || mention.aspect === 'earlier')
}

/**
 * A name without a date means the only inspection of that name in the document, where there is only one; and none of those
 * that it only looks back on, unless it does so itself.
 */
function joinUndated(mentions: readonly PlacedMention[], tolds: Told[], owners: Map<PlacedMention, Told>): void {
  for (const mention of mentions) {
    if (mention.by !== 'title' || mention.date !== undefined) continue
    const named = tolds.filter(({ framework, open }) => open.length === 0 && mention.frameworks.includes(framework))
    const looksBack = mention.compared || mention.aspect === 'earlier'
    const same = looksBack ? named : named.filter((told) => !isLookedBackOn(told, owners))
    if (same.length > 1 || (same.length === 0 && mention.frameworks.length !== 1)) continue
    const told = same[0] ?? toTold([mention.frameworks[0]!], true)
    if (same.length === 0) tolds.push(told)
    merge(told, mention)
    owners.set(mention, told)
  }
}
