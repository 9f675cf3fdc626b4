import { authoritiesTable } from './authorities-table.ts'
import { claimsTable } from './claims-table.ts'
import { conflictsTable } from './conflicts-table.ts'
import type { DataTable } from './data-table.ts'
import { eventsTable } from './events-table.ts'
import { inspectionsTable } from './inspections-table.ts'
import { judgementsTable } from './judgements-table.ts'
import { sourcesTable } from './sources-table.ts'

/** All tables of the data files, the most wanted first. */
export const dataTables: readonly DataTable[] = [
  judgementsTable,
  inspectionsTable,
  authoritiesTable,
  sourcesTable,
  conflictsTable,
  eventsTable,
  claimsTable,
]
