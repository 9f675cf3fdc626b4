import type { Finding, InspectionRead, MessageRead, Reading, UnplacedInspection } from '../extract/schema.ts'
import { catalogue } from '../messages/catalogue.ts'
import type { DocumentTree } from '../read/document.ts'
import type { FindAuthorities, NamedAuthority } from '../reference/authority-names.ts'
import { overlap } from '../reference/partial-date.ts'
import type { Reference } from '../reference/reference.ts'
import { toBlocks } from './block.ts'
import { type DocumentHead, readHead } from './document-head.ts'
import { documentKind, licenceOf, publisherOf } from './document-kind.ts'
import { vocabularyOf } from './facts/vocabulary.ts'
import { readFindings } from './read-findings.ts'
import type { ReadingContext } from './reading-context.ts'
import { checkTables, reportMissing, reportOpen } from './reported-gaps.ts'
import { sectionServices } from './section-service.ts'
import { readClaims } from './shapes/count-claims.ts'
import { countRecommendations } from './shapes/listed-recommendations.ts'
import { readEvents } from './shapes/told-events.ts'
import { addPublications } from './owner.ts'
import { reportTitle } from './report-title.ts'
import { readStory } from './story.ts'
import { subjectAuthority } from './subject-authority.ts'
import type { Told } from './told-inspection.ts'

const noInspection =
  'Unexpected document that names no inspection of this kind, expected the name of a framework in its title or text'

/** What a person or a list says of a document that it does not say itself. */
export interface Known {
  authority?: string
}

/**
 * Reads what a document says: the inspections it tells of with their grades, events, claims, and what could not be read.
 *
 * Pure, never throws on any tree. Every grade has one owner: authority, inspection, service, area; what has none is left
 * out and reported. A document that cannot be used has a failure among its messages, and nothing else.
 */
export function recognise(document: DocumentTree, reference: Reference, known: Known = {}): Reading {
  const vocabulary = vocabularyOf(reference)
  const blocks = toBlocks(document.root)
  const head = readHead(blocks)
  const findAuthorities = remembered(vocabulary.authorities)
  const story = readStory(blocks, head, reference, vocabulary)
  addPublications(story)
  const authority = known.authority ?? subjectAuthority(blocks, head, story.main, findAuthorities)
  const messages = document.problems.map(({ rule, reason, page, line }): MessageRead => ({
    kind: 'warning',
    rule,
    reason,
    place: { ...(page && { page }), ...(line && { line }) },
  }))
  if (head.isReport && story.main === undefined)
    return unusable(head, messages, 'recognise:no-inspection', noInspection)
  const services = sectionServices(blocks, story.main?.framework, vocabulary)
  const warn: ReadingContext['warn'] = (rule, place, reason) =>
    void messages.push({ kind: catalogue[rule].kind, rule, place, reason })
  const shared = { blocks, head, story, reference, vocabulary, findAuthorities, services, warn, messages }
  return typeof authority === 'string'
    ? readAll({ ...shared, authority, among: [] })
    : readNamelessly(shared, authority)
}

/** It is known what it is of, and it can be told from others. */
function isPlaced({ open, vague }: Told): boolean {
  return open.length === 0 && !vague
}

/** A document about no authority, or several: what it says is shown, and belongs to nobody until a person says so. */
function readNamelessly(shared: Omit<ReadingContext, 'authority' | 'among'>, named: readonly string[]): Reading {
  const unplaced = (named.length === 0 ? [null] : named).flatMap((authority) => {
    const context = { ...shared, authority: authority ?? '', among: named }
    return [...readFindings(context)]
      .map(([told, found]) => ({ ...toUnplaced(told, found, context), authority }))
      .filter((inspection) => wasInBeing(inspection, shared.reference))
  })
  const found = named.length === 0 ? 'no known authority' : named.map((id) => `\`${id}\``).join(', ')
  const reason = `Unexpected document about ${found}, expected exactly one`
  return { ...unusable(shared.head, shared.messages, 'recognise:unknown-authority', reason), unplaced }
}

/** A council that took over another’s name was not inspected before it was there. */
function wasInBeing({ authority, start, published }: UnplacedInspection, { authorities }: Reference): boolean {
  const date = start ?? published
  const { from = '0000', to = '9999' } = authorities.find(({ id }) => id === authority) ?? {}
  return date === null || overlap({ from, to }, { from: date, to: date })
}

/** Names are looked for in the same sentences more than once. */
function remembered(find: FindAuthorities): FindAuthorities {
  const known = new Map<string, NamedAuthority[]>()
  return (text, date) => {
    const key = `${date}|${text}`
    const found = known.get(key) ?? find(text, date)
    known.set(key, found)
    return found
  }
}

function readAll(context: ReadingContext): Reading {
  const { story, head, messages } = context
  const findings = readFindings(context)
  if (story.tolds.length === 0) return unusable(head, messages, 'recognise:no-inspection', noInspection)
  const inspections = story.tolds
    .filter((told) => told === story.main || findings.has(told))
    .filter(({ framework }) => framework.graded)
  const placed = inspections.filter(isPlaced)
  const read = placed.map((told) => toInspection(told, findings.get(told) ?? [], context))
  const unplaced = inspections
    .filter((told) => !isPlaced(told))
    .map((told) => toUnplaced(told, findings.get(told) ?? [], context))
  for (const { findings: open, frameworks } of unplaced) reportOpen(open, frameworks, context)
  const events = readEvents(context)
  const claims =
    story.main && placed.includes(story.main) && !head.isReport
      ? readClaims(context, story.main, placed.indexOf(story.main))
      : []
  checkTables(findings, context)
  if (story.main) reportMissing(story.main, findings.get(story.main) ?? [], context)
  if (messages.some(({ kind }) => kind === 'failure'))
    return { ...described(head, messages), authority: context.authority }
  if (findings.size + events.length === 0 && story.tolds.every(({ stated }) => !stated))
    return unusable(head, messages, 'recognise:no-inspection', noInspection)
  if (findings.size + events.length + claims.length === 0)
    context.warn(
      'recognise:nothing-found',
      null,
      'Unexpected document without any grade, event or claim, expected at least one',
    )
  const known = {
    authority: context.authority,
    kind: documentKind(context.blocks, head),
    publisher: publisherOf(context),
    licence: licenceOf(context.blocks),
    title: reportTitle(context),
    recommendations: countRecommendations(context),
  }
  return { ...described(head, messages), ...known, inspections: read, unplaced, events, claims }
}

function toInspection(told: Told, findings: Finding[], { story, authority }: ReadingContext): InspectionRead {
  const { framework, stated, dates, periods, published } = told
  return {
    authority,
    framework: framework.id,
    inferred: !stated,
    restated: told !== story.main,
    start: dates?.start ?? null,
    end: dates?.end ?? null,
    periods,
    datesPlace: dates?.place ?? null,
    published: published?.date ?? null,
    publishedMode: published ? 'sentence' : null,
    findings,
  }
}

/** The framework is given only where nothing is left open but the authority. */
function toUnplaced(told: Told, findings: Finding[], context: ReadingContext): UnplacedInspection {
  const { inferred: _, ...inspection } = toInspection(told, findings, context)
  const frameworks = told.open.length > 0 ? told.open.map(({ id }) => id) : [told.framework.id]
  return { ...inspection, framework: frameworks.length === 1 ? frameworks[0]! : null, frameworks }
}

function described(head: DocumentHead, messages: MessageRead[]): Reading {
  const empty: Pick<Reading, 'inspections' | 'unplaced' | 'events' | 'claims'> = {
    inspections: [],
    unplaced: [],
    events: [],
    claims: [],
  }
  return {
    title: head.title,
    publisher: 'not stated',
    kind: head.isReport ? 'inspection-report' : 'council-report',
    authority: null,
    published: head.date?.date ?? null,
    publishedMode: head.date ? 'head' : null,
    licence: 'not-stated',
    recommendations: null,
    messages,
    ...empty,
  }
}

function unusable(
  head: DocumentHead,
  messages: MessageRead[],
  rule: 'recognise:no-inspection' | 'recognise:unknown-authority',
  reason: string,
): Reading {
  return described(head, [...messages, { kind: 'failure', rule, place: null, reason }])
}
