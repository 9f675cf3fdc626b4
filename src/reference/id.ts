import { z } from 'zod'

/** An identifier: lower-case words joined by hyphens, equal to the file's name; it never changes. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens')

/** Where a fact of the reference data comes from, and how sure it is. */
export const basisSchema = z.enum(['verified', 'general-knowledge'])

/** A statement for readers, with its source. One from general knowledge is published with that caution. */
export const factSchema = z.strictObject({
  text: z.string().min(1).describe('One sentence in our own words.'),
  basis: basisSchema.describe('verified: seen in the source named; general-knowledge: published with a caution.'),
  source: z.string().optional().describe('Where it was seen: a document, with page or date.'),
})
export type Fact = z.infer<typeof factSchema>
