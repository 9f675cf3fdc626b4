import { z } from 'zod'
import { idSchema } from '../../reference/id.ts'
import * as column from './column.ts'
import { dataTable, listed } from './data-table.ts'

const row = z.strictObject({
  event: idSchema.describe('The event, by its id.'),
  authority: column.authority,
  kind: idSchema.describe('A kind of visit or review that gives no grades, or another kind of event, by its id.'),
  start: column.date('First day, as precise as a source prints it.'),
  end: column.date('Last day, as precise as a source prints it.'),
  count: z.number().int().nonnegative().nullable().describe('A number that the sources give with it.'),
  count_of: idSchema.nullable().describe('What is counted.'),
  source: column.source,
  page: column.page,
  line: column.line,
  paragraph: column.paragraph,
  sources: z.string().nullable().describe('All documents that tell of it, with semicolons between them.'),
})

/** One row an event. */
export const eventsTable = dataTable({
  name: 'events',
  title: 'Events',
  description: 'Visits without grades, notices, reviews and other dated things. None carries a grade.',
  row,
  key: ['event'],
  refers: { authority: 'authorities', source: 'sources' },
  rows: ({ dataset }) =>
    dataset.events.map(({ id, authority, kind, start, end, count, evidence }) => {
      const { source, page, line, paragraph } = evidence[0]!
      return {
        event: id,
        authority,
        kind,
        start,
        end,
        count: count?.number ?? null,
        count_of: count?.of ?? null,
        source,
        page,
        line,
        paragraph,
        sources: listed([...new Set(evidence.map((each) => each.source))]),
      }
    }),
})
