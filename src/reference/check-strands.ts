import type { VFileMessage } from 'vfile-message'
import { entryOf, repeated, unknown } from './entry.ts'
import type { Entries, Entry } from './entry.ts'
import { areaReference } from './reference.ts'
import type { Strand } from './strand.ts'

/** A strand’s members are areas that exist, each once; what may be compared is among its members. */
export function checkStrands(entries: Entries): VFileMessage[] {
  return entries.strands.flatMap((entry) => [
    ...checkMembers(entry, entries),
    ...repeated(entry, 'member', entry.value.members.map(toMember)),
    ...checkComparable(entry),
  ])
}

function toMember({ framework, area }: Strand['members'][number], index: number) {
  return { key: `${framework} ${area}`, path: ['members', index] }
}

function checkMembers(entry: Entry<Strand>, { frameworks }: Entries): VFileMessage[] {
  return entry.value.members.flatMap(({ framework, area }, index) => {
    const owner = entryOf(frameworks, framework)
    if (owner === undefined) return unknown(entry, false, 'a framework', framework, ['members', index, 'framework'])
    const known = owner.value.areas.some((candidate) => areaReference(candidate) === area)
    return unknown(entry, known, `an area of \`${framework}\``, area, ['members', index, 'area'])
  })
}

function checkComparable(entry: Entry<Strand>): VFileMessage[] {
  const members = new Set(entry.value.members.map(({ framework }) => framework))
  return entry.value.comparable.flatMap(({ frameworks }, index) =>
    frameworks.flatMap((id, place) => {
      const path = ['comparable', index, 'frameworks', place]
      return unknown(entry, members.has(id), 'a framework among the members', id, path)
    }),
  )
}
