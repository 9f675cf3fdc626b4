import { z } from 'zod'
import type { Extract } from '../../extract/schema.ts'
import type { Reference } from '../../reference/reference.ts'
import type { Dataset } from '../schema.ts'

/** What the data files are made of. */
export interface Exported {
  reference: Reference
  dataset: Dataset
  extracts: readonly Extract[]
}

/** One value of a table. Null where there is none to give; why a grade is missing stands in its own column. */
export type Cell = string | number | boolean | null
export type Row = Record<string, Cell>

/** A table of the data files: one CSV, one JSON, one JSON Schema and one entry of the data package. */
export interface DataTable<T extends Row = Row> {
  /** Also the names of its files. */
  name: string
  title: string
  description: string
  /** Each column in order, with what it means. */
  row: z.ZodObject
  /** The columns that tell rows apart. */
  key: readonly (keyof T & string)[]
  /** Columns that hold a key of another table. */
  refers: Readonly<Partial<Record<keyof T & string, string>>>
  rows(exported: Exported): T[]
}

/** A table, checked against its own row. */
export function dataTable<S extends z.ZodObject>(
  table: Omit<DataTable<z.infer<S> & Row>, 'row'> & { row: S },
): DataTable {
  return { ...table, rows: (exported) => z.array(table.row).parse(table.rows(exported)) as Row[] } as DataTable
}

/** Several values in one cell; null where there are none. */
export function listed(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(';')
}
