import { parse } from 'csv-parse/sync'
import type { VFileMessage } from 'vfile-message'
import { z } from 'zod'
import { InvalidContent } from '../reference/invalid-content.ts'
import { schemaReason } from '../reference/schema-reason.ts'
import { contentProblem } from '../reference/yaml-source.ts'
import { daySchema } from '../reference/partial-date.ts'

const rowSchema = z.strictObject({
  file: z.string().min(1).describe('The path of the file, or the end of it.'),
  urn: z.string().describe('The inspectorate’s reference number of the authority.'),
  published: daySchema.describe('When the document came out.'),
  url: z.url().describe('Where the document was found.'),
})
type ListRow = z.infer<typeof rowSchema>

/** What a list that came with documents says of them. */
export type OriginalList = readonly ListRow[]

/** Reads a list as CSV: `file,urn,published,url`. Throws `InvalidContent` with each row that is not so. */
export function readOriginalList(text: string, file: string): OriginalList {
  const records = parseCsv(text, file)
  const rows = records.map((record) => rowSchema.safeParse(record))
  const problems = rows.flatMap(({ error }, index) =>
    (error?.issues ?? []).map((issue) => listProblem(file, index + 2, schemaReason(issue, records[index]))),
  )
  if (problems.length > 0) throw new InvalidContent(problems)
  return rows.flatMap(({ data }) => data ?? [])
}

/** What the list says of a file: by the longest path that ends its own. Undefined where it says nothing. */
export function listedAs(list: OriginalList, file: string): ListRow | undefined {
  const path = `/${file.replaceAll('\\', '/')}`
  const found = list.filter((row) => path.endsWith(`/${row.file.replaceAll('\\', '/')}`))
  return found.toSorted((a, b) => b.file.length - a.file.length)[0]
}

function parseCsv(text: string, file: string): Record<string, string>[] {
  try {
    return parse(text, { columns: true, bom: true, skip_empty_lines: true, trim: true })
  } catch (error) {
    const { lines = 1, message } = error as Error & { lines?: number }
    throw new InvalidContent([listProblem(file, lines, `Unexpected CSV, expected rows of one form: ${message}`)])
  }
}

function listProblem(file: string, line: number, reason: string): VFileMessage {
  return contentProblem(file, 'add:list', reason, { line, column: 1 })
}
