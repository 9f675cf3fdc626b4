import type { PartialDate } from '../reference/partial-date.ts'

/** Two dates of one stay; null where the document does not print one. */
export interface Span {
  start: PartialDate | null
  end: PartialDate | null
}

/** Dates in words: `2009-11-23 to 2009-12-04`, `2009-12` (both the same), `from 2010-06`, `until 2010`, `no dates`. */
export function spanText({ start, end }: Span): string {
  if (start === null) return end === null ? 'no dates' : `until ${end}`
  if (end === null) return `from ${start}`
  return start === end ? start : `${start} to ${end}`
}

/** The dates that a text names. Throws on any other text; whether a day exists is for the schema to say. */
export function readSpan(text: string): Span {
  const { start, end, from, until, both, none } = form.exec(text)?.groups ?? {}
  if (none !== undefined) return { start: null, end: null }
  if ((start ?? from ?? until ?? both) !== undefined) {
    return { start: start ?? from ?? both ?? null, end: end ?? until ?? both ?? null }
  }
  throw new Error(
    `Unexpected dates \`${text}\`, expected such as \`2009-11-23 to 2009-12-04\`, \`2009-12\`, \`from 2010\` or \`no dates\``,
  )
}

const date = String.raw`\d{4}(?:-\d\d){0,2}`
const form = new RegExp(
  `^(?:(?<start>${date}) to (?<end>${date})|from (?<from>${date})|until (?<until>${date})|(?<both>${date})|(?<none>no dates))$`,
)
