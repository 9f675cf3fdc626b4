import { z } from 'zod'
import { extractSchema, firmnessSchema, modeSchema, decisionSchema } from '../extract/schema.ts'
import { idSchema } from '../reference/id.ts'
import { partialDateSchema } from '../reference/partial-date.ts'

/** The six kinds of absence. Each has a definition in the glossary; nothing is ever an empty cell. */
export const absenceSchema = z.enum([
  'not-inspected',
  'not-judged',
  'no-overall-by-design',
  'not-stated',
  'could-not-be-read',
  'superseded',
])
export type Absence = z.infer<typeof absenceSchema>

/** A place in one of the sources; which of its parts a source has depends on its format. */
const citedPlaceSchema = z.strictObject({
  source: idSchema,
  page: z.number().int().positive().nullable(),
  line: z.number().int().positive().nullable(),
  paragraph: z.string().nullable().describe('The document’s own paragraph number.'),
})

/** Where one source says what a judgement says. */
export const evidenceSchema = citedPlaceSchema.extend({
  mode: modeSchema,
  label: z.string(),
  grade: idSchema.nullable(),
  gradeAsPrinted: z.string(),
  firmness: firmnessSchema,
  decision: decisionSchema.nullable(),
})
export type Evidence = z.infer<typeof evidenceSchema>

/** A graded conclusion on one area in one inspection, with all its evidence, best first. */
export const judgementSchema = z.strictObject({
  id: z
    .string()
    .describe('`<inspection>.<area>` or `<inspection>.<service>.<area>`: the fragment on the authority’s page.'),
  inspection: idSchema,
  service: idSchema.nullable(),
  area: idSchema,
  strands: z.array(idSchema),
  label: z.string().describe('As printed in the best source.'),
  scale: idSchema,
  grade: idSchema.nullable(),
  gradeAsPrinted: z.string().nullable(),
  firmness: firmnessSchema,
  absence: absenceSchema.nullable().describe('Why there is no grade; null where there is one.'),
  evidence: z.array(evidenceSchema),
  sourcesAgreeing: z.number().int().nonnegative().describe('Sources that state this grade for this area.'),
  conflict: idSchema.nullable().describe('The conflict that concerns it.'),
})
export type Judgement = z.infer<typeof judgementSchema>

/** A value of an inspection with the source that it comes from. */
const sourcedDate = z.strictObject({ date: partialDateSchema, source: idSchema, mode: modeSchema.nullable() })

/** One visit to one authority under one framework, told by one or several sources. */
export const inspectionSchema = z.strictObject({
  id: idSchema.describe('`<authority>-<framework>-<first date>`.'),
  aliases: z.array(idSchema).describe('Ids that less exact sources would have given it; their addresses lead here.'),
  authority: idSchema,
  framework: idSchema,
  frameworkInferred: z.boolean().describe('No source names the framework: it follows from dates and labels.'),
  version: idSchema.nullable(),
  form: idSchema.nullable().describe('Such as short or standard: derived from the length on site.'),
  start: sourcedDate.nullable(),
  end: sourcedDate.nullable(),
  periods: z.array(z.strictObject({ start: partialDateSchema, end: partialDateSchema })),
  published: sourcedDate.nullable(),
  restatedOnly: z.boolean().describe('Known only from documents about something else.'),
  recommendations: z.number().int().positive().nullable(),
  judgements: z
    .array(judgementSchema)
    .describe('In the printed order of the version; expected areas without a grade stand with their absence.'),
  sources: z.array(idSchema).describe('Best first.'),
  previous: idSchema.nullable().describe('The graded inspection of the same authority before it.'),
  next: idSchema.nullable(),
})
export type Inspection = z.infer<typeof inspectionSchema>

export const eventSchema = z.strictObject({
  id: idSchema,
  authority: idSchema,
  kind: idSchema,
  start: partialDateSchema.nullable(),
  end: partialDateSchema.nullable(),
  count: z.strictObject({ of: idSchema, number: z.number().int().nonnegative() }).nullable(),
  evidence: z.array(citedPlaceSchema).min(1),
})
export type Event = z.infer<typeof eventSchema>

export const claimSchema = z.strictObject({
  id: idSchema,
  source: idSchema,
  kind: z.string(),
  grade: idSchema.nullable(),
  number: z.number(),
  of: z.number().nullable(),
  asPrinted: z.string(),
  inspection: idSchema.nullable(),
  observed: z.number().nullable().describe('What the record holds; null where it cannot say.'),
  result: z.enum(['holds', 'does-not-hold', 'cannot-be-checked']),
  reason: z.string(),
  evidence: z.array(citedPlaceSchema).min(1),
})
export type Claim = z.infer<typeof claimSchema>

/** Findings about one thing that disagree. Both sides are published; nothing is repaired. */
export const conflictSchema = z.strictObject({
  id: idSchema,
  authority: idSchema,
  inspection: idSchema,
  about: z.enum(['grade', 'start', 'end', 'published', 'scale-word']),
  judgement: z.string().nullable(),
  published: z.string().nullable().describe('The value that the site shows; null where it shows none.'),
  reason: z.string().describe('Why that value, or why none.'),
  sides: z.array(citedPlaceSchema.extend({ value: z.string() })).min(1),
})
export type Conflict = z.infer<typeof conflictSchema>

/** A document that the record rests on, without what was read from it. */
export const sourceSchema = extractSchema
  .pick({
    id: true,
    title: true,
    publisher: true,
    kind: true,
    authority: true,
    authorityMode: true,
    published: true,
    publishedMode: true,
    url: true,
    licence: true,
    original: true,
    recommendations: true,
    messages: true,
  })
  .extend({
    rank: z.enum(['primary', 'secondary']).describe('primary: the inspectorate’s own report.'),
    inspections: z.array(idSchema),
    findings: z.number().int().nonnegative(),
  })
export type Source = z.infer<typeof sourceSchema>

/** What the site and the data files are made of: everything known, joined and validated, in a fixed order. */
export const datasetSchema = z.strictObject({
  sources: z.array(sourceSchema),
  inspections: z.array(inspectionSchema),
  events: z.array(eventSchema),
  claims: z.array(claimSchema),
  conflicts: z.array(conflictSchema),
})
export type Dataset = z.infer<typeof datasetSchema>
