import type { Reading } from '../extract/schema.ts'
import { authorityOf } from '../reference/reference.ts'
import type { Block } from './block.ts'
import type { DocumentHead } from './document-head.ts'
import type { ReadingContext } from './reading-context.ts'

const minutes = /\bminutes\b/i
const letter = /^dear\b/i
const council = /\b(?:report of|report to|report by|cabinet|committee|scrutiny|panel|agenda|executive)\b/i

/** What sort of document it is, by its head: the inspectorate’s report, a letter, minutes, a council’s paper; else news. */
export function documentKind(blocks: readonly Block[], head: DocumentHead): Reading['kind'] {
  if (head.isReport) return 'inspection-report'
  if (blocks.some(({ text }) => letter.test(text))) return 'letter'
  if (head.blocks.some(({ text, kind }) => kind === 'heading' && minutes.test(text))) return 'minutes'
  return head.blocks.some(({ text }) => council.test(text)) ? 'council-report' : 'news'
}

/** Who published it: the framework’s first inspectorate for a report; else the council by the name that the document uses. */
export function publisherOf({ head, story, authority, blocks, reference, findAuthorities }: ReadingContext): string {
  if (head.isReport && story.main) return story.main.framework.publishers[0]!
  const printed = blocks
    .flatMap(({ text }) => findAuthorities(text))
    .filter((found) => found.authority === authority && /council$/i.test(found.text))
  return printed[0]?.text ?? `${authorityOf(reference, authority).name} council`
}

const openLicence = /open government licence/i
const limited = /may be reproduced .{0,40}non-commercial/i

/** The licence that the document states; *not-stated* where it states none. */
export function licenceOf(blocks: readonly Block[]): string {
  if (blocks.some(({ text }) => openLicence.test(text))) return 'ogl-3.0'
  return blocks.some(({ text }) => limited.test(text)) ? 'non-commercial' : 'not-stated'
}
