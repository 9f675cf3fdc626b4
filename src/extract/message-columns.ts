import { toString } from 'mdast-util-to-string'
import { nothing, type Column } from './column.ts'
import { words } from './phrasing.ts'
import { placeText, readPlace } from './place-text.ts'
import type { MessageRead } from './schema.ts'
import { textColumn } from './simple-column.ts'

/** The table of what was not read. */
export const messageColumns: readonly Column<MessageRead>[] = [
  textColumn('Kind', 'kind'),
  textColumn('Rule', 'rule'),
  {
    title: 'Where',
    write: ({ place }) => words(place === null ? nothing : placeText(place)),
    read: (cell) => ({ place: toString(cell) === nothing ? null : readPlace(toString(cell)) }),
  },
  textColumn('Reason', 'reason'),
]
