import { z } from 'zod'
import { authoritySchema, type Authority } from '../../reference/authority.ts'
import { daySchema } from '../../reference/partial-date.ts'
import type { Inspection } from '../schema.ts'
import * as column from './column.ts'
import { dataTable, listed, type Exported } from './data-table.ts'

const row = z.strictObject({
  authority: column.authority,
  name: column.authorityName,
  gss: column.gss,
  dfe: z.string().describe('The three-figure code of the Department for Education.'),
  urn: z.string().nullable().describe('The inspectorate’s reference number of the authority.'),
  region: column.region,
  type: authoritySchema.shape.type.describe('The kind of council.'),
  from: daySchema.nullable().describe('First day in being, where it was set up after 1 April 2009.'),
  to: daySchema.nullable().describe('Last day in being, where it was abolished.'),
  predecessors: z
    .string()
    .nullable()
    .describe('Authorities that it took over from, with semicolons between them. Grades are not carried over.'),
  successors: z
    .string()
    .nullable()
    .describe('Authorities that took over from it, with semicolons between them. Grades are not carried over.'),
  neighbours: z.string().nullable().describe('Statistical neighbours, nearest first, with semicolons between them.'),
  inspections: z.number().int().nonnegative().describe('Number of inspections and assessments in the record.'),
  events: z.number().int().nonnegative().describe('Number of events in the record.'),
  latest_inspection: z.string().nullable().describe('The latest inspection with grades in the record.'),
})

/** One row an authority, whether the record has anything about it or not. */
export const authoritiesTable = dataTable({
  name: 'authorities',
  title: 'Authorities',
  description: 'All authorities of today and those abolished since 2009, with how much the record holds of each.',
  row,
  key: ['authority'],
  refers: { latest_inspection: 'inspections' },
  rows: (exported) => exported.reference.authorities.map((authority) => toRow(exported, authority)),
})

function toRow({ dataset }: Exported, authority: Authority): z.infer<typeof row> {
  const own = dataset.inspections.filter((inspection) => inspection.authority === authority.id)
  return {
    authority: authority.id,
    name: authority.name,
    gss: authority.codes.gss ?? null,
    dfe: authority.codes.dfe,
    urn: authority.codes.ofsted ?? null,
    region: authority.region,
    type: authority.type,
    from: authority.from ?? null,
    to: authority.to ?? null,
    predecessors: listed(authority.predecessors),
    successors: listed(authority.successors),
    neighbours: listed(authority.neighbours),
    inspections: own.length,
    events: dataset.events.filter((event) => event.authority === authority.id).length,
    latest_inspection: latestOf(own),
  }
}

/** The last in the chain of inspections with grades. */
function latestOf(own: readonly Inspection[]): string | null {
  const graded = own.filter(({ judgements }) => judgements.some(({ grade }) => grade !== null))
  return (
    graded.findLast(({ start, end, published, next }) => next === null && (start ?? end ?? published) !== null)?.id ??
    null
  )
}
