import type { Source } from '../dataset/schema.ts'
import { dateText } from './date.ts'

/** How a source is named in a note: its publisher and its date. */
export function sourceName({ publisher, published }: Pick<Source, 'publisher' | 'published'>): string {
  return published === null ? `${publisher}, no date stated` : `${publisher}, ${dateText(published)}`
}
