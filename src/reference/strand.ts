import { z } from 'zod'
import { idSchema } from './id.ts'
import { areaReferenceSchema } from './framework.ts'

export const strandMemberSchema = z.strictObject({
  framework: idSchema,
  area: areaReferenceSchema,
  relation: z
    .enum(['same', 'renamed', 'joined', 'split', 'nearest'])
    .describe('How it stands to the strand’s present meaning.'),
  reason: z.string(),
  source: z.string(),
})

/** A series that may be followed across frameworks. */
export const strandSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  short: z.string().describe('For narrow places.'),
  question: z.string().describe('What the strand answers, in plain words.'),
  profile: z.boolean().describe('Stands in the profile of an authority.'),
  members: z.array(strandMemberSchema).min(1),
  comparable: z
    .array(z.strictObject({ frameworks: z.array(idSchema).min(2), reason: z.string(), source: z.string() }))
    .default([])
    .describe(
      'Sets of frameworks across which a line may be drawn and a movement counted. None: only inside one framework.',
    ),
})
export type Strand = z.infer<typeof strandSchema>
export const strandsSchema = z.array(strandSchema).min(1)
