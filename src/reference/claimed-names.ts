import type { Authority } from './authority.ts'

/** One name of one authority with the days on which it meant this authority. */
export interface ClaimedName {
  authority: string
  name: string
  from?: string
  to?: string
  /** Where it stands in the authority’s file. */
  path: readonly (string | number)[]
}

/** All names of an authority; one without dates of its own has those of the authority. */
export function claimedNames(authority: Authority): ClaimedName[] {
  const own: Omit<ClaimedName, 'authority'> = { name: authority.name, path: ['name'] }
  const others = authority.names.map((name, index) => ({ name: name.name, ...spanOf(name), path: ['names', index] }))
  return [own, ...others].map((name) => ({ ...spanOf(authority), ...name, authority: authority.id }))
}

/** Equal for two names that a reader would take for the same. */
export function sameName(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’.,]/g, '')
    .replace(/[\s\-‐‑–]+/g, ' ')
    .trim()
}

function spanOf({ from, to }: { from?: string | undefined; to?: string | undefined }): { from?: string; to?: string } {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}
