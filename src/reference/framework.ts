import { z } from 'zod'
import { factSchema, idSchema } from './id.ts'
import { daySchema } from './partial-date.ts'

/** `overall-effectiveness`, or `safeguarding/overall-effectiveness` where the framework judges several services. */
export const areaReferenceSchema = z.string().regex(/^([a-z0-9-]+\/)?[a-z0-9-]+$/, 'expected `area` or `service/area`')

export const serviceSchema = z.strictObject({
  id: idSchema,
  name: z.string().describe('As printed: `Safeguarding services`.'),
  wordings: z
    .array(z.string())
    .min(1)
    .describe('Headings and phrases that say a part of a text is about this service; lower case.'),
})
export type Service = z.infer<typeof serviceSchema>

export const areaSchema = z.strictObject({
  id: idSchema.describe('Unique within its service.'),
  service: idSchema.optional(),
  label: z.string().describe('As printed in the framework’s own table.'),
  wordings: z
    .array(z.string())
    .default([])
    .describe(
      'Other forms met in print, lower case. The label itself is always a wording. `…` stands for up to six words.',
    ),
  within: idSchema.optional().describe('The area of the same service that this is a part of.'),
  group: z.boolean().default(false).describe('A heading of the table that normally has no grade of its own.'),
  headline: z.boolean().default(false).describe('The framework’s headline: a grade of the whole service or authority.'),
  board: z.boolean().default(false).describe('Judges a partnership board, not the authority.'),
})
export type Area = z.infer<typeof areaSchema>

/** A list of areas that was in use for a time. The version of an inspection follows from its labels, then its dates. */
export const versionSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  from: daySchema.optional(),
  to: daySchema.optional(),
  partial: z
    .boolean()
    .default(false)
    .describe('A smaller list for a re-inspection: never expected from the dates alone.'),
  areas: z
    .array(z.union([areaReferenceSchema, z.strictObject({ area: areaReferenceSchema, label: z.string() })]))
    .describe('In printed order; with a label where this version prints another.'),
  optional: z.array(areaReferenceSchema).default([]).describe('Areas of the list whose absence is not reported.'),
})
export type Version = z.infer<typeof versionSchema>

export const limitSchema = z.strictObject({
  areas: z.array(areaReferenceSchema).min(1),
  grade: idSchema,
  caps: areaReferenceSchema,
  text: z.string(),
  source: z.string(),
})

/** `content/frameworks/<id>.yml`: one kind of inspection or assessment, graded or not. */
export const frameworkSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  short: z.string().describe('For table heads and chart bands.'),
  kind: z
    .enum(['inspection', 'assessment', 'visit', 'review', 'intervention', 'service-inspection'])
    .describe('`inspection` and `assessment` may carry grades of the authority; the others are events.'),
  graded: z
    .boolean()
    .describe('Whether its grades are kept. Those of a home, an agency or a service by itself are not.'),
  scale: idSchema.optional(),
  headline: z
    .array(z.string())
    .default([])
    .describe('For an assessment with one grade and no areas: the wordings that name its result.'),
  publishers: z.array(z.string()),
  law: z.string().optional(),
  from: daySchema.describe('First day it may have been on site.'),
  to: daySchema.optional().describe('Last day; none while in force.'),
  titles: z.array(z.string()).min(1).describe('Wordings by which documents name it, lower case; the longest wins.'),
  markers: z
    .array(z.string())
    .default([])
    .describe(
      'Loose wordings (`full inspection`): used only when exactly one framework in force at the date has them, and marked as inferred.',
    ),
  summary: z.string().describe('One or two sentences for readers.'),
  services: z.array(serviceSchema).default([]),
  areas: z.array(areaSchema).default([]),
  versions: z.array(versionSchema).default([]),
  limits: z.array(limitSchema).default([]),
  counts: z
    .array(z.strictObject({ id: idSchema, name: z.string(), wordings: z.array(z.string()).min(1) }))
    .default([])
    .describe('What such a visit may leave a number of, and documents tell: areas for priority action.'),
  recommendations: z
    .strictObject({
      headings: z.array(z.string()).min(1).describe('Under which its reports list what has to improve.'),
      until: z
        .array(z.string())
        .default([])
        .describe(
          'How the headings begin that end a numbered list with headings inside. None: the next heading ends it.',
        ),
    })
    .optional(),
  lengths: z
    .array(z.strictObject({ id: idSchema, name: z.string(), atMostDays: z.number().int().positive().optional() }))
    .default([])
    .describe(
      'Forms told apart by the days on site (short, standard): derived, and marked as derived. In order; the first that fits.',
    ),
  facts: z.array(factSchema).default([]),
})
export type Framework = z.infer<typeof frameworkSchema>
