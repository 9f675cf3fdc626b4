import { firstDay } from '../reference/partial-date.ts'
import type { Extract } from './schema.ts'

type Named = Pick<Extract, 'kind' | 'authority' | 'published' | 'inspections'> & { original: { sha256: string } }

/**
 * The id of a new extract: `<authority>-<published or first inspection>-<kind>`. Where another document has that id
 * already, the beginning of the original’s SHA-256 follows.
 */
export function extractId(extract: Named, taken: ReadonlySet<string>): string {
  const id = [extract.authority, extract.published ?? firstInspection(extract) ?? 'undated', extract.kind].join('-')
  return taken.has(id) ? `${id}-${extract.original.sha256.slice(0, 8)}` : id
}

function firstInspection({ inspections }: Named): string | undefined {
  const own = inspections.filter(({ restated }) => !restated)
  const dates = (own.length > 0 ? own : inspections).flatMap(
    ({ start, end, published }) => start ?? end ?? published ?? [],
  )
  return dates.toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)) || a.localeCompare(b))[0]
}
