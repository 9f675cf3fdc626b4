import type { ClaimRead, EventRead, Finding, InspectionRead, MessageRead, Reading } from '../extract/schema.ts'
import { catalogue } from '../messages/catalogue.ts'
import type { DocumentTree } from '../read/document.ts'
import type { FindAuthorities, NamedAuthority } from '../reference/authority-names.ts'
import { fittingVersion, required } from '../reference/fitting-version.ts'
import type { Reference } from '../reference/reference.ts'
import { toBlocks } from './block.ts'
import { type DocumentHead, readHead } from './document-head.ts'
import { documentKind, licenceOf, publisherOf } from './document-kind.ts'
import { vocabularyOf } from './facts/vocabulary.ts'
import type { ReadingContext } from './reading-context.ts'
import { sectionServices } from './section-service.ts'
import { readClaims } from './shapes/count-claims.ts'
import { readFlatTables } from './shapes/flat-table.ts'
import { readGradeTables } from './shapes/grade-table.ts'
import { readGradedHeadings } from './shapes/graded-heading.ts'
import { countRecommendations } from './shapes/listed-recommendations.ts'
import { gradedAreas, readStatedGrades } from './shapes/stated-grades.ts'
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
  if (typeof authority !== 'string')
    return unusable(
      head,
      messages,
      'recognise:unknown-authority',
      `Unexpected document about ${authority.length === 0 ? 'no known authority' : authority.map((id) => `\`${id}\``).join(', ')}, expected exactly one`,
    )
  const services = sectionServices(blocks, story.main?.framework, vocabulary)
  const warn: ReadingContext['warn'] = (rule, place, reason) =>
    void messages.push({ kind: catalogue[rule].kind, rule, place, reason })
  return readAll({ blocks, head, story, authority, reference, vocabulary, findAuthorities, services, warn, messages })
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
  const read = inspections.map((told) => toInspection(told, findings.get(told) ?? [], context))
  const events = readEvents(context)
  const claims = story.main ? readClaims(context, story.main, inspections.indexOf(story.main)) : []
  checkTables(findings, context)
  if (story.main) reportMissing(story.main, findings.get(story.main) ?? [], context)
  if (messages.some(({ kind }) => kind === 'failure'))
    return { ...described(head, messages), authority: context.authority }
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
  return { ...described(head, messages), ...known, inspections: read, events, claims }
}

/** Tables and headings tell of the main inspection; sentences of any. */
function readFindings(context: ReadingContext): Map<Told, Finding[]> {
  const { main } = context.story
  const printed = main
    ? [...readGradeTables(context, main), ...readFlatTables(context, main), ...readGradedHeadings(context, main)]
    : []
  const known = new Map(main ? [[main, gradedAreas(printed)]] : [])
  const stated = readStatedGrades(context, known)
  const findings = new Map([...stated].map(([told, found]) => [told, told === main ? [...printed, ...found] : found]))
  if (main && printed.length > 0 && !findings.has(main)) findings.set(main, printed)
  return findings
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

/** Two tables that contradict each other leave no way to tell which of them is right. */
function checkTables(findings: ReadonlyMap<Told, readonly Finding[]>, context: ReadingContext): void {
  for (const found of findings.values()) {
    const byArea = Map.groupBy(
      found.filter(({ mode }) => mode === 'table'),
      ({ service, area }) => `${service}/${area}`,
    )
    for (const [first, ...others] of byArea.values()) {
      const other = others.find(({ grade }) => grade !== first!.grade)
      if (other)
        context.warn(
          'recognise:contradiction',
          other.place,
          `Unexpected \`${other.gradeAsPrinted}\` for \`${other.label}\`, expected \`${first!.gradeAsPrinted}\` as in the table before`,
        )
    }
  }
}

/** Areas of the version that a document with a table of grades should have graded, there or elsewhere. */
function reportMissing(told: Told, findings: readonly Finding[], context: ReadingContext): void {
  const inTable = gradedAreas(findings.filter(({ mode }) => mode === 'table'))
  const version = inTable.length > 0 ? fittingVersion(told.framework, inTable, told.dates) : undefined
  const graded = gradedAreas(findings)
  const missing = version ? required(version).filter((area) => !graded.includes(area)) : []
  for (const area of missing)
    context.warn(
      'recognise:area-not-found',
      null,
      `Unexpected document without a grade for \`${area}\`, expected all areas of ${told.framework.short} (${version!.name})`,
    )
}

function described(head: DocumentHead, messages: MessageRead[]): Reading {
  const empty: { inspections: InspectionRead[]; events: EventRead[]; claims: ClaimRead[] } = {
    inspections: [],
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
