import { toString } from 'mdast-util-to-string'
import { nothing, type Column } from './column.ts'
import { words } from './phrasing.ts'
import { placesText, readPlaces } from './place-text.ts'
import type { Place } from './schema.ts'
import { readSpan, spanText, type Span } from './span-text.ts'

/** A column of one text as it is. */
export function textColumn<K extends string>(title: string, field: K): Column<Record<K, string>> {
  return {
    title,
    write: (row) => words(row[field]),
    read: (cell) => ({ [field]: toString(cell) }),
  }
}

/** A column of ids, with a dash where there is none; left out where no row has one. */
export function idColumn<K extends string>(title: string, field: K): Column<Record<K, string | null>> {
  return {
    title,
    write: (row) => words(row[field] ?? nothing),
    read: (cell) => ({ [field]: toString(cell) === nothing ? null : toString(cell) }),
    unless: { needed: (row) => row[field] !== null, fields: { [field]: null } },
  }
}

/** A column of numbers, with a dash where there is none; left out where no row has one. */
export function numberColumn<K extends string>(title: string, field: K): Column<Record<K, number | null>> {
  return {
    title,
    write: (row) => words(String(row[field] ?? nothing)),
    read: (cell) => ({ [field]: toString(cell) === nothing ? null : readNumber(toString(cell)) }),
    unless: { needed: (row) => row[field] !== null, fields: { [field]: null } },
  }
}

/** The dates of a row. */
export const spanColumn: Column<Span> = {
  title: 'Dates',
  write: (row) => words(spanText(row)),
  read: (cell) => ({ ...readSpan(toString(cell)) }),
}

/** All places where a document says what the row says. */
export const placesColumn: Column<{ places: readonly Place[] }> = {
  title: 'Where',
  write: (row) => words(placesText(row.places)),
  read: (cell) => ({ places: readPlaces(toString(cell)) }),
}

/** A plain number. Throws on any other text. */
export function readNumber(text: string): number {
  const number = Number(text)
  if (text.trim() === '' || Number.isNaN(number)) throw new Error(`Unexpected \`${text}\`, expected a number`)
  return number
}
