import { z } from 'zod'
import { extractSchema, modeSchema } from '../../extract/schema.ts'
import { sourceSchema, type Source } from '../schema.ts'
import * as column from './column.ts'
import { dataTable, listed } from './data-table.ts'

const { original } = extractSchema.shape

const row = z.strictObject({
  source: column.source,
  title: z.string().describe('The title as printed.'),
  publisher: z.string().describe('Who published the document.'),
  kind: extractSchema.shape.kind.describe('The kind of document.'),
  rank: sourceSchema.shape.rank.describe(
    '`primary`: the inspectorate’s own report. `secondary`: what others say of it.',
  ),
  authority: column.authority,
  published: column.date('The document’s own date.'),
  published_from: modeSchema
    .nullable()
    .describe('How that date was read; `list`: from a list that came with the document.'),
  url: z.string().nullable().describe('Address of the document, where it is known.'),
  licence: z.string().describe('The licence as the document states it; `not-stated` where it states none.'),
  format: original.shape.format.describe('The format of the file that was read.'),
  pages: z.number().int().positive().nullable().describe('Number of pages, where it has pages.'),
  lines: z.number().int().positive().nullable().describe('Number of lines, where it is text.'),
  sha256: original.shape.sha256.describe(
    'SHA-256 of the file that was read: whoever has the file can prove the extract again.',
  ),
  inspections: z.string().nullable().describe('The inspections that it tells of, with semicolons between them.'),
  findings: z.number().int().nonnegative().describe('Number of places where it states something of an area.'),
  not_read: z.number().int().nonnegative().describe('Number of places that were left out, each with a reason.'),
})

/** One row a document. */
export const sourcesTable = dataTable({
  name: 'sources',
  title: 'Sources',
  description:
    'The documents that the record rests on. The documents themselves belong to others and are not part of it.',
  row,
  key: ['source'],
  refers: { authority: 'authorities' },
  rows: ({ dataset }) => dataset.sources.map(toRow),
})

function toRow(source: Source): z.infer<typeof row> {
  return {
    source: source.id,
    title: source.title,
    publisher: source.publisher,
    kind: source.kind,
    rank: source.rank,
    authority: source.authority,
    published: source.published,
    published_from: source.publishedMode,
    url: source.url,
    licence: source.licence,
    format: source.original.format,
    pages: source.original.pages ?? null,
    lines: source.original.lines ?? null,
    sha256: source.original.sha256,
    inspections: listed(source.inspections),
    findings: source.findings,
    not_read: source.messages.length,
  }
}
