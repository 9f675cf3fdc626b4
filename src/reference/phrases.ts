import { z } from 'zod'

/** A line of the file may hold several words parted by commas, so that words of one kind stand together. */
const wordsSchema = z
  .array(z.string().min(1))
  .min(1)
  .transform((lines) => lines.flatMap((line) => line.split(/\s*,\s*/)))

/** `content/phrases.yml`: the words of sentences about grades that belong to no framework. Lower case. */
export const phrasesSchema = z.strictObject({
  carriers: wordsSchema.describe('Words that may stand beside a label without changing what is graded.'),
  looseCarriers: wordsSchema.optional().describe('More such words, in papers and in the news only.'),
  whole: wordsSchema.describe('What is graded as a whole: its grade is the framework’s headline.'),
  bodies: wordsSchema.describe('Who is responsible, and may stand for the whole.'),
  parts: wordsSchema.describe('Words for the areas of a framework when they are counted or spoken of as a whole.'),
  doubt: wordsSchema.describe('A grade behind one of these in its sentence is wished for or imagined.'),
  denial: wordsSchema.describe('A grade behind one of these in its clause is denied.'),
  opinion: wordsSchema.describe('Whose opinion is no judgement of the inspectorate.'),
  others: wordsSchema.describe('Of what a grade is not the authority’s: schools, homes, agencies.'),
  many: wordsSchema.describe('Who is many: a grade of theirs is of no one authority.'),
  inspectors: wordsSchema.describe('Who judges, beside the publishers that the frameworks name.'),
})
export type Phrases = z.infer<typeof phrasesSchema>
