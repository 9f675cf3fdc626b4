import { toString } from 'mdast-util-to-string'
import { nothing, type Column } from './column.ts'
import { words } from './phrasing.ts'
import type { EventRead } from './schema.ts'
import { idColumn, placesColumn, readNumber, spanColumn, textColumn } from './simple-column.ts'

/** An event with its authority left out where the document is about that one. */
export type EventRow = Omit<EventRead, 'authority'> & { authority: string | null }

/** The table of events. */
export const eventColumns: readonly Column<EventRow>[] = [
  textColumn('Event', 'kind'),
  idColumn('Authority', 'authority'),
  spanColumn,
  {
    title: 'Count',
    write: ({ count }) => words(count === undefined ? nothing : `${count.number} ${count.of}`),
    read: (cell) => readCount(toString(cell)),
    unless: { needed: ({ count }) => count !== undefined, fields: {} },
  },
  placesColumn,
]

function readCount(text: string): Record<string, unknown> {
  if (text === nothing) return {}
  const [number = '', of = '', ...more] = text.split(' ')
  if (of === '' || more.length > 0)
    throw new Error(`Unexpected \`${text}\`, expected such as \`1 area-for-priority-action\``)
  return { count: { of, number: readNumber(number) } }
}
