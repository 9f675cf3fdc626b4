import { z } from 'zod'
import { idSchema } from './id.ts'

export const gradeSchema = z.strictObject({
  id: idSchema.describe('Stable within the scale: `requires-improvement`.'),
  label: z.string().describe('As the inspectorate prints it: `Requires improvement to be good`.'),
  letter: z.string().min(1).max(2).describe('One or two letters for charts; unique in the scale.'),
  meaning: z.string().describe('What it meant, in our own words.'),
  wordings: z
    .array(z.string())
    .min(1)
    .describe('Every form met in print, in lower case; the longest whole wording wins.'),
  verbs: z
    .array(z.string())
    .default([])
    .describe('Wordings that are a verb themselves: `the service requires improvement`. Each is also a wording.'),
  reported: z
    .array(z.string())
    .default([])
    .describe('Words that councils use for it and the inspectorate does not; read as qualified, and reported.'),
})
export type Grade = z.infer<typeof gradeSchema>

/** `content/scales/<id>.yml`: grades in order, best first. */
export const scaleSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  period: z.string().describe('When it was in use, for readers: `2009 to 2013`.'),
  era: z.enum(['earlier', 'later']).describe('Scales of one era are drawn alike; `earlier` ones are drawn hollow.'),
  numbering: z
    .enum(['best-is-1', 'best-is-highest', 'none'])
    .describe('How the inspectorate numbered the grades in print. Only a printed number next to its word is read.'),
  grades: z.array(gradeSchema).min(2),
  notJudged: z
    .array(z.string())
    .default([])
    .describe('What reports print in the place of a grade where an area was not judged; lower case.'),
  note: z.string().optional(),
})
export type Scale = z.infer<typeof scaleSchema>
