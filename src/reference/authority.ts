import { z } from 'zod'
import { idSchema } from './id.ts'
import { daySchema } from './partial-date.ts'

export const authorityNameSchema = z.strictObject({
  name: z.string(),
  from: daySchema.optional(),
  to: daySchema.optional(),
})

/** `content/authorities/<id>.yml`: a council with children’s services duties, today’s or abolished since 2009. */
export const authoritySchema = z.strictObject({
  id: idSchema,
  name: z.string().describe('The name used on the site.'),
  names: z
    .array(authorityNameSchema)
    .default([])
    .describe('Other names and forms met in print, each with the dates it was valid.'),
  codes: z.strictObject({
    dfe: z.string().regex(/^\d{3}$/),
    gss: z
      .string()
      .regex(/^E\d{8}$/)
      .optional(),
    ofsted: z.string().regex(/^\d+$/).optional(),
  }),
  region: idSchema,
  type: z.enum(['county', 'london-borough', 'metropolitan-district', 'unitary-authority']),
  from: daySchema.optional().describe('First day in being, where after 1 April 2009.'),
  to: daySchema.optional().describe('Last day in being, where abolished.'),
  predecessors: z.array(idSchema).default([]),
  successors: z.array(idSchema).default([]),
  neighbours: z
    .array(idSchema)
    .default([])
    .describe('Statistical neighbours, nearest first, as published before 2024.'),
  population: z.number().int().positive().optional().describe('People aged 0 to 25.'),
  point: z
    .strictObject({ lat: z.number(), long: z.number() })
    .optional()
    .describe('Near the middle; for the tile map only.'),
  note: z.string().optional(),
  examples: z.array(z.string()).min(1).describe('Phrases in which a document names it; run as tests.'),
})
export type Authority = z.infer<typeof authoritySchema>

/** `content/regions.yml`: the nine regions of the Office for National Statistics. */
export const regionSchema = z.strictObject({ id: idSchema, name: z.string() })
export const regionsSchema = z.array(regionSchema).min(1)
export type Region = z.infer<typeof regionSchema>
