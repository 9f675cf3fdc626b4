import { normaliseWording } from '../reference/wordings.ts'
import type { Tag } from './tagged-sentence.ts'

/** How many areas in a row a title names at least. */
const leastScope = 3

/**
 * `services for children in need of help and protection, children looked after and care leavers were rated good`: areas named
 * one after another as in the title of the inspection are the whole of it, and not three areas.
 */
export function joinScope(tags: readonly Tag[], scope: ReadonlySet<string>, text: string): Tag[] {
  const joined: Tag[] = []
  for (let index = 0; index < tags.length; index++) {
    let last = index
    const inScope = (tag: Tag | undefined) =>
      tag?.kind === 'label' && scope.has(normaliseWording(tag.text).replaceAll('-', ' '))
    while (
      inScope(tags[last]) &&
      inScope(tags[last + 1]) &&
      listed.test(text.slice(tags[last]!.to, tags[last + 1]!.from))
    )
      last++
    const run = tags.slice(index, last + 1)
    if (run.length < leastScope) joined.push(tags[index]!)
    else {
      const [from, to] = [run[0]!.from, run.at(-1)!.to]
      joined.push({ kind: 'whole', from, to, text: text.slice(from, to) })
      index = last
    }
  }
  return joined
}

const listed = /^\s*(?:,|and|, and)\s*(?:(?:the|for|services for)\s+)*$/iu
