/** A wording found in a text, with all that it may mean. */
export interface WordingSpan<T> {
  from: number
  to: number
  text: string
  values: readonly T[]
}

/** Finds the wordings of a list in a text: whole phrases only, the longest wins, and none overlaps another. */
export type WordingFinder<T> = (text: string) => WordingSpan<T>[]

interface Candidate<T> {
  wording: string
  /** For a wording with a gap: matches it at one place. */
  gapped: RegExp | undefined
  values: T[]
}

// A raised figure behind a word is the mark of a footnote, and no part of the word.
const firstWord = /[\p{L}\p{Nd}]+/u
const words = /[\p{L}\p{Nd}]+/gu
const wordCharacter = /[\p{L}\p{Nd}]/u

/**
 * Makes a finder. Letter case, curly quotes, dashes and white space do not matter; `…` inside a wording stands for up to eight
 * words, none of them a verb that would begin another clause, and says nothing at either end.
 */
export function wordingFinder<T>(entries: readonly { wording: string; value: T }[]): WordingFinder<T> {
  const byFirstWord = index(entries)
  return (text) => {
    const normal = unhyphened(plain(text))
    const spans: WordingSpan<T>[] = []
    let free = 0
    for (const { 0: word, index: from } of normal.matchAll(words)) {
      if (from < free) continue
      const found = byFirstWord
        .get(word)
        ?.map((candidate) => matchAt(candidate, normal, from))
        .find((match) => match !== undefined)
      if (!found) continue
      free = found.to
      spans.push({ from, to: found.to, text: text.slice(from, found.to), values: found.values })
    }
    return spans
  }
}

/** Lower case, straight quotes, plain hyphens and spaces, character for character, so that places stay true. */
export function plain(text: string): string {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text)
    .replaceAll(/[‘’‚‛`´]/g, "'")
    .replaceAll(/[“”„‟]/g, '"')
    .replaceAll(/[‐‑‒–—―−]/g, '-')
    .replaceAll(/\s/g, ' ')
}

/** `looked-after` and `looked after` are one wording. */
function unhyphened(text: string): string {
  return text.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, ' ')
}

/** The candidates by their first word, the longest first. */
function index<T>(entries: readonly { wording: string; value: T }[]): Map<string, Candidate<T>[]> {
  const candidates = new Map<string, Candidate<T>>()
  for (const { wording: printed, value } of entries) {
    const wording = unhyphened(plain(printed)).replaceAll(/^[\s…]+|[\s…]+$/g, '')
    const candidate = candidates.get(wording) ?? { wording, gapped: gapPattern(wording), values: [] }
    if (!candidate.values.includes(value)) candidate.values.push(value)
    candidates.set(wording, candidate)
  }
  const sorted = [...candidates.values()].toSorted((a, b) => b.wording.length - a.wording.length)
  return Map.groupBy(sorted, ({ wording }) => firstWord.exec(wording)?.[0] ?? '')
}

function matchAt<T>(
  { wording, gapped, values }: Candidate<T>,
  text: string,
  from: number,
): { to: number; values: T[] } | undefined {
  const to = gapped
    ? endOfGapped(gapped, text, from)
    : text.startsWith(wording, from)
      ? from + wording.length
      : undefined
  const whole = to !== undefined && !(wordCharacter.test(text[to - 1]!) && wordCharacter.test(text[to] ?? ' '))
  return whole ? { to, values } : undefined
}

function endOfGapped(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : undefined
}

function gapPattern(wording: string): RegExp | undefined {
  if (!wording.includes('…')) return undefined
  const parts = wording.split('…').map((part) => part.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(
    `${parts.join('\\s+(?:(?!(?:had|has|was|were|found|concluded)\\s)\\S+\\s+){0,8}?')}(?![\\p{L}\\p{Nd}])`,
    'yu',
  )
}
