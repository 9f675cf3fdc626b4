import { toString } from 'mdast-util-to-string'
import { nothing, type Column } from './column.ts'
import { words } from './phrasing.ts'
import type { ClaimRead } from './schema.ts'
import { idColumn, numberColumn, placesColumn, readNumber, textColumn } from './simple-column.ts'

/** The table of claims. Inspections are counted from one, as their sections stand. */
export const claimColumns: readonly Column<ClaimRead>[] = [
  textColumn('Claim', 'kind'),
  textColumn('As printed', 'asPrinted'),
  numberColumn('Number', 'number'),
  numberColumn('Of', 'of'),
  idColumn('Grade', 'grade'),
  numberColumn('Seen in the document', 'observed'),
  {
    title: 'Inspection',
    write: ({ inspection }) => words(inspection === null ? nothing : String(inspection + 1)),
    read: (cell) => ({ inspection: toString(cell) === nothing ? null : readNumber(toString(cell)) - 1 }),
    unless: { needed: ({ inspection }) => inspection !== null, fields: { inspection: null } },
  },
  placesColumn,
]
