import type { List, ListItem } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { words } from './phrasing.ts'
import { placeText, readPlace } from './place-text.ts'
import type { InspectionRead } from './schema.ts'
import { readSpan, spanText } from './span-text.ts'

/** What a section says about its inspection besides the heading and the table: one line each, only where there is something to say. */
export type Facts = Omit<InspectionRead, 'framework' | 'start' | 'end' | 'findings'>

interface Line {
  name: string
  /** Undefined where the line is left out. */
  write(facts: Facts, authority: string): string | undefined
  read(text: string): Partial<Facts>
}

const lines: readonly Line[] = [
  {
    name: 'Authority',
    write: (facts, authority) => (facts.authority === authority ? undefined : facts.authority),
    read: (text) => ({ authority: text }),
  },
  {
    name: 'Told',
    write: ({ restated }) => (restated ? 'by a document about something else' : undefined),
    read: (text) => ({ restated: only(text, 'by a document about something else') }),
  },
  {
    name: 'Framework',
    write: ({ inferred }) => (inferred ? 'inferred from dates and labels' : undefined),
    read: (text) => ({ inferred: only(text, 'inferred from dates and labels') }),
  },
  {
    name: 'On site',
    write: ({ periods }) => periods.map(spanText).join('; ') || undefined,
    read: (text) => ({ periods: text.split('; ').map(readSpan) as Facts['periods'] }),
  },
  {
    name: 'Dates',
    write: ({ datesPlace }) => (datesPlace === null ? undefined : placeText(datesPlace)),
    read: (text) => ({ datesPlace: readPlace(text) }),
  },
  {
    name: 'Published',
    write: writePublished,
    read: readPublished,
  },
]

/** The lines of a section as a list; undefined where all goes without saying. `authority`: whom the document is about. */
export function toFactList(facts: Facts, authority: string): List | undefined {
  const items = lines.flatMap(({ name, write }) => {
    const text = write(facts, authority)
    return text === undefined ? [] : toItem(`${name}: ${text}`)
  })
  return items.length === 0 ? undefined : { type: 'list', ordered: false, spread: false, children: items }
}

/** What goes without saying. */
export function silentFacts(authority: string): Record<string, unknown> {
  return {
    authority,
    restated: false,
    inferred: false,
    periods: [],
    datesPlace: null,
    published: null,
    publishedMode: null,
  }
}

/** What one line says. Throws where it cannot be read. */
export function readFact(item: ListItem): Partial<Facts> {
  const text = toString(item)
  const line = lines.find(({ name }) => text.startsWith(`${name}: `))
  if (line !== undefined) return line.read(text.slice(line.name.length + 2))
  const names = lines.map(({ name }) => `\`${name}: …\``).join(', ')
  throw new Error(`Unexpected line \`${text}\`, expected one of ${names}`)
}

function writePublished({ published, publishedMode }: Facts): string | undefined {
  if (published === null && publishedMode === null) return undefined
  return `${published ?? 'no date'}${publishedMode === null ? '' : `, from ${publishedMode}`}`
}

function readPublished(text: string): Partial<Facts> {
  const [date = '', mode = null] = text.split(', from ')
  return { published: date === 'no date' ? null : date, publishedMode: mode as Facts['publishedMode'] }
}

function only(text: string, expected: string): true {
  if (text === expected) return true
  throw new Error(`Unexpected \`${text}\`, expected \`${expected}\` or no such line`)
}

function toItem(text: string): ListItem {
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: words(text) }] }
}
