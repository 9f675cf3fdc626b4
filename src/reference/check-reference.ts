import type { VFileMessage } from 'vfile-message'
import { checkAuthorities } from './check-authorities.ts'
import { checkFrameworks } from './check-frameworks.ts'
import { checkScales } from './check-scales.ts'
import { checkStrands } from './check-strands.ts'
import type { Entries, Entry } from './entry.ts'

/** Every way in which reference data of the right form does not hold together. */
export function checkReference(entries: Entries): VFileMessage[] {
  return [
    ...checkAuthorities(entries),
    ...checkScales(entries),
    ...checkFrameworks(entries),
    ...checkStrands(entries),
    ...checkIds('region', entries.regions),
    ...checkIds('strand', entries.strands),
    ...checkIds('framework or kind of event', [...entries.frameworks, ...entries.eventKinds]),
  ]
}

function checkIds(what: string, entries: readonly Entry<{ id: string }>[]): VFileMessage[] {
  return entries.flatMap((entry, index) => {
    const other = entries.slice(0, index).find(({ value }) => value.id === entry.value.id)
    if (other === undefined) return []
    return entry.problem(
      'content:repeated',
      ['id'],
      `Unexpected second ${what} \`${entry.value.id}\`, expected each id once (${other.file})`,
    )
  })
}
