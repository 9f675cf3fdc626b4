import type { Authority } from '../reference/authority.ts'
import { authorityHead, typeName, type AuthorityHead } from './authority.ts'
import { inspectionHead, type InspectionHead } from './inspection-head.ts'
import { strandCells, type StrandCell } from './profile.ts'
import { gradedInspectionsOf, type Register } from './register.ts'

/** An authority in a list, with what its latest graded inspection said. */
export interface AuthorityRow extends AuthorityHead {
  type: string
  latest: { inspection: InspectionHead; cells: StrandCell[] } | null
}

/** One region with its authorities. */
export interface RegionView {
  id: string
  name: string
  authorities: AuthorityRow[]
  /** Those of which the record holds an inspection. */
  known: number
}

/** All authorities by region, in the order of their names; abolished ones with the others. */
export function regionsOf(register: Register): RegionView[] {
  const { regions, authorities } = register.reference
  return regions.map(({ id, name }) => {
    const own = authorities.filter(({ region }) => region === id)
    const rows = authorityRows(register, own)
    const known = rows.filter(({ inspections }) => inspections > 0).length
    return { id, name, authorities: rows.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')), known }
  })
}

/** Authorities with what the latest graded inspection of each said, in the order given. */
export function authorityRows(register: Register, authorities: readonly Authority[]): AuthorityRow[] {
  return authorities.map((authority) => ({
    ...authorityHead(register, authority.id),
    type: typeName(authority),
    latest: latestOf(register, authority.id),
  }))
}

function latestOf(register: Register, authority: string): AuthorityRow['latest'] {
  const inspection = gradedInspectionsOf(register, authority).at(-1)
  if (inspection === undefined) return null
  return { inspection: inspectionHead(register, inspection), cells: strandCells(register, inspection) }
}
