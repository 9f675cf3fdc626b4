import type { RootContent, Table } from 'mdast'
import type { VFileMessage } from 'vfile-message'
import type { z } from 'zod'
import { schemaReason } from '../reference/schema-reason.ts'
import { contentProblem } from '../reference/yaml-source.ts'
import { readHead, readRow, type Column } from './column.ts'
import { lineOf } from './section.ts'

/** What is noted while an extract is read: its problems, and the line of each part by its path. */
export interface Located {
  file: string
  problems: VFileMessage[]
  lines: Map<string, number>
}

/** Notes a problem with a line. */
export function report(located: Located, line: number, reason: string): void {
  located.problems.push(contentProblem(located.file, 'extract:form', reason, { line, column: 1 }))
}

/** The value that `read` gives; where it throws, its message is noted at the line. */
export function attempt<T>(located: Located, line: number, read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    report(located, line, (error as Error).message)
    return undefined
  }
}

/** Fields as their schema has them; where they do not fit, that is noted at the line. */
export function fit<S extends z.ZodType>(
  located: Located,
  line: number,
  schema: S,
  fields: unknown,
): z.infer<S> | undefined {
  const { success, data, error } = schema.safeParse(fields)
  if (success) return data
  for (const issue of error.issues) report(located, line, schemaReason(issue, fields))
  return undefined
}

/** How the rows of a table are read; `fields` stand where a row has null. */
export interface TableForm<T, S extends z.ZodType> {
  columns: readonly Column<T>[]
  schema: S
  fields?: Record<string, unknown>
}

/** The rows of a table that can be read, each with its line; each problem is noted at its row. */
export function readTable<T, S extends z.ZodType>(located: Located, table: Table, form: TableForm<T, S>) {
  const [head = { type: 'tableRow', children: [] }, ...rows] = table.children
  const places = attempt(located, lineOf(table), () => readHead(form.columns, head))
  if (places === undefined) return []
  return rows.flatMap((row) => {
    const line = lineOf(row)
    const fields = attempt(located, line, () => readRow(form.columns, places, row))
    const value = fields && fit(located, line, form.schema, { ...fields, ...standing(form.fields, fields) })
    return value === undefined ? [] : [{ value, line }]
  })
}

/** Notes each part that has no place in an extract. */
export function reportStrange(located: Located, nodes: readonly RootContent[], expected: string): void {
  for (const node of nodes) report(located, lineOf(node), `Unexpected ${node.type}, expected ${expected}`)
}

/** Those of the fields that are null in the row. */
function standing(fields: Record<string, unknown> = {}, row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => row[key] === null))
}
