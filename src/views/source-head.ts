import type { Source } from '../dataset/schema.ts'
import { address } from './address.ts'
import { dateText } from './date.ts'
import { byDate, inspectionsOf, type Register } from './register.ts'
import { unique } from './phrase.ts'

/** How a document is named and linked. */
export interface SourceHead {
  id: string
  href: string
  title: string
  publisher: string
  kind: string
  published: string | null
  primary: boolean
  findings: number
}

const kinds: Record<Source['kind'], string> = {
  'inspection-report': 'Inspection report',
  'council-report': 'Council report',
  letter: 'Letter',
  minutes: 'Minutes',
  news: 'News article',
  list: 'List',
}

/** A document in a list. */
export function sourceHead(source: Source): SourceHead {
  return {
    id: source.id,
    href: address.source(source.id),
    title: source.title,
    publisher: source.publisher,
    kind: kinds[source.kind],
    published: source.published === null ? null : dateText(source.published),
    primary: source.rank === 'primary',
    findings: source.findings,
  }
}

/** All documents that are about an authority or tell of an inspection or event of it, latest first. */
export function sourcesOfAuthority(register: Register, authority: string): SourceHead[] {
  const { sources, events } = register.dataset
  const cited = unique([
    ...inspectionsOf(register, authority).flatMap((inspection) => inspection.sources),
    ...events
      .filter((event) => event.authority === authority)
      .flatMap(({ evidence }) => evidence.map(({ source }) => source)),
  ])
  return latestFirst(sources.filter((source) => source.authority === authority || cited.includes(source.id)))
}

/** Documents by date of publication, latest first. */
export function latestFirst(sources: readonly Source[]): SourceHead[] {
  return byDate(sources, ({ published }) => published ?? '')
    .toReversed()
    .map(sourceHead)
}
