import type { Block, Depth, Line } from './block.ts'
import type { PlacedPage } from './pdf-furniture.ts'
import { type PlacedRun, type Segment, toSegments } from './pdf-line.ts'
import type { StructureNode } from './pdf-page.ts'
import { findHeadingDepth, isSetApart, isShort, type Style } from './pdf-style.ts'
import { beginsWithBullet, splitBullet } from './bullet.ts'
import { toTableBlocks } from './table-box.ts'

type Node = StructureNode['children'][number]
type Element = Extract<Node, { role: string }>

/** What the structure tree says of one page, and the runs that it says nothing of. */
export interface Structured {
  blocks: Block[]
  rest: PlacedRun[]
}

interface Walk {
  style: Style
  content: Map<string | null, PlacedRun[]>
  used: Set<PlacedRun>
  notes: Block[]
}

const inlineRoles = new Set([
  'Span',
  'Link',
  'Lbl',
  'Quote',
  'Em',
  'Strong',
  'Reference',
  'Code',
  'BibEntry',
  'Annot',
  'Sub',
  'Ruby',
  'Warichu',
])

/**
 * Follows the structure tree of a page: headings, paragraphs, lists, table rows and cells as the producer has them.
 * A short paragraph whose type sets it apart is a heading too, because many producers tag headings as paragraphs.
 * Footnotes come after all else.
 */
export function readStructure(page: PlacedPage, style: Style): Structured {
  const content = Map.groupBy(page.runs, (run) => (run.artifact ? null : run.content))
  const walk: Walk = { style, content, used: new Set(), notes: [] }
  const blocks = page.structure ? readChildren(page.structure.children, walk) : []
  return { blocks: [...blocks, ...walk.notes], rest: page.runs.filter((run) => !walk.used.has(run)) }
}

function readChildren(nodes: readonly Node[], walk: Walk): Block[] {
  const blocks: Block[] = []
  let inline: PlacedRun[] = []
  const flush = () => {
    if (inline.length > 0) blocks.push(toParagraph(toSegments(inline), walk))
    inline = []
  }
  for (const node of nodes) {
    if (isInline(node)) inline.push(...inlineRuns(node, walk))
    else {
      flush()
      blocks.push(...readElement(node as Element, walk))
    }
  }
  flush()
  return blocks
}

function isElement(node: Node): node is Element {
  return 'role' in node
}

function isInline(node: Node): boolean {
  return !isElement(node) || node.role === 'Note' || (inlineRoles.has(node.role) && node.children.every(isInline))
}

function inlineRuns(node: Node, walk: Walk): PlacedRun[] {
  if (!isElement(node)) return take(node, walk)
  if (node.role !== 'Note') return node.children.flatMap((child) => inlineRuns(child, walk))
  walk.notes.push(...readChildren(node.children, walk).map(toNote))
  return []
}

function toNote(block: Block): Block {
  return block.kind === 'paragraph' || block.kind === 'heading'
    ? { kind: 'paragraph', lines: block.lines, note: true }
    : block
}

function take(node: Exclude<Node, Element>, walk: Walk): PlacedRun[] {
  const runs = node.type === 'content' ? (walk.content.get(node.id) ?? []) : []
  for (const run of runs) walk.used.add(run)
  return runs
}

function readElement(node: Element, walk: Walk): Block[] {
  if (/^(?:H[1-6]?|Title)$/.test(node.role)) return readHeading(node, walk)
  if (node.role === 'L' || node.role === 'TOC') return readList(node, walk)
  if (node.role === 'Table') return toTableBlocks(findRows(node).map((row) => readRow(row, walk)))
  return readChildren(node.children, walk)
}

/** A tag does not make a heading of an item, nor of a whole paragraph. */
function readHeading(node: Element, walk: Walk): Block[] {
  const depth = Number(/\d/.exec(node.role)?.[0] ?? 1) as Depth
  return readChildren(node.children, walk).flatMap((block): Block[] => {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return [block]
    if (beginsWithBullet(block.lines[0]?.text ?? '')) return [toListBlock(block)]
    return [
      isHeading(block.lines, walk.style)
        ? { kind: 'heading', depth, lines: block.lines }
        : { kind: 'paragraph', lines: block.lines },
    ]
  })
}

/** A sentence, or the rest of one, is no heading unless its type says so too. */
function isHeading(lines: readonly Line[], style: Style): boolean {
  const isProse = /[.,;]$/.test(lines.at(-1)?.text ?? '') || /^\p{Ll}/u.test(lines[0]?.text ?? '')
  return isShort(lines) && (!isProse || lines.every((line) => 'runs' in line && isSetApart(line as Segment, style)))
}

function toListBlock(block: Block): Block {
  return { kind: 'list', items: [splitBullet({ marked: false, blocks: [toParagraphBlock(block)] })] }
}

/** Neighbouring items are one list; an item that is set like a heading is a heading between two lists. */
function readList(node: Element, walk: Walk): Block[] {
  const blocks: Block[] = []
  for (const block of node.children.flatMap((child) => readItem(child, walk))) {
    const last = blocks.at(-1)
    if (last?.kind === 'list' && block.kind === 'list') last.items.push(...block.items)
    else blocks.push(block)
  }
  return blocks
}

/** The label and the body of an item are one text: `1.` and what follows it. */
function readItem(node: Node, walk: Walk): Block[] {
  if (!isElement(node) || !/^(?:LI|TOCI)$/.test(node.role)) return readChildren([node], walk)
  const children = node.children.flatMap((child) =>
    isElement(child) && child.role === 'LBody' ? child.children : [child],
  )
  const blocks = readChildren(children, walk)
  const [first, ...others] = blocks
  const isAlone = node.role === 'LI' && others.length === 0
  if (first?.kind === 'heading' && isAlone && !beginsWithBullet(first.lines[0]?.text ?? '')) return [first]
  return [{ kind: 'list', items: [splitBullet({ marked: false, blocks: blocks.map(toParagraphBlock) })] }]
}

function toParagraphBlock(block: Block): Block {
  return block.kind === 'heading' ? { kind: 'paragraph', lines: block.lines } : block
}

function findRows(node: Element): Element[] {
  return node.children
    .filter(isElement)
    .flatMap((child) => (child.role === 'TR' ? [child] : child.role === 'Table' ? [] : findRows(child)))
}

function readRow(row: Element, walk: Walk): Block[][] {
  const cells = row.children.filter(isElement).filter(({ role }) => role === 'TD' || role === 'TH')
  return cells.map((cell) => readChildren(cell.children, walk))
}

function toParagraph(lines: Segment[], walk: Walk): Block {
  const depth = findHeadingDepth(lines, walk.style)
  return depth === undefined ? { kind: 'paragraph', lines } : { kind: 'heading', depth, lines }
}
