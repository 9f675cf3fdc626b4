import { z } from 'zod'

/** `content/authority-forms.yml`: what may stand around an authority’s name, so that no file has to list each form. */
export const authorityFormsSchema = z.strictObject({
  before: z.array(z.string()).min(1).describe('`London Borough of`: said before a name, part of naming the authority.'),
  after: z
    .array(z.string())
    .describe('`Metropolitan Borough Council`: said after a name, part of naming the authority.'),
  elsewhere: z
    .array(z.string())
    .min(1)
    .describe('Words that before a name make it another place: `South` in `South Leeds`.'),
  lookAlikes: z
    .array(z.string())
    .describe('Whole phrases that hold a name and mean something else: `Sutton Coldfield`.'),
})
export type AuthorityForms = z.infer<typeof authorityFormsSchema>
