import {
  type Block,
  type Cell,
  findFirstLine,
  findLastLine,
  type Item,
  type ListBlock,
  type TableBlock,
} from './block.ts'
import { splitParagraphNumber } from './paragraph-number.ts'

/** Longer than this, a line that ends without a stop is a full line of prose and no short heading. */
const fullLine = 60

/**
 * Joins pages to one flow: a paragraph, an item, a list and a table go on after a page break, and a paragraph that was torn
 * into several goes on in mid-sentence. Footnotes stand at the end of their page and interrupt nothing.
 */
export function joinPages(pages: readonly Block[][]): Block[] {
  const flow: Block[] = []
  for (const page of pages) {
    for (const [index, block] of page.entries()) {
      const last = flow.findLast((each) => !isNote(each))
      const isJoined = last !== undefined && (index === 0 || isTorn(last, block)) && goesOn(last, block)
      if (!isJoined) flow.push(block)
    }
  }
  return flow
}

/** Some producers tag each line as a paragraph: the next line of the page goes on in lower case. */
function isTorn(last: Block, next: Block): boolean {
  const [before, after] = [findLastLine(last), findFirstLine(next)]
  return next.kind === 'paragraph' && after?.line === (before?.line ?? 0) + 1 && /^\p{Ll}/u.test(after.text)
}

function isNote(block: Block): boolean {
  return block.kind === 'paragraph' && block.note === true
}

/** Adds `next` to `last` where it goes on with it, and says whether it did. */
function goesOn(last: Block, next: Block): boolean {
  if (last.kind === 'table' && next.kind === 'table') return joinTables(last, next)
  if (last.kind === 'list' && next.kind === 'list') return joinLists(last, next)
  if (last.kind === 'paragraph' && next.kind === 'paragraph') return joinParagraphs(last, next)
  if (last.kind === 'list' && next.kind === 'paragraph') return joinToItem(last, next)
  return false
}

function joinParagraphs(last: Block & { kind: 'paragraph' }, next: Block & { kind: 'paragraph' }): boolean {
  if (isNote(next) || !isCutShort(last, next)) return false
  last.lines.push(...next.lines)
  return true
}

function isCutShort(last: Block, next: Block): boolean {
  const before = findLastLine(last)?.text ?? ''
  const after = findFirstLine(next)?.text ?? ''
  if (/[.!?:;]["'”’)⁰¹²³⁴⁵⁶⁷⁸⁹]*$/.test(before)) return false
  if (/^["'“‘(]?\p{Ll}/u.test(after)) return true
  return (
    before.length > fullLine &&
    /^["'“‘(]?[\p{Lu}£\d]/u.test(after) &&
    splitParagraphNumber(after).paragraph === undefined
  )
}

function joinToItem(last: ListBlock, next: Block & { kind: 'paragraph' }): boolean {
  const paragraph = last.items.at(-1)?.blocks.at(-1)
  return paragraph?.kind === 'paragraph' && joinParagraphs(paragraph, next)
}

function joinLists(last: ListBlock, next: ListBlock): boolean {
  const [first, ...others] = next.items
  if (first && !first.marked && joinItems(last.items.at(-1), first)) last.items.push(...others)
  else last.items.push(...next.items)
  return true
}

function joinItems(last: Item | undefined, next: Item): boolean {
  const before = last?.blocks.at(-1)
  const [first, ...others] = next.blocks
  if (before?.kind !== 'paragraph' || first?.kind !== 'paragraph') return false
  before.lines.push(...first.lines)
  last!.blocks.push(...others)
  return true
}

/** Tables with the same columns are one; a first row without its own beginning belongs to the row before the break. */
function joinTables(last: TableBlock, next: TableBlock): boolean {
  if (!sameColumns(last, next)) return false
  const [first, ...others] = next.rows
  const before = last.rows.at(-1)
  if (!first || !before || !isRestOfRow(first)) last.rows.push(...next.rows)
  else {
    for (const [index, cell] of first.entries()) before[index] = joinCells(before[index] ?? [], cell)
    last.rows.push(...others)
  }
  return true
}

function joinCells(before: Cell, after: Cell): Cell {
  const [first, ...others] = after
  return first ? [...before.slice(0, -1), [...(before.at(-1) ?? []), ...first], ...others] : before
}

function sameColumns(last: TableBlock, next: TableBlock): boolean {
  const widest = (table: TableBlock) => Math.max(...table.rows.map((row) => row.length))
  return widest(last) === widest(next)
}

function isRestOfRow(row: Cell[]): boolean {
  const filled = row.filter((cell) => cell.length > 0)
  return filled.length < row.length && filled.every((cell) => /^\p{Ll}/u.test(cell[0]?.[0]?.text ?? ''))
}
