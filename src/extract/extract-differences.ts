import type { Extract } from './schema.ts'
import { toMarkdown } from './to-markdown.ts'

/** One line in which an extract and what is read now differ. */
export interface Difference {
  /** Line of the extract. */
  line: number
  reason: string
}

/** Each line of an extract that is not what the original gives, and each that it lacks. None where they say the same. */
export function extractDifferences(kept: Extract, read: Extract): Difference[] {
  const [own, fresh] = [toMarkdown(kept).split('\n'), toMarkdown(read).split('\n')]
  const surplus = without(own, fresh)
  const missing = without(fresh, own)
  return [
    ...surplus.map(({ text, index }, place) => {
      const instead = missing[place]
      const expected = instead === undefined ? 'no such line' : `\`${instead.text}\``
      return { line: index + 1, reason: `Unexpected \`${text}\`, expected ${expected}` }
    }),
    ...missing.slice(surplus.length).map(({ text, index }) => ({
      line: Math.min(index + 1, own.length),
      reason: `Unexpected absence of a line, expected \`${text}\``,
    })),
  ]
}

interface Line {
  text: string
  index: number
}

/** The lines of a text that another does not have, or has fewer times; blank ones aside. */
function without(lines: readonly string[], others: readonly string[]): Line[] {
  const left = Map.groupBy(others, (text) => text)
  return lines.flatMap((text, index) => (text === '' || left.get(text)?.pop() !== undefined ? [] : [{ text, index }]))
}
