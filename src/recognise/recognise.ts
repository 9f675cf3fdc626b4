import type { Finding, InspectionRead, MessageRead, Reading, UnplacedInspection } from '../extract/schema.ts'
import { catalogue } from '../messages/catalogue.ts'
import type { DocumentTree } from '../read/document.ts'
import type { FindAuthorities, NamedAuthority } from '../reference/authority-names.ts'
import { fittingVersion, required } from '../reference/fitting-version.ts'
import type { Reference } from '../reference/reference.ts'
import { toBlocks } from './block.ts'
import { type DocumentHead, readHead } from './document-head.ts'
import { documentKind, licenceOf, publisherOf } from './document-kind.ts'
import { type Vocabulary, vocabularyOf } from './facts/vocabulary.ts'
import { newerMain } from './main-inspection.ts'
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
    return [...readFindings(context)].map(([told, found]) => ({ ...toUnplaced(told, found, context), authority }))
  })
  const found = named.length === 0 ? 'no known authority' : named.map((id) => `\`${id}\``).join(', ')
  const reason = `Unexpected document about ${found}, expected exactly one`
  return { ...unusable(shared.head, shared.messages, 'recognise:unknown-authority', reason), unplaced }
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

/**
 * Reads all grades. An inspection may be only of a framework whose scale has the grades that it was given: where that
 * leaves fewer frameworks, all is read again in their words; so it is where the paper turns out to be about a newer one.
 */
function readFindings(context: ReadingContext): Map<Told, Finding[]> {
  const before = context.messages.length
  const findings = readAsTold(context)
  const narrowed = [...findings].filter(([told, found]) => narrow(told, found, context.vocabulary))
  if (narrowed.length === 0 && !replaceMain(findings, context)) return findings
  context.messages.length = before
  return readFindings(context)
}

/** Where the main inspection is one only looked back on, and its grades contradict each other, there is a newer one. */
function replaceMain(findings: ReadonlyMap<Told, readonly Finding[]>, context: ReadingContext): boolean {
  const { story, head, reference, vocabulary } = context
  const found = story.main ? (findings.get(story.main) ?? []) : []
  const newer =
    head.isReport || !areContradictory(found) ? undefined : newerMain({ ...context, ...story }, reference, vocabulary)
  if (newer === undefined) return false
  story.main = newer
  story.tolds.unshift(newer)
  return true
}

function areContradictory(findings: readonly Finding[]): boolean {
  const areas = Map.groupBy(
    findings.filter(({ grade }) => grade !== null),
    ({ service, area }) => `${service}/${area}`,
  )
  return [...areas.values()].some((same) => new Set(same.map(({ grade }) => grade)).size > 1)
}

/** A label of fewer words is everybody’s. */
const tellingWords = 4

/** Leaves the frameworks that know all grades and long labels of the findings; whether that made them fewer. */
function narrow(told: Told, findings: readonly Finding[], vocabulary: Vocabulary): boolean {
  const left = told.open.filter((framework) => {
    const words = vocabulary.of(framework)
    const named = ({ label }: Finding) => label.split(' ').length < tellingWords || words.labels(label).length > 0
    return findings.every((finding) => words.grades(finding.gradeAsPrinted).length > 0 && named(finding))
  })
  if (left.length === 0 || left.length === told.open.length) return false
  told.framework = left[0]!
  told.open = left.length > 1 ? left : []
  return true
}

/** Tables and headings tell of the main inspection; sentences of any. */
function readAsTold(context: ReadingContext): Map<Told, Finding[]> {
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

/** The framework is given only where nothing is left open but the authority. */
function toUnplaced(told: Told, findings: Finding[], context: ReadingContext): UnplacedInspection {
  const { inferred: _, ...inspection } = toInspection(told, findings, context)
  const frameworks = told.open.length > 0 ? told.open.map(({ id }) => id) : [told.framework.id]
  return { ...inspection, framework: frameworks.length === 1 ? frameworks[0]! : null, frameworks }
}

function reportOpen(findings: readonly Finding[], frameworks: readonly string[], context: ReadingContext): void {
  const [first] = findings
  if (first)
    context.warn(
      'recognise:open-framework',
      first.place,
      `Unexpected grade \`${first.gradeAsPrinted}\` of an inspection that may be of ${frameworks.map((id) => `\`${id}\``).join(', ')}, expected its name or dates to leave one`,
    )
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
