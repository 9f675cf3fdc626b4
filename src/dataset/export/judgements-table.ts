import { z } from 'zod'
import { idSchema } from '../../reference/id.ts'
import { authorityOf } from '../../reference/reference.ts'
import { absenceSchema, type Inspection, type Judgement } from '../schema.ts'
import { firmnessSchema } from '../../extract/schema.ts'
import * as column from './column.ts'
import { dataTable, listed, type Exported } from './data-table.ts'

const row = z.strictObject({
  authority: column.authority,
  authority_name: column.authorityName,
  gss: column.gss,
  region: column.region,
  framework: column.framework,
  inspection: column.inspection,
  start: column.start,
  end: column.end,
  published: column.published,
  service: idSchema.nullable().describe('The service, where the framework judges several; else empty.'),
  area: idSchema.describe(
    'What was judged, by its id in the framework. `all`: a statement about all areas at once. `others`: one about all but those that its label names. `result`: the one grade of an assessment.',
  ),
  strand: z
    .string()
    .nullable()
    .describe('Series that follow this area across frameworks, by id, with semicolons between them.'),
  label: z.string().describe('The label as the best source prints it.'),
  grade: idSchema.nullable().describe('The grade, by its id in the scale; empty where there is none: see `absence`.'),
  grade_as_printed: z.string().nullable().describe('The words of the best source.'),
  firmness: firmnessSchema.describe(
    '`firm`: the grade is stated. `qualified`: stated with a limit. `no-grade`: no grade is stated.',
  ),
  source: column.source.nullable().describe('The best source, by its id; empty where no source states anything.'),
  page: column.page,
  paragraph: column.paragraph,
  mode: column.mode,
  sources_agreeing: z.number().int().nonnegative().describe('Number of sources that state this.'),
  url: z.string().nullable().describe('Address of the best source, where it is known.'),
  absence: absenceSchema.nullable().describe('Why there is no grade; empty where there is one.'),
  scale: idSchema.describe('The scale that gives the grade its meaning. Grades of two scales are never the same.'),
  version: idSchema.nullable().describe('The version of the framework, where it is known.'),
  line: column.line,
  judgement: z.string().describe('The id of the judgement: the fragment in the address of its authority’s page.'),
  conflict: idSchema.nullable().describe('The disagreement that concerns it, by its id.'),
})

/** One row a judgement. */
export const judgementsTable = dataTable({
  name: 'judgements',
  title: 'Judgements',
  description:
    'Every judgement of every inspection in the record, with its best evidence. An area that was to be judged and has no grade has a row that says why.',
  row,
  key: ['judgement'],
  refers: { authority: 'authorities', inspection: 'inspections', source: 'sources', conflict: 'conflicts' },
  rows: (exported) =>
    exported.dataset.inspections.flatMap((inspection) =>
      inspection.judgements.map((judgement) => toRow(exported, inspection, judgement)),
    ),
})

function toRow({ reference, dataset }: Exported, inspection: Inspection, judgement: Judgement): z.infer<typeof row> {
  const { name, codes, region } = authorityOf(reference, inspection.authority)
  const [best] = judgement.evidence
  return {
    authority: inspection.authority,
    authority_name: name,
    gss: codes.gss ?? null,
    region,
    framework: inspection.framework,
    inspection: inspection.id,
    start: inspection.start?.date ?? null,
    end: inspection.end?.date ?? null,
    published: inspection.published?.date ?? null,
    service: judgement.service,
    area: judgement.area,
    strand: listed(judgement.strands),
    label: judgement.label,
    grade: judgement.grade,
    grade_as_printed: judgement.gradeAsPrinted,
    firmness: judgement.firmness,
    source: best?.source ?? null,
    page: best?.page ?? null,
    paragraph: best?.paragraph ?? null,
    mode: best?.mode ?? null,
    sources_agreeing: judgement.sourcesAgreeing,
    url: dataset.sources.find(({ id }) => id === best?.source)?.url ?? null,
    absence: judgement.absence,
    scale: judgement.scale,
    version: inspection.version,
    line: best?.line ?? null,
    judgement: judgement.id,
    conflict: judgement.conflict,
  }
}
