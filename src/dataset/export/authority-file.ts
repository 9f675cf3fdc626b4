import { z } from 'zod'
import { authoritySchema } from '../../reference/authority.ts'
import { datasetSchema } from '../schema.ts'
import type { Exported } from './data-table.ts'

const { inspections, events, claims, conflicts, sources } = datasetSchema.shape

/** Everything about one authority: more than the tables hold, with all evidence. */
export const authorityFileSchema = z.strictObject({
  authority: authoritySchema.omit({ examples: true, note: true }).describe('What it is.'),
  inspections: inspections.describe('Its inspections, each with all judgements and all their evidence.'),
  events: events.describe('Visits without grades, notices and other dated things.'),
  claims: claims.describe('Claims of documents about it, held against the record.'),
  conflicts: conflicts.describe('Where sources disagree.'),
  sources: sources.describe('The documents that say all this.'),
})
export type AuthorityFile = z.infer<typeof authorityFileSchema>

/** The file of one authority. */
export function authorityFile({ reference, dataset }: Exported, id: string): AuthorityFile {
  const { examples: _examples, note: _note, ...authority } = reference.authorities.find((each) => each.id === id)!
  const own = <T extends { authority: string }>(all: readonly T[]) => all.filter((each) => each.authority === id)
  const told = [
    ...own(dataset.inspections).flatMap(({ sources }) => sources),
    ...own(dataset.events).flatMap(({ evidence }) => evidence.map(({ source }) => source)),
  ]
  const sources = dataset.sources.filter((source) => source.authority === id || told.includes(source.id))
  return {
    authority,
    inspections: own(dataset.inspections),
    events: own(dataset.events),
    claims: dataset.claims.filter(({ source }) => own(sources).some((each) => each.id === source)),
    conflicts: own(dataset.conflicts),
    sources,
  }
}
