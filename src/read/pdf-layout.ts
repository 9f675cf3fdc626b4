import type { Block, Cell, Item } from './block.ts'
import { beginsWithBullet, isBullet, splitBullet } from './bullet.ts'
import { splitParagraphNumber } from './paragraph-number.ts'
import { type PlacedRun, type Segment, toSegments } from './pdf-line.ts'
import { findHeadingDepth, isSetApart, type Style } from './pdf-style.ts'
import { findTables, type LaidTable } from './pdf-table.ts'

/** In ems: white wider than this parts a line; a mark stands at most so far before its text. */
const widestSpace = 0.8
const widestIndent = 5
/** Type smaller than this share of the body’s is a footnote’s. */
const noteSize = 0.88

/** A line of text; `marked`: a bullet or a number stands apart before it. */
type LaidLine = Segment & { marked?: boolean }

/**
 * Makes blocks of text by where it stands and in which order the page has it: tables by their gutters, then paragraphs,
 * items and headings by white, indent, marks and type.
 */
export function readLayout(runs: readonly PlacedRun[], style: Style): Block[] {
  const segments = joinMarks(toSegments(runs, widestSpace))
  const tables = findTables(segments, style)
  const placed = new Set<LaidTable>()
  const blocks: Block[] = []
  let group: LaidLine[] = []
  const flush = () => {
    blocks.push(...toBlocks(joinSegments(group), style))
    group = []
  }
  for (const segment of segments) {
    const table = tables.find((each) => each.segments.has(segment))
    if (!table) group.push(segment)
    else if (!placed.has(table)) {
      flush()
      placed.add(table)
      blocks.push(toTableBlock(table.rows))
    }
  }
  flush()
  return joinLists(blocks)
}

/** Rows that end in page numbers, one after the other, are a list of contents. */
function toTableBlock(rows: Cell[][]): Block {
  const numbers = rows.map((row) => Number(/^\d{1,3}$/.exec(row.at(-1)?.[0]?.[0]?.text ?? '')?.[0] ?? Number.NaN))
  const isContents = rows.length > 2 && numbers.every((number, index) => number >= (numbers[index - 1] ?? 0))
  if (!isContents) return { kind: 'table', rows }
  const items = rows.map((row) => ({ marked: true, blocks: [{ kind: 'paragraph' as const, lines: row.flat(2) }] }))
  return { kind: 'list', items }
}

/** A bullet or a number stands apart from the text that it begins. */
function joinMarks(segments: readonly Segment[]): LaidLine[] {
  const joined: LaidLine[] = []
  for (const segment of segments) {
    const last = joined.at(-1)
    // A bullet may be larger than its text.
    if (last && isMark(last.text) && isBeside(last, segment))
      joined.splice(-1, 1, { ...merge(last, segment), size: segment.size, marked: true })
    else joined.push(segment)
  }
  return joined
}

function isMark(text: string): boolean {
  return isBullet(text) || (/\d/.test(text) && splitParagraphNumber(text).rest === '')
}

function isBeside(last: Segment, next: Segment): boolean {
  return last.line === next.line && next.x > last.x && next.x - last.right < widestIndent * next.size
}

function merge(last: LaidLine, next: Segment): LaidLine {
  const size = Math.max(last.size, next.size)
  return { ...last, text: `${last.text} ${next.text}`, right: next.right, size, runs: [...last.runs, ...next.runs] }
}

/** What stands apart on one line, but in no table, is one line of text. */
function joinSegments(segments: readonly LaidLine[]): LaidLine[] {
  const joined: LaidLine[] = []
  for (const segment of segments) {
    const last = joined.at(-1)
    if (last && last.line === segment.line && segment.x > last.x) joined.splice(-1, 1, merge(last, segment))
    else joined.push(segment)
  }
  return joined
}

function toBlocks(lines: readonly LaidLine[], style: Style): Block[] {
  const groups: LaidLine[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (group && goesOn(group, line, style)) group.push(line)
    else groups.push([line])
  }
  return groups.map((group) => toBlock(group, style))
}

function goesOn(group: readonly LaidLine[], line: LaidLine, style: Style): boolean {
  const last = group.at(-1)!
  const pitch = (line.y - last.y) / Math.max(line.size, last.size)
  if (pitch < 0 || pitch > 1.25 * style.leading || Math.abs(line.size - last.size) > 0.08 * last.size) return false
  if (isSetApart(last, style) !== isSetApart(line, style) && !(isOpen(last) && beginsLower(line))) return false
  return !beginsItem(group, line)
}

/** A dash is a bullet only where it stands apart from its text. */
function hasBullet({ text, marked }: LaidLine): boolean {
  return beginsWithBullet(text) || (marked === true && splitParagraphNumber(text).paragraph === undefined)
}

/** A bullet begins an item; so does a number, unless the sentence before it is still open. A line set out to the left ends one. */
function beginsItem(group: readonly LaidLine[], line: LaidLine): boolean {
  if (hasBullet(line) || line.runs[0]?.raised) return true
  if (splitParagraphNumber(line.text).paragraph !== undefined && !isOpen(group.at(-1)!)) return true
  return hasBullet(group[0]!) && line.x < group[0]!.x + 2
}

function beginsLower({ text }: Segment): boolean {
  return /^["'“‘(]?\p{Ll}/u.test(text)
}

/** The sentence goes on in the next line. */
function isOpen({ text }: Segment): boolean {
  return !/[.!?:;]["'”’)⁰¹²³⁴⁵⁶⁷⁸⁹]*$/.test(text)
}

function toBlock(lines: LaidLine[], style: Style): Block {
  const depth = findHeadingDepth(lines, style)
  const isItem =
    hasBullet(lines[0]!) || (depth === undefined && splitParagraphNumber(lines[0]!.text).paragraph !== undefined)
  if (isItem) return { kind: 'list', items: [splitBullet({ marked: false, blocks: [{ kind: 'paragraph', lines }] })] }
  if (depth !== undefined) return { kind: 'heading', depth, lines }
  return { kind: 'paragraph', lines, note: lines.every(({ size }) => size < noteSize * style.size) }
}

function joinLists(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (last?.kind === 'list' && block.kind === 'list') last.items.push(...(block.items satisfies Item[]))
    else joined.push(block)
  }
  return joined
}
