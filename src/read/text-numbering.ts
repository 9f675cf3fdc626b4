import type { TextLine } from './text-line.ts'

type Prose = Extract<TextLine, { text: string }>
type Group =
  { kind: 'prose'; lines: Prose[]; closed: boolean } | { kind: 'table'; rows: Extract<TextLine, { kind: 'row' }>[] }

/** Numbers that a conversion may lose altogether before the sequence is given up. */
const mostMissing = 3

/**
 * Puts back paragraph numbers that conversion from PDF moved into the running text.
 *
 * A document that numbers its paragraphs 1, 2, 3 … leaves the next number in mid-line (`are 36. inadequate`), or sets a
 * whole paragraph behind the one before it (`… responses. 35. The health service …`). Only the very next number of the
 * document's own sequence is taken out; every other number stays text.
 */
export function restoreNumbers(groups: Group[]): Group[] {
  let last = 0
  return groups.flatMap((group): Group[] => {
    if (group.kind !== 'prose') return [group]
    const own = Number(group.lines[0]!.paragraph)
    if (Number.isInteger(own) && own > last && own <= last + mostMissing) last = own
    const parts =
      last === 0
        ? [group.lines]
        : splitAtNumbers(
            group.lines,
            () => ++last,
            () => last + 1,
          )
    return parts.map((lines) => ({ ...group, lines }))
  })
}

function splitAtNumbers(lines: Prose[], take: () => void, next: () => number): Prose[][] {
  const parts: Prose[][] = [[]]
  for (const line of lines) {
    let rest = line
    for (let found = findNumber(rest.text, next()); found; found = findNumber(rest.text, next())) {
      take()
      const paragraph = String(next() - 1)
      if (found.startsSentence) {
        parts.at(-1)!.push({ ...rest, text: found.before })
        parts.push([])
        rest = { kind: 'prose', line: line.line, text: found.after, paragraph }
      } else {
        rest = { ...rest, text: `${found.before} ${found.after}`.trim() }
        if (parts.at(-1)!.length === 0 && rest.paragraph === undefined) rest = { ...rest, paragraph }
      }
    }
    parts.at(-1)!.push(rest)
  }
  return parts
}

function findNumber(
  text: string,
  wanted: number,
): { before: string; after: string; startsSentence: boolean } | undefined {
  const match = new RegExp(`(?<=\\S) ${wanted}\\.(?: |$)`).exec(text)
  if (!match) return undefined
  const before = text.slice(0, match.index)
  const after = text.slice(match.index + match[0].length)
  const startsSentence = /[.!?]["'”’)]*$/.test(before) && /^["'“‘(]?\p{Lu}/u.test(after)
  return { before, after, startsSentence }
}
