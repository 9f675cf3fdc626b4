import type { BlockContent, Heading, List, ListItem, Paragraph, Root, Table, TableRow, Text } from 'mdast'
import type { DocumentTree } from './document.ts'
import { restoreNumbers } from './text-numbering.ts'
import { type TextLine, toTextLine } from './text-line.ts'

type Prose = Extract<TextLine, { text: string }>
type Row = Extract<TextLine, { kind: 'row' }>
/** Lines that belong together: one paragraph, heading or item, or one table. */
type Group = { kind: 'prose'; lines: Prose[]; closed: boolean } | { kind: 'table'; rows: Row[] }

/**
 * Reads plain text, also text converted from PDF: rows of cells parted by tabs become tables; a paragraph broken by a page
 * break (a blank line in mid-sentence) becomes one paragraph again; a short line by itself becomes a heading. Where lines
 * are longer than anybody wraps them, each is a paragraph of its own.
 * Nothing is dropped; each text node carries its line. Never throws.
 */
export function readText(text: string): DocumentTree {
  const lines = text.split(/\r\n|\r|\n/)
  const parts = toGroups(
    lines.map((line, index) => toTextLine(line, index + 1)),
    lines.some(({ length }) => length > widestWrapped),
  )
  const groups = restoreNumbers(joinOverPageBreaks(parts))
  return { format: 'text', root: { type: 'root', children: toBlocks(groups) }, lines: lines.length, problems: [] }
}

/** Lines of more characters are whole paragraphs, as web pages are saved. */
const widestWrapped = 200

function toGroups(lines: TextLine[], unwrapped: boolean): Group[] {
  const groups: Group[] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (line.kind === 'blank') {
      if (last?.kind === 'prose') last.closed = true
      if (last?.kind === 'table') groups.push({ kind: 'table', rows: [] })
    } else if (line.kind === 'row') {
      if (last?.kind === 'table') last.rows.push(line)
      else groups.push({ kind: 'table', rows: [line] })
    } else if (
      line.kind === 'prose' &&
      line.paragraph === undefined &&
      last?.kind === 'prose' &&
      continues(last, line, unwrapped)
    ) {
      last.lines.push(line)
    } else {
      groups.push({ kind: 'prose', lines: [line], closed: false })
    }
  }
  return groups.filter((group) => group.kind === 'prose' || group.rows.length > 0)
}

/** One of two lines is longer than a line of a wrapped heading: it is a paragraph. */
function isParagraph(...lines: Prose[]): boolean {
  return lines.some(({ text }) => text.length > longestHeadingLine)
}

const longestHeadingLine = 100

/** A short line behind the end of a sentence begins anew: a heading whose blank line was lost. */
function continues(group: Group & { kind: 'prose' }, line: Prose, unwrapped: boolean): boolean {
  if (group.closed || group.lines[0]!.kind === 'heading') return false
  const last = group.lines.at(-1)!
  if (unwrapped && isParagraph(last, line)) return goesOn(last, line)
  return !(endsSentence.test(group.lines.at(-1)!.text) && isHeading([line]))
}

const endsSentence = /[.!?]["'”’)]*$/

/** A page break leaves a blank line in mid-sentence: what goes on in lower case belongs to the paragraph before it. */
function joinOverPageBreaks(groups: Group[]): Group[] {
  const joined: Group[] = []
  for (const group of groups) {
    const last = joined.at(-1)
    if (last?.kind === 'prose' && group.kind === 'prose' && goesOn(last.lines.at(-1)!, group.lines[0]!))
      last.lines.push(...group.lines)
    else joined.push(group)
  }
  return joined
}

function goesOn(before: Prose, after: Prose): boolean {
  if (before.kind === 'heading' || after.kind !== 'prose' || after.paragraph !== undefined) return false
  if (/[.!?:;]["'”’)]*$/.test(before.text)) return false
  return /^(?:\p{Ll}|\d[\d,.]*(?:%|st|nd|rd|th)?,?\s+\p{Ll})/u.test(after.text) || wantsMore.test(before.text)
}

/** No sentence, heading or item ends in one of these words, whatever follows. */
const wantsMore =
  /(?:^|\s)(?:a|an|the|of|in|on|at|to|by|for|from|with|and|or|between|under|since|than|as|is|are|was|were|be|been|that|which|when|its|their|our)$/

function toBlocks(groups: Group[]): BlockContent[] {
  const blocks: BlockContent[] = []
  for (const group of groups) {
    if (group.kind === 'table') blocks.push(toTable(group.rows))
    else if (group.lines[0]!.kind === 'item') addItem(blocks, group.lines)
    else blocks.push(isHeading(group.lines) ? toHeading(group.lines) : toParagraph(group.lines))
  }
  return blocks
}

function addItem(blocks: Root['children'], lines: Prose[]): void {
  const last = blocks.at(-1)
  const list: List = last?.type === 'list' ? last : { type: 'list', ordered: false, spread: false, children: [] }
  if (list !== last) blocks.push(list)
  const item: ListItem = { type: 'listItem', spread: false, children: [toParagraph(lines)] }
  const paragraph = lines[0]!.paragraph
  if (paragraph !== undefined) item.data = { paragraph }
  list.children.push(item)
}

/** A short line by itself that ends no sentence heads what follows. */
function isHeading(lines: Prose[]): boolean {
  const [first] = lines
  if (first!.kind === 'heading') return true
  return (
    lines.length === 1 &&
    first!.text.split(' ').length <= 14 &&
    /^[\p{Lu}\d]/u.test(first!.text) &&
    !/[.,;]$/.test(first!.text)
  )
}

function toHeading(lines: Prose[]): Heading {
  const first = lines[0]!
  const heading: Heading = {
    type: 'heading',
    depth: first.kind === 'heading' ? first.depth : 2,
    children: lines.map(toText),
  }
  if (first.paragraph !== undefined) heading.data = { paragraph: first.paragraph }
  return heading
}

function toParagraph(lines: Prose[]): Paragraph {
  const paragraph: Paragraph = { type: 'paragraph', children: lines.map(toText) }
  if (lines[0]!.paragraph !== undefined) paragraph.data = { paragraph: lines[0]!.paragraph }
  return paragraph
}

function toTable(rows: Row[]): Table {
  return { type: 'table', children: rows.map(toRow) }
}

function toRow({ cells, line }: Row): TableRow {
  const children = cells.map((text) => ({
    type: 'tableCell' as const,
    children: text === '' ? [] : [toText({ line, text })],
  }))
  return { type: 'tableRow', children }
}

function toText({ line, text }: { line: number; text: string }): Text {
  const point = { line, column: 1 }
  return { type: 'text', value: text, position: { start: point, end: { line, column: text.length + 1 } } }
}
