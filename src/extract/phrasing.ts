import type { Emphasis, Html, InlineCode, PhrasingContent, Text } from 'mdast'

/** Text that Markdown gives back exactly: white space that it would trim or join is written as character references. */
export function words(value: string): PhrasingContent[] {
  const parts = value.split(/(^[ \t\r\n]+|[ \t\r\n]+$|[\t\r\n]+)/)
  return parts.flatMap((part, index) => (part === '' ? [] : index % 2 === 1 ? references(part) : text(part)))
}

/** An id or a word in code letters. */
export function code(value: string): InlineCode {
  return { type: 'inlineCode', value }
}

export function emphasis(value: string): Emphasis {
  return { type: 'emphasis', children: words(value) }
}

export function text(value: string): Text {
  return { type: 'text', value }
}

function references(space: string): Html {
  const value = [...space].map((character) => `&#x${character.codePointAt(0)!.toString(16).toUpperCase()};`).join('')
  return { type: 'html', value }
}
