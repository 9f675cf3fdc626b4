import { tellsOfOthers } from '../no-judgement.ts'
import type { ReadingContext } from '../reading-context.ts'
import type { TaggedSentence } from '../tagged-sentence.ts'
import type { ToldSentence } from '../told-sentence.ts'
import type { Statement } from './graded-sentence.ts'

/** The sentence names authorities, and not the one that is read for. */
export function isAboutOthers(
  tags: readonly { kind: string; authorities?: readonly string[] }[],
  { authority }: ReadingContext,
): boolean {
  const named = tags.flatMap(({ authorities }) => authorities ?? [])
  return named.length > 0 && !named.includes(authority)
}

/** Behind a sentence of its paragraph about other authorities, or about schools and homes, nobody can tell whose a grade is. */
export function isAfterOthers({ tags, sentence }: TaggedSentence, context: ReadingContext): boolean {
  const { story, authority, findAuthorities, reference } = context
  if (tags.some(({ kind }) => kind === 'authority')) return false
  const before = story.sentences.filter(({ block, at }) => block === sentence.block && at < sentence.at)
  const last = before.at(-1)
  if (/^(?:they|it|all|both)\b/i.test(sentence.text) && isAfterGradesOfOthers(sentence, context)) return true
  if (last && sentence.mentions.length === 0 && tellsOfOthers(last.text, reference.phrases)) return true
  const named = before.map(({ text }) => findAuthorities(text)).findLast(({ length }) => length > 0) ?? []
  return named.length > 0 && named.every((found) => found.authority !== authority)
}

/** Whether the last sentence that gives a named authority a grade is about others only: *they* may be those. */
function isAfterGradesOfOthers({ block, at }: ToldSentence, context: ReadingContext): boolean {
  const { authority, vocabulary, findAuthorities: find, story } = context
  const last = story.sentences.findLast(
    (each) =>
      (each.block.index < block.index || (each.block === block && each.at < at)) &&
      vocabulary.anyGrade(each.text).length > 0 &&
      find(each.text).length > 0,
  )
  return last !== undefined && find(last.text).every((found) => found.authority !== authority)
}

/** Where a sentence names two authorities: the one right behind the grade (`good in …`), else the last before it, has it. */
export function isOfAnother(
  { grade, authorities }: Statement,
  { tags, sentence }: TaggedSentence,
  { authority, among }: ReadingContext,
): boolean {
  if (authorities) return !authorities.includes(authority)
  const named = tags.filter((tag) => tag.kind === 'authority')
  const behind = named.find(({ from }) =>
    /^["'”’]? (?:in|for|at|across) (?:the )?$/.test(sentence.text.slice(grade.to, from)),
  )
  const whose = behind ?? named.findLast(({ to }) => to <= grade.from)
  return whose === undefined ? among.length > 0 : !whose.authorities.includes(authority)
}
