import { spanText } from '../extract/span-text.ts'
import type { MessageRead, Place } from '../extract/schema.ts'
import type { Dated } from './stay.ts'

/** A message about something that one source tells, found only when all sources stand side by side. */
export type SourceMessage = MessageRead & { source: string }

/** What fits several visits and stays apart. */
export function ambiguousMessage(
  told: { source: string; what: string; dates: Dated; place: Place | null },
  candidates: readonly string[],
): SourceMessage {
  const dates =
    told.dates.start === null && told.dates.end === null ? `published ${told.dates.published}` : spanText(told.dates)
  return {
    source: told.source,
    kind: 'warning',
    rule: 'reconcile:ambiguous-date',
    place: told.place,
    reason: `Unexpected \`${told.what}\` (${dates}) that may be any of ${candidates.map((id) => `\`${id}\``).join(', ')}, expected it to fit one`,
  }
}
