/** A wording found in a text, with all that it may mean. */
export interface WordingSpan<T> {
  from: number
  to: number
  text: string
  values: readonly T[]
}

/** Finds the wordings of a list in a text: whole phrases only, the longest wins, and none overlaps another. */
export type WordingFinder<T> = (text: string) => WordingSpan<T>[]

/**
 * Makes a finder. Letter case, curly quotes, dashes and white space do not matter; `…` inside a wording stands for up to six words,
 * and says nothing at either end.
 */
export function wordingFinder<T>(entries: readonly { wording: string; value: T }[]): WordingFinder<T> {
  const groups = new Map<string, T[]>()
  for (const { wording, value } of entries) {
    const key = plain(wording).trim()
    const values = groups.get(key) ?? []
    if (!values.includes(value)) values.push(value)
    groups.set(key, values)
  }
  const wordings = [...groups].sort(([a], [b]) => b.length - a.length)
  if (wordings.length === 0) return () => []
  const source = wordings.map(([wording], index) => `(?<w${index}>${toPattern(wording)})`).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu')
  return (text) =>
    [...plain(text).matchAll(pattern)].map((match) => {
      const index = wordings.findIndex((_, number) => match.groups![`w${number}`] !== undefined)
      const to = match.index + match[0].length
      return { from: match.index, to, text: text.slice(match.index, to), values: wordings[index]![1] }
    })
}

/** Lower case, straight quotes and plain hyphens, character for character, so that places stay true. */
export function plain(text: string): string {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text)
    .replaceAll(/[‘’‚‛`´]/g, "'")
    .replaceAll(/[“”„‟]/g, '"')
    .replaceAll(/[‐‑‒–—―−]/g, '-')
    .replaceAll(/\s/g, ' ')
}

function toPattern(wording: string): string {
  return wording
    .replaceAll(/^[\s…]+|[\s…]+$/g, '')
    .split('…')
    .map((part) =>
      part
        .trim()
        .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll(/\s+/g, '\\s+'),
    )
    .join('\\s+(?:\\S+\\s+){0,6}?')
}
