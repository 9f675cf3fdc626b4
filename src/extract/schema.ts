import { z } from 'zod'
import { idSchema } from '../reference/id.ts'
import { partialDateSchema } from '../reference/partial-date.ts'

/** How a fact was read from its source. `list`: from a list that came with the document. */
export const modeSchema = z.enum(['table', 'heading', 'sentence', 'head', 'list'])
export type Mode = z.infer<typeof modeSchema>

/** A place in a source: a page (PDF), a line (text, Markdown), and the document’s own paragraph number where it prints one. */
export const placeSchema = z.strictObject({
  page: z.number().int().positive().optional(),
  line: z.number().int().positive().optional(),
  paragraph: z
    .string()
    .regex(/^[^\s,;]+$/, 'expected a number as printed, such as `3.2`')
    .optional(),
})
export type Place = z.infer<typeof placeSchema>

/** `firm`: the grade is stated; `qualified`: stated with a limit; `no-grade`: grade words, but no grade. */
export const firmnessSchema = z.enum(['firm', 'qualified', 'no-grade'])
export type Firmness = z.infer<typeof firmnessSchema>

/** A person’s decision about one row, with its reason; what was read before it stays visible. */
export const decisionSchema = z.strictObject({ read: z.string(), reason: z.string().min(1) })

/** What one recogniser read at one place. */
export const findingSchema = z.strictObject({
  service: idSchema.nullable(),
  area: idSchema.describe(
    'An area of the framework; `all` for a collective statement, `others` for one of all areas that the document does not grade apart; `result` for an assessment with one grade.',
  ),
  label: z.string().describe('As printed.'),
  grade: idSchema.nullable().describe('Of the framework’s scale; null where none is stated or it was not judged.'),
  gradeAsPrinted: z.string(),
  firmness: firmnessSchema,
  place: placeSchema,
  mode: modeSchema,
  decision: decisionSchema.optional(),
})
export type Finding = z.infer<typeof findingSchema>

/** A date with the place where it is printed. */
export const datedSchema = z.strictObject({ date: partialDateSchema, place: placeSchema.optional(), mode: modeSchema })

/** One inspection as one source tells it. */
export const inspectionReadSchema = z.strictObject({
  authority: idSchema,
  framework: idSchema,
  inferred: z.boolean().describe('The framework is not named: it follows from dates and labels.'),
  restated: z.boolean().describe('The document tells of an inspection other than the one it reports.'),
  start: partialDateSchema.nullable(),
  end: partialDateSchema.nullable(),
  periods: z
    .array(z.strictObject({ start: partialDateSchema, end: partialDateSchema }))
    .default([])
    .describe('The periods on site, where there were several; else empty.'),
  datesPlace: placeSchema.nullable(),
  published: partialDateSchema.nullable(),
  publishedMode: modeSchema.nullable(),
  findings: z.array(findingSchema),
})
export type InspectionRead = z.infer<typeof inspectionReadSchema>

/** A dated thing that is no graded inspection. */
export const eventReadSchema = z.strictObject({
  authority: idSchema,
  kind: idSchema.describe('A framework that gives no grade, or a kind of `content/event-kinds.yml`.'),
  start: partialDateSchema.nullable(),
  end: partialDateSchema.nullable(),
  count: z
    .strictObject({ of: idSchema, number: z.number().int().nonnegative() })
    .optional()
    .describe('Such as one area for priority action.'),
  places: z.array(placeSchema).min(1),
})
export type EventRead = z.infer<typeof eventReadSchema>

/** A statement that can be checked against the record. */
export const claimReadSchema = z.strictObject({
  kind: z.enum([
    'count-of-grade',
    'count-of-areas',
    'count-of-recommendations',
    'share-of-authorities',
    'count-of-reports',
  ]),
  grade: idSchema.nullable(),
  number: z.number().nonnegative().describe('A count, or a share in per cent.'),
  of: z.number().int().positive().nullable().describe('The stated base; null where none is stated.'),
  observed: z
    .number()
    .int()
    .nonnegative()
    .nullable()
    .default(null)
    .describe('What the document itself shows (items of a list), where it does.'),
  inspection: z
    .number()
    .int()
    .nonnegative()
    .nullable()
    .describe('Index into `inspections`; null for a national claim.'),
  asPrinted: z.string().describe('The counting words only: `five of the nine`, `36.5%`.'),
  places: z.array(placeSchema).min(1),
})
export type ClaimRead = z.infer<typeof claimReadSchema>

/** A problem with one place of the document; its rule is in the catalogue of messages. */
export const messageReadSchema = z.strictObject({
  kind: z.enum(['warning', 'failure']),
  rule: z.string(),
  place: placeSchema.nullable(),
  reason: z.string(),
})
export type MessageRead = z.infer<typeof messageReadSchema>

/** One document: what is kept of it in `content/reports/<authority>/<id>.md`. Facts and places, no sentences. */
export const extractSchema = z.strictObject({
  id: idSchema.describe('The file’s name; the address of the source page.'),
  title: z.string(),
  publisher: z.string(),
  kind: z.enum(['inspection-report', 'council-report', 'letter', 'minutes', 'news', 'list']),
  authority: idSchema,
  authorityMode: z
    .literal('person')
    .nullable()
    .default(null)
    .describe('Who says whose it is, where the document does not.'),
  published: partialDateSchema.nullable(),
  publishedMode: modeSchema.nullable(),
  url: z.url().nullable(),
  licence: z.string().describe('As the document says: `ogl-3.0`, …; `not-stated`.'),
  original: z.strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    format: z.enum(['text', 'markdown', 'pdf', 'word']),
    pages: z.number().int().positive().optional(),
    lines: z.number().int().positive().optional(),
  }),
  inspections: z.array(inspectionReadSchema),
  events: z.array(eventReadSchema),
  claims: z.array(claimReadSchema),
  recommendations: z.strictObject({ number: z.number().int().positive(), place: placeSchema }).nullable().default(null),
  messages: z.array(messageReadSchema),
})
export type Extract = z.infer<typeof extractSchema>

/**
 * An inspection that a document tells of and that cannot be placed: its authority is not named, or its framework is left open.
 * It is shown to the person who adds the document, and is in no extract until that person has settled it.
 */
export const unplacedInspectionSchema = inspectionReadSchema.omit({ inferred: true }).extend({
  authority: idSchema.nullable(),
  framework: idSchema.nullable(),
  frameworks: z.array(idSchema).min(1).describe('Those that it may be of.'),
})
export type UnplacedInspection = z.infer<typeof unplacedInspectionSchema>

/**
 * What recognising one document gives: an extract without what only the file and its list can say, and with what could not
 * be placed. `authority` is null, and a failure among `messages`, where the document cannot be used.
 */
export const readingSchema = extractSchema
  .omit({ id: true, url: true, original: true, authority: true, authorityMode: true })
  .extend({ authority: idSchema.nullable(), unplaced: z.array(unplacedInspectionSchema) })
export type Reading = z.infer<typeof readingSchema>
