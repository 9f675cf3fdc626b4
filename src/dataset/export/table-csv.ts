import { stringify } from 'csv-stringify/sync'
import type { DataTable, Exported } from './data-table.ts'

/**
 * A table as CSV: a head, then a row each; UTF-8, line feeds. A cell that a spreadsheet would run as a formula has an
 * apostrophe before it.
 */
export function tableCsv(table: DataTable, exported: Exported): string {
  return stringify(table.rows(exported), {
    header: true,
    columns: Object.keys(table.row.shape),
    record_delimiter: '\n',
    escape_formulas: true,
    cast: { boolean: String },
  })
}
