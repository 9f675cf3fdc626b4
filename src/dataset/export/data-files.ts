import { z } from 'zod'
import { authorityFile, authorityFileSchema } from './authority-file.ts'
import { dataPackage } from './data-package.ts'
import type { Exported } from './data-table.ts'
import { dataTables } from './data-tables.ts'
import { tableCsv } from './table-csv.ts'

/** One file of `dist/data/`. */
export interface DataFile {
  /** Within `dist/data/`. */
  path: string
  body: string
}

/**
 * All files of `dist/data/`: each table as CSV and JSON with its JSON Schema, one JSON an authority with its schema, and
 * the data package. The same content gives the same bytes.
 */
export function dataFiles(exported: Exported): DataFile[] {
  return [
    ...dataTables.flatMap((table) => [
      { path: `${table.name}.csv`, body: tableCsv(table, exported) },
      { path: `${table.name}.json`, body: json(table.rows(exported)) },
      { path: `${table.name}.schema.json`, body: schema(z.array(table.row), table.title) },
    ]),
    ...exported.reference.authorities.map(({ id }) => ({
      path: `authorities/${id}.json`,
      body: json(authorityFile(exported, id)),
    })),
    { path: 'authority.schema.json', body: schema(authorityFileSchema, 'One authority') },
    { path: 'datapackage.json', body: json(dataPackage()) },
  ]
}

function schema(of: z.ZodType, title: string): string {
  return json({ title, ...z.toJSONSchema(of) })
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
