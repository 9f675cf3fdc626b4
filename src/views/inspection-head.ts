import type { Inspection } from '../dataset/schema.ts'
import { authorityOf } from '../reference/reference.ts'
import { address } from './address.ts'
import { dateText, shortDate, shortSpan, spanText, yearOf } from './date.ts'
import { dateOf, frameworkOfInspection, sourceOf, type Register } from './register.ts'
import { sourceName } from './source-name.ts'

/** How an inspection is named and linked, wherever it is mentioned. */
export interface InspectionHead {
  id: string
  aliases: string[]
  href: string
  authority: { id: string; name: string; href: string }
  framework: { id: string; name: string; short: string; href: string; inferred: boolean }
  /** The dates on site in words; where none is known, the date of publication, said to be so. */
  dates: string
  /** The same in months, for a narrow place. */
  short: string
  year: string
  published: string | null
  /** Known only from documents about something else. */
  restatedOnly: boolean
  sources: { name: string; href: string }[]
}

/** The name, dates and addresses of an inspection. */
export function inspectionHead(register: Register, inspection: Inspection): InspectionHead {
  const framework = frameworkOfInspection(register, inspection)
  const { id, name } = authorityOf(register.reference, inspection.authority)
  return {
    id: inspection.id,
    aliases: inspection.aliases,
    href: address.inspection(inspection.id),
    authority: { id, name, href: address.authority(id) },
    framework: {
      id: framework.id,
      name: framework.name,
      short: framework.short,
      href: address.framework(framework.id),
      inferred: inspection.frameworkInferred,
    },
    ...dates(inspection),
    published: inspection.published === null ? null : dateText(inspection.published.date),
    restatedOnly: inspection.restatedOnly,
    sources: inspection.sources.map((source) => ({
      name: sourceName(sourceOf(register, source)),
      href: address.source(source),
    })),
  }
}

function dates(inspection: Inspection): Pick<InspectionHead, 'dates' | 'short' | 'year'> {
  const start = inspection.start?.date ?? null
  const end = inspection.end?.date ?? null
  const published = inspection.published?.date
  const fallback = published === undefined ? 'date not stated' : `published ${dateText(published)}`
  const short = published === undefined ? 'no date' : shortDate(published)
  return {
    dates: spanText(start, end) ?? fallback,
    short: shortSpan(start, end) ?? short,
    year: yearOf(dateOf(inspection)) || 'no date',
  }
}
