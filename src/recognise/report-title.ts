import type { DocumentHead } from './document-head.ts'
import type { ReadingContext } from './reading-context.ts'

/** A line of a title is shorter than a paragraph. */
const longest = 200

/**
 * The title of a document: of an inspectorate’s report the line of its front that names the framework, behind the line that
 * names the authority where that is another; else what the head gives.
 */
export function reportTitle({ head, vocabulary, findAuthorities }: ReadingContext): string {
  if (!head.isReport) return head.title
  const named = head.front.find(
    ({ text }) => text.length < longest && vocabulary.titles(text).length + vocabulary.markers(text).length > 0,
  )
  if (named === undefined) return head.title
  const title = plainTitle(named.text)
  const whose = findAuthorities(title).length > 0 ? undefined : firstNaming(head, findAuthorities)
  return whose === undefined ? title : `${plainTitle(whose)}: ${title}`
}

function firstNaming({ front }: DocumentHead, find: ReadingContext['findAuthorities']): string | undefined {
  return front.find(({ text }) => text.length < longest && find(text).length > 0)?.text
}

/** Without the mark of a footnote. */
function plainTitle(text: string): string {
  return text.replace(/(?:[¹²³⁴-⁹]|(?<=\p{L})\d)$/u, '').trim()
}
