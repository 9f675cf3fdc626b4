import type { Phrases } from '../reference/phrases.ts'
import { plain } from './facts/wording.ts'

/** Why words that look like a graded statement are none. */
export type NoJudgement = 'doubt' | 'denial' | 'opinion' | 'others' | 'many'

interface Guard {
  why: NoJudgement
  /** Searched in the sentence before the grade, only behind its last *but*, in its last clause, or behind the last authority named. */
  within: 'sentence' | 'statement' | 'clause' | 'authority'
  pattern: RegExp
}

const guards = new WeakMap<Phrases, Guard[]>()

/**
 * Why a statement is no judgement: wished for, denied, somebody's opinion, or about many authorities; undefined where it
 * is one. The words are those of `content/phrases.yml`.
 *
 * @param tagged - the tagged sentence; dates stand as tags, so that the month of May is no doubt.
 * @param grade - where the grade's tag stands in it.
 * @param from - where the statement begins: what denies its verb denies its grade, however many clauses are between.
 */
export function whyNoJudgement(
  tagged: string,
  grade: number,
  phrases: Phrases,
  from: number = grade,
): NoJudgement | undefined {
  const sentence = tagged.slice(0, grade)
  const parts = {
    sentence,
    statement: sentence.slice(lastOf(sentence, / (?:(?:, )?but|however ,) /g)),
    authority: sentence.slice(lastOf(sentence, /<A\d+>/g)),
    clause: sentence.slice(
      lastOf(tagged.slice(0, from), / [,;] | (?:but|and|while|whilst|although|which|when|where) /g),
    ),
  }
  return guardsOf(phrases).find(({ within, pattern }) => pattern.test(parts[within]))?.why
}

/** A school, a home or an agency. */
export function namesOthers(text: string, phrases: Phrases): boolean {
  return anyOf(phrases.others).test(plain(text))
}

/** `Three schools were inspected.`: what the next sentence grades may be one of them. */
export function tellsOfOthers(text: string, phrases: Phrases): boolean {
  return anyOf(phrases.others).test(plain(text)) && /inspect|judged|rated|graded/i.test(text)
}

function guardsOf(phrases: Phrases): Guard[] {
  const known = guards.get(phrases)
  if (known) return known
  const made: Guard[] = [
    { why: 'doubt', within: 'statement', pattern: anyOf(phrases.doubt) },
    { why: 'opinion', within: 'sentence', pattern: anyOf(phrases.opinion) },
    { why: 'others', within: 'sentence', pattern: anyOf(phrases.others) },
    { why: 'denial', within: 'clause', pattern: anyOf(phrases.denial) },
    { why: 'many', within: 'authority', pattern: counted(phrases.many) },
  ]
  guards.set(phrases, made)
  return made
}

/** `30 per cent`, `nine local authorities`, `all authorities`, `councils`: a plural or a share before the grade. */
function counted(many: readonly string[]): RegExp {
  return new RegExp(
    `%|\\bper ?cent\\b|\\b(?:only|just) <N\\d+>(?! of)|(?<!(?:the|of|two|three) (?:<N\\d+> )?)\\b(?:${oneOf(many)})\\b|<N\\d+> (?:\\w+ )?(?:${oneOf(many)})\\b`,
    'u',
  )
}

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\w-])(?:${oneOf(words)})(?![\\w-])`, 'u')
}

function oneOf(words: readonly string[]): string {
  return [...words].toSorted((a, b) => b.length - a.length).join('|')
}

/** Where the words behind the last of some breaks begin. */
function lastOf(sentence: string, breaks: RegExp): number {
  const last = [...sentence.matchAll(breaks)].at(-1)
  return last ? last.index + last[0].length : 0
}
