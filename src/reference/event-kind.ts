import { z } from 'zod'
import { factSchema, idSchema } from './id.ts'

/** `content/event-kinds.yml`: a dated thing in an authority's history that is no inspection or assessment. */
export const eventKindSchema = z.strictObject({
  id: idSchema.describe('Stands where a framework’s id may stand, so no framework may have it.'),
  name: z.string(),
  kind: z.enum(['notice', 'body', 'plan', 'direction', 'review']).describe('How the flag on a timeline is drawn.'),
  wordings: z.array(z.string()).min(1).describe('Forms met in print, lower case; the longest whole wording wins.'),
  summary: z.string().describe('One or two sentences for readers.'),
  facts: z.array(factSchema).default([]),
})
export const eventKindsSchema = z.array(eventKindSchema).min(1)
export type EventKind = z.infer<typeof eventKindSchema>
