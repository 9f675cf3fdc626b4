import { z } from 'zod'
import { idSchema } from '../../reference/id.ts'
import { conflictSchema } from '../schema.ts'
import * as column from './column.ts'
import { dataTable } from './data-table.ts'

const row = z.strictObject({
  conflict: idSchema.describe('The disagreement, by its id; each of its sides has a row.'),
  authority: column.authority,
  inspection: column.inspection,
  about: conflictSchema.shape.about.describe(
    'What it is about: a grade, a date, or a word that the scale does not have.',
  ),
  judgement: z.string().nullable().describe('The judgement that it concerns, where it concerns one.'),
  shown: z.string().nullable().describe('The value that the record shows; empty where it shows none.'),
  reason: z.string().describe('Why that value, or why none.'),
  side: z.number().int().positive().describe('The number of the side, the better one first.'),
  value: z.string().describe('What this source says.'),
  source: column.source,
  page: column.page,
  line: column.line,
  paragraph: column.paragraph,
})

/** One row a side of a disagreement. */
export const conflictsTable = dataTable({
  name: 'conflicts',
  title: 'Disagreements',
  description: 'Where sources disagree about one thing: what each says, and where. Nothing is repaired.',
  row,
  key: ['conflict', 'side'],
  refers: { authority: 'authorities', inspection: 'inspections', judgement: 'judgements', source: 'sources' },
  rows: ({ dataset }) =>
    dataset.conflicts.flatMap(({ id, authority, inspection, about, judgement, published, reason, sides }) =>
      sides.map(({ value, source, page, line, paragraph }, index) => ({
        conflict: id,
        authority,
        inspection,
        about,
        judgement,
        shown: published,
        reason,
        side: index + 1,
        value,
        source,
        page,
        line,
        paragraph,
      })),
    ),
})
