import type { FindAuthorities } from '../reference/authority-names.ts'
import type { PartialDate } from '../reference/partial-date.ts'
import type { Block } from './block.ts'
import type { DocumentHead } from './document-head.ts'
import type { Told } from './told-inspection.ts'

/**
 * The authority that a document is about: in an inspectorate’s report the first that its front names; else the one of its title, else the one of its head, else the one that its
 * text names at least three times as often as any other, or more often than the only other. Else all that could be meant;
 * never a guess.
 */
export function subjectAuthority(
  blocks: readonly Block[],
  head: DocumentHead,
  main: Told | undefined,
  find: FindAuthorities,
): string | string[] {
  // A name that two authorities have had in turn is that of the one in being while the framework was in force.
  const date = main?.dates?.start ?? head.date?.date ?? (main?.open.length === 0 ? main.framework.to : undefined)
  const onFront = head.isReport ? firstNamed(head, find, date) : undefined
  if (onFront) return onFront
  const inTitle = authoritiesIn(isTitle(head.title) ? [head.title] : [], find, date)
  if (inTitle.size === 1) return [...inTitle.keys()][0]!
  const inHead = authoritiesIn(
    head.blocks.map(({ text }) => text),
    find,
    date,
  )
  if (inHead.size === 1) return [...inHead.keys()][0]!
  const counts = [
    ...authoritiesIn(
      blocks.map(({ text }) => text),
      find,
      date,
    ),
  ].toSorted(([, a], [, b]) => b - a)
  const [first, second] = counts
  const [times, next] = [first?.[1] ?? 0, second?.[1] ?? 0]
  if (first && (times >= 3 * next || (counts.length === 2 && times > next))) return first[0]
  return counts.map(([authority]) => authority).toSorted()
}

/** The first line of a report’s front that names just one authority names whom it is about. */
function firstNamed(head: DocumentHead, find: FindAuthorities, date: PartialDate | undefined): string | undefined {
  for (const { text } of head.front) {
    const named = authoritiesIn([text], find, date)
    if (named.size > 0) return named.size === 1 ? [...named.keys()][0] : undefined
  }
  return undefined
}

function authoritiesIn(
  texts: readonly string[],
  find: FindAuthorities,
  date: PartialDate | undefined,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const { authority } of find(text, date)) counts.set(authority, (counts.get(authority) ?? 0) + 1)
  return counts
}

/** Running text that the head began with is no title. */
function isTitle(title: string): boolean {
  return !/[.!?]["'”’)]*\s+\p{Lu}/u.test(title)
}
