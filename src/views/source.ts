import type { Source } from '../dataset/schema.ts'
import { catalogue } from '../messages/catalogue.ts'
import { authorityOf } from '../reference/reference.ts'
import { address } from './address.ts'
import { citationOf, type Citation } from './citation.ts'
import { claimsOf, type ClaimView } from './claim.ts'
import { conflictsOf, type ConflictView } from './conflict.ts'
import { eventsOf, type EventView } from './event.ts'
import { inspectionHead, type InspectionHead } from './inspection-head.ts'
import { capital, counted, unique } from './phrase.ts'
import { messagePlace, modeText } from './place.ts'
import type { InspectionFact } from './inspection.ts'
import { inspectionOf, type Register } from './register.ts'
import { sourceHead, type SourceHead } from './source-head.ts'
import { sourceName } from './source-name.ts'
import { statementsOf, type Statement } from './statement.ts'

/** Everything that the page of one document shows. */
export interface SourceView {
  head: SourceHead
  /** Told apart from every other document’s title. */
  title: string
  summary: string
  authority: { name: string; href: string }
  facts: InspectionFact[]
  url: string | null
  /** What it says of each inspection, in the order of its lines. */
  inspections: { head: InspectionHead; statements: Statement[] }[]
  events: EventView[]
  claims: ClaimView[]
  conflicts: ConflictView[]
  messages: { title: string; reason: string; place: string; help: string; href: string }[]
  citation: Citation
}

const licences: Record<string, string> = {
  'ogl-3.0': 'Open Government Licence v3.0',
  'non-commercial': 'for use that is not commercial, as the document says',
  'not-stated': 'not stated in the document',
}

const formats: Record<Source['original']['format'], string> = {
  text: 'plain text',
  markdown: 'Markdown',
  pdf: 'PDF',
  word: 'Word',
}

/** The page of a document: what is kept of it, how each value was read, and what could not be read. */
export function sourceView(register: Register, source: Source): SourceView {
  const { id, name } = authorityOf(register.reference, source.authority)
  const told = register.dataset.events.filter(({ evidence }) => evidence.some((each) => each.source === source.id))
  const events = unique(told.map(({ authority }) => authority)).flatMap((authority) => eventsOf(register, authority))
  const cites = (places: readonly { href: string }[]) => places.some(({ href }) => href === address.source(source.id))
  return {
    head: sourceHead(source),
    title: `${source.title} (${sourceName(source)})`,
    summary: summaryOf(source),
    authority: {
      name,
      href: address.authority(id),
    },
    facts: factsOf(source),
    url: source.url,
    inspections: source.inspections.map((inspection) => ({
      head: inspectionHead(register, inspectionOf(register, inspection)),
      statements: statementsOf(register, inspectionOf(register, inspection), source.id),
    })),
    events: events
      .filter(({ id }) => told.some((event) => event.id === id))
      .map((event) => ({
        ...event,
        number: null,
      })),
    claims: claimsOf(register).filter(({ places }) => cites(places)),
    conflicts: conflictsOf(register).filter(({ sides }) => cites(sides)),
    messages: source.messages.map(messageOf),
    citation: citationOf(register, `${source.title}, as read`, address.source(source.id)),
  }
}

function messageOf({ rule, reason, place }: Source['messages'][number]): SourceView['messages'][number] {
  const known = Object.entries(catalogue).find(([id]) => id === rule)?.[1]
  return {
    title: known?.title ?? rule,
    help: known?.help ?? '',
    reason,
    href: `${address.problems}#${rule.replace(':', '-')}`,
    place: messagePlace(place),
  }
}

function summaryOf({ findings, inspections }: Source): string {
  const of = inspections.length === 0 ? '' : ` about ${counted(inspections.length, 'inspection')}`
  return `${capital(counted(findings, 'statement'))}${of} read from it.`
}

function factsOf({ original, licence, publishedMode, recommendations }: Source): InspectionFact[] {
  const facts = [
    { name: 'Read as', value: sizeOf(original) },
    { name: 'Licence', value: licences[licence] ?? licence },
    ...(publishedMode === null ? [] : [{ name: 'Its date', value: `read from: ${modeText(publishedMode)}` }]),
    ...(recommendations === null
      ? []
      : [{ name: 'Recommendations', value: `${recommendations.number}, ${messagePlace(recommendations.place)}` }]),
    { name: 'SHA-256', value: original.sha256 },
  ]
  return facts.map((fact) => ({ ...fact, href: null, source: null }))
}

function sizeOf({ format, pages, lines }: Source['original']): string {
  const size = pages === undefined ? (lines === undefined ? '' : `, ${lines} lines`) : `, ${pages} pages`
  return formats[format] + size
}
