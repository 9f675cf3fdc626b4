import { z } from 'zod'
import { modeSchema } from '../../extract/schema.ts'
import { idSchema } from '../../reference/id.ts'
import { authorityOf } from '../../reference/reference.ts'
import type { Inspection } from '../schema.ts'
import * as column from './column.ts'
import { dataTable, listed, type Exported } from './data-table.ts'

const row = z.strictObject({
  authority: column.authority,
  authority_name: column.authorityName,
  gss: column.gss,
  region: column.region,
  framework: column.framework,
  version: idSchema.nullable().describe('The version of the framework, where it is known.'),
  form: idSchema.nullable().describe('Such as a shorter or a longer form: derived from the days on site.'),
  inspection: column.inspection,
  start: column.start,
  end: column.end,
  published: column.published,
  published_from: modeSchema
    .nullable()
    .describe('How the publication date was read; `list`: from a list that came with the document.'),
  framework_inferred: z.boolean().describe('No source names the framework: it follows from dates and labels.'),
  restated_only: z.boolean().describe('Known only from documents about something else.'),
  grades: z.number().int().nonnegative().describe('Number of judgements with a grade.'),
  recommendations: z
    .number()
    .int()
    .positive()
    .nullable()
    .describe('Number of recommendations, where a source lists them.'),
  sources: z.string().nullable().describe('The documents that tell of it, best first, with semicolons between them.'),
  previous: idSchema.nullable().describe('The inspection with grades of the same authority before it.'),
  next: idSchema.nullable().describe('The inspection with grades of the same authority after it.'),
  aliases: z.string().nullable().describe('Other ids whose addresses lead to it, with semicolons between them.'),
})

/** One row an inspection. */
export const inspectionsTable = dataTable({
  name: 'inspections',
  title: 'Inspections and assessments',
  description: 'Every inspection and assessment that may carry grades. Visits without grades are among the events.',
  row,
  key: ['inspection'],
  refers: { authority: 'authorities', previous: 'inspections', next: 'inspections' },
  rows: (exported) => exported.dataset.inspections.map((inspection) => toRow(exported, inspection)),
})

function toRow({ reference }: Exported, inspection: Inspection): z.infer<typeof row> {
  const { name, codes, region } = authorityOf(reference, inspection.authority)
  return {
    authority: inspection.authority,
    authority_name: name,
    gss: codes.gss ?? null,
    region,
    framework: inspection.framework,
    version: inspection.version,
    form: inspection.form,
    inspection: inspection.id,
    start: inspection.start?.date ?? null,
    end: inspection.end?.date ?? null,
    published: inspection.published?.date ?? null,
    published_from: inspection.published?.mode ?? null,
    framework_inferred: inspection.frameworkInferred,
    restated_only: inspection.restatedOnly,
    grades: inspection.judgements.filter(({ grade }) => grade !== null).length,
    recommendations: inspection.recommendations,
    sources: listed(inspection.sources),
    previous: inspection.previous,
    next: inspection.next,
    aliases: listed(inspection.aliases),
  }
}
