import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { text } from './phrasing.ts'

/**
 * One column of a table of an extract, both ways. `read` gives the fields that the cell stands for, and throws
 * "Unexpected X, expected Y" on what it cannot read. A column with `unless` is left out of a table where no row needs
 * it, and then every row has those fields.
 */
export interface Column<T> {
  title: string
  write(row: T): PhrasingContent[]
  read(cell: TableCell): Record<string, unknown>
  unless?: { needed(row: T): boolean; fields: Record<string, unknown> }
}

/** What stands in a cell that has nothing to say. */
export const nothing = '-'

/** Rows as a table, with the columns that they need. */
export function toTable<T>(columns: readonly Column<T>[], rows: readonly T[]): Table {
  const used = columns.filter(({ unless }) => unless === undefined || rows.some((row) => unless.needed(row)))
  const head = used.map(({ title }) => [text(title)])
  const body = rows.map((row) => used.map((column) => column.write(row)))
  return { type: 'table', align: used.map(() => null), children: [head, ...body].map(toRow) }
}

/** The columns of a table by its head: for each of them its place in the row, or -1 where it is left out. */
export function readHead<T>(columns: readonly Column<T>[], head: TableRow): number[] {
  const titles = head.children.map((cell) => toString(cell))
  const strange = titles.filter((title) => !columns.some((column) => column.title === title))
  const missing = columns.filter(({ title, unless }) => unless === undefined && !titles.includes(title))
  const twice = titles.filter((title, index) => titles.indexOf(title) !== index)
  if (strange.length + missing.length + twice.length > 0) {
    const expected = columns.map(({ title, unless }) => (unless === undefined ? title : `${title} (may be left out)`))
    throw new Error(`Unexpected columns ${quoted(titles)}, expected ${quoted(expected)}`)
  }
  return columns.map(({ title }) => titles.indexOf(title))
}

/** The fields of one row. Throws where a cell cannot be read. */
export function readRow<T>(
  columns: readonly Column<T>[],
  places: readonly number[],
  row: TableRow,
): Record<string, unknown> {
  const wanted = places.filter((place) => place !== -1).length
  if (row.children.length !== wanted) {
    throw new Error(`Unexpected row of ${row.children.length} cells, expected ${wanted} as in the head of the table`)
  }
  return Object.assign({}, ...columns.map((column, index) => fieldsOf(column, row.children[places[index] ?? -1])))
}

function fieldsOf<T>(column: Column<T>, cell: TableCell | undefined): Record<string, unknown> {
  return cell === undefined ? (column.unless?.fields ?? {}) : column.read(cell)
}

function toRow(cells: PhrasingContent[][]): TableRow {
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) }
}

function quoted(titles: readonly string[]): string {
  return titles.map((title) => `\`${title}\``).join(', ')
}
