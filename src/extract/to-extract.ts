import type { RuleId } from '../messages/catalogue.ts'
import type { Extract, Finding, Reading } from './schema.ts'

/** What only the file and the list that came with it can say. */
export interface Provenance {
  original: Extract['original']
  authorityMode: Extract['authorityMode']
  url: string | null
  /** The publication date of the list, for a document that prints none. */
  published: string | null
}

/** A usable reading with its provenance, still without an id. */
export type Anonymous = Omit<Extract, 'id'>

/** The rule of messages that are for the person who adds the document, and no problem of its extract. */
const rightlyUnread: RuleId = 'recognise:no-judgement'

/**
 * What is kept of a document: its reading, with what the list says where the document says nothing. The findings of one
 * area stand together, in the order in which the areas are met. What could not be placed is left out, and so are the
 * messages about words that were rightly not read.
 */
export function toExtract(
  { unplaced: _, ...reading }: Reading & { authority: string },
  { original, authorityMode, url, published }: Provenance,
): Anonymous {
  const listed = published === null ? undefined : ({ published, publishedMode: 'list' } as const)
  const inspections = reading.inspections.map((inspection) => ({
    ...inspection,
    ...(!inspection.restated && inspection.published === null && reading.published === null && listed),
    findings: byArea(inspection.findings),
  }))
  const messages = reading.messages.filter(({ rule }) => rule !== rightlyUnread)
  const kept = { ...reading, authorityMode, ...(reading.published === null && listed) }
  return { ...kept, url, original, inspections, messages }
}

function byArea(findings: readonly Finding[]): Finding[] {
  return [...Map.groupBy(findings, ({ service, area }) => `${service ?? ''}/${area}`).values()].flat()
}
