import type { VFileMessage } from 'vfile-message'
import { checkAuthorities } from './check-authorities.ts'
import { checkFrameworks } from './check-frameworks.ts'
import { checkScales } from './check-scales.ts'
import { checkStrands } from './check-strands.ts'
import { unexpected } from './entry.ts'
import type { Entries, Entry } from './entry.ts'

/** Every way in which reference data of the right form does not hold together. */
export function checkReference(entries: Entries): VFileMessage[] {
  return [
    ...checkAuthorities(entries),
    ...checkScales(entries),
    ...checkFrameworks(entries),
    ...checkStrands(entries),
    ...checkIds(entries.regions),
    ...checkIds(entries.strands),
    ...checkIds([...entries.frameworks, ...entries.eventKinds]),
  ]
}

function checkIds(entries: readonly Entry<{ id: string }>[]): VFileMessage[] {
  return entries.flatMap((entry, index) => {
    const other = entries.slice(0, index).find(({ value }) => value.id === entry.value.id)
    if (other === undefined) return []
    return unexpected(
      entry,
      'content:repeated',
      ['id'],
      `\`${entry.value.id}\``,
      `an id that ${other.file} does not have`,
    )
  })
}
