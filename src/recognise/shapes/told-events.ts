import type { EventRead, Place } from '../../extract/schema.ts'
import type { PartialDate } from '../../reference/partial-date.ts'
import { plain, wordingFinder } from '../facts/wording.ts'
import { findNumbers } from '../facts/number.ts'
import { dateOf } from '../mention.ts'
import type { ReadingContext } from '../reading-context.ts'
import { placeIn } from '../sentence.ts'
import type { ToldSentence } from '../told-sentence.ts'
import type { Told } from '../told-inspection.ts'

/** Words that say that something came about, and did not only exist as an idea. */
const cameAbout =
  /\b(?:placed|issued|served|received|established|set up|appointed|drawn up|imposed|commissioned|created|formed|arranged|in place)\b/
const denied = /\b(?:no|not|never|avoid|without|if|could|would|may|might)\b/

/**
 * Reads what happened and carries no grade: visits and reviews with a date, and notices, boards and plans, with a date where
 * one is printed beside them. An undated visit says nothing that can be placed and is ignored.
 */
export function readEvents(context: ReadingContext): EventRead[] {
  const visits = context.story.tolds
    .filter((told) => !told.framework.graded || isOfServices(told))
    .flatMap((told) => visit(told, context))
  const others = context.story.sentences.flatMap((sentence) =>
    sentence.block.kind === 'row' ? [] : kindsIn(sentence, context),
  )
  return joinSame([...visits, ...others])
}

/** Grades of a home or an agency are not the authority’s: such an inspection is only an event here. */
function isOfServices({ framework }: Told): boolean {
  return framework.kind === 'service-inspection'
}

function visit(told: Told, context: ReadingContext): EventRead[] {
  if (told.dates === undefined) return []
  const { start, end } = told.dates
  const count = countOf(told, context)
  return [
    {
      authority: context.authority,
      kind: told.framework.id,
      start,
      end,
      ...(count && { count }),
      places: distinct(told.places),
    },
  ]
}

/** `… resulting in one area for priority action`: a number beside what such a visit leaves, in a paragraph that names it. */
function countOf(told: Told, { story }: ReadingContext): EventRead['count'] {
  const find = wordingFinder(
    told.framework.counts.flatMap(({ id, wordings }) => wordings.map((wording) => ({ wording, value: id }))),
  )
  const blocks = new Set(
    story.sentences
      .filter(({ mentions }) => mentions.some((mention) => story.owners.get(mention) === told))
      .map(({ block }) => block),
  )
  const counts = [...blocks].flatMap(({ text }) =>
    find(text).flatMap((span) =>
      findNumbers(text)
        .filter(({ to }) => /^\s*$/.test(text.slice(to, span.from)))
        .map(({ value }) => ({ of: span.values[0]!, number: value })),
    ),
  )
  const [first] = counts
  return first && counts.every(({ of, number }) => of === first.of && number === first.number) ? first : undefined
}

function kindsIn(sentence: ToldSentence, context: ReadingContext): EventRead[] {
  const text = plain(sentence.text)
  const spans = context.vocabulary.events(sentence.text)
  return spans.flatMap((span, index) => {
    const date = dateOf(span, sentence.dates, text, spans[index - 1]?.to ?? 0, spans[index + 1]?.from ?? text.length)
    if (!cameAbout.test(text) || denied.test(text)) return []
    const dates = { start: date?.start ?? null, end: date?.end ?? null }
    return [
      { authority: context.authority, kind: span.values[0]!.id, ...dates, places: [placeIn(sentence, span.from)] },
    ]
  })
}

/** The same thing told twice is one event with two places; one without a date joins the only dated one of its kind. */
function joinSame(events: readonly EventRead[]): EventRead[] {
  const joined: EventRead[] = []
  for (const event of [...events].toSorted((a, b) => Number(a.start === null) - Number(b.start === null))) {
    const same = joined.filter(
      ({ kind, start, end }) =>
        kind === event.kind && (event.start === null || (start === event.start && end === event.end)),
    )
    if (same.length === 1) same[0]!.places = distinct([...same[0]!.places, ...event.places])
    else if (same.length === 0) joined.push({ ...event })
  }
  return joined.toSorted((a, b) => compareDates(a.start, b.start) || (a.kind < b.kind ? -1 : 1))
}

function compareDates(a: PartialDate | null, b: PartialDate | null): number {
  const [x, y] = [a ?? '9999', b ?? '9999']
  return x < y ? -1 : x > y ? 1 : 0
}

/** Places in the order of the document, each once. */
export function distinct(places: readonly Place[]): Place[] {
  const known = new Map(places.map((place) => [`${place.page}/${place.line}`, place]))
  return [...known.values()].toSorted((a, b) => (a.page ?? 0) - (b.page ?? 0) || (a.line ?? 0) - (b.line ?? 0))
}
