import { z } from 'zod'
import { modeSchema } from '../../extract/schema.ts'
import { partialDateSchema } from '../../reference/partial-date.ts'
import { idSchema } from '../../reference/id.ts'

/** Columns that several tables have, in one form of words. */
export const authority = idSchema.describe('The authority, by its id in this record.')
export const authorityName = z.string().describe('The name of the authority.')
export const gss = z
  .string()
  .nullable()
  .describe('The code of the Office for National Statistics; empty for an authority abolished before it had one here.')
export const region = idSchema.describe('The region, by its id in this record.')
export const framework = idSchema.describe('The framework that the inspection was made under, by its id.')
export const inspection = idSchema.describe('The inspection, by its id: the end of its address on the site.')
export const source = idSchema.describe('The document, by its id: the end of its address on the site.')
export const start = date('First day on site, as precise as a source prints it.')
export const end = date('Last day on site, as precise as a source prints it.')
export const published = date('When the inspectorate’s report came out, as precise as a source prints it.')
export const page = z.number().int().positive().nullable().describe('Page of the document, where it has pages.')
export const line = z.number().int().positive().nullable().describe('Line of the document, where it is text.')
export const paragraph = z.string().nullable().describe('The document’s own paragraph number, where it prints one.')
export const mode = modeSchema
  .nullable()
  .describe('How the value was read: from a table, a heading, a sentence, the head of the document, or a list.')

/** A date that may be a year, a month or a day. */
export function date(description: string) {
  return partialDateSchema.nullable().describe(`${description} Year, month or day (ISO 8601).`)
}
