import { z } from 'zod'
import { idSchema } from '../../reference/id.ts'
import { claimSchema } from '../schema.ts'
import * as column from './column.ts'
import { dataTable } from './data-table.ts'

const row = z.strictObject({
  claim: idSchema.describe('The claim, by its id.'),
  source: column.source.describe('The document that makes it, by its id.'),
  kind: z.string().describe('What is counted.'),
  as_printed: z.string().describe('The counting words, as printed.'),
  number: z.number().describe('The number claimed: a count, or a share in per cent.'),
  of: z.number().nullable().describe('What it is a part of, where the document says so.'),
  grade: idSchema.nullable().describe('The grade that is counted, by its id.'),
  inspection: column.inspection.nullable().describe('The inspection that it speaks of; empty for a national count.'),
  observed: z.number().nullable().describe('What the record holds; empty where it cannot say.'),
  result: claimSchema.shape.result.describe('Whether it holds. What the record cannot say is not called false.'),
  reason: z.string().describe('Why.'),
  page: column.page,
  line: column.line,
  paragraph: column.paragraph,
})

/** One row a claim. */
export const claimsTable = dataTable({
  name: 'claims',
  title: 'Claims',
  description: 'Statements of the sources that can be held against the record, and whether they hold.',
  row,
  key: ['claim'],
  refers: { source: 'sources', inspection: 'inspections' },
  rows: ({ dataset }) =>
    dataset.claims.map(
      ({ id, source, kind, asPrinted, number, of, grade, inspection, observed, result, reason, evidence }) => {
        const { page, line, paragraph } = evidence[0]!
        return {
          claim: id,
          source,
          kind,
          as_printed: asPrinted,
          number,
          of,
          grade,
          inspection,
          observed,
          result,
          reason,
          page,
          line,
          paragraph,
        }
      },
    ),
})
