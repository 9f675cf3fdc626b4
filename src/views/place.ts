import type { Mode, Place } from '../extract/schema.ts'

/** A page, a line, the document’s own paragraph number; what is not known is null. */
export interface PlaceOf {
  page: number | null
  line: number | null
  paragraph: string | null
}

const modes: Record<Mode, string> = {
  table: 'table',
  heading: 'heading',
  sentence: 'sentence',
  head: 'head of the document',
  list: 'list',
}

/** Where a source says something: `page 3`, `paragraph 13, line 99`. A line is that of the text as we hold it. */
export function placeText({ page, line, paragraph }: PlaceOf): string {
  const parts = [
    page === null ? '' : `page ${page}`,
    paragraph === null ? '' : `paragraph ${paragraph}`,
    page !== null || line === null ? '' : `line ${line}`,
  ].filter(Boolean)
  return parts.join(', ') || 'place not kept'
}

/** The same in a narrow cell: `p. 3`, `para. 13`, `line 352`. */
export function shortPlace({ page, line, paragraph }: PlaceOf): string {
  if (page !== null) return `p. ${page}`
  if (paragraph !== null) return `para. ${paragraph}`
  return line === null ? 'place not kept' : `line ${line}`
}

/** How a value was read, in a word. */
export function modeText(mode: Mode): string {
  return modes[mode]
}

/** Where a problem is; one without a place concerns the whole document. */
export function messagePlace(place: Place | null): string {
  if (place === null) return 'the whole document'
  const { page = null, line = null, paragraph = null } = place
  return placeText({ page, line, paragraph })
}
