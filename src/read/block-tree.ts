import type {
  BlockContent,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  Table,
  TableCell,
  Text,
} from 'mdast'
import type { Block, Cell, Item, Line } from './block.ts'
import { splitParagraphNumber } from './paragraph-number.ts'

/**
 * Turns blocks into the document tree. Paragraph numbers of headings, paragraphs and list items move into
 * `data.paragraph`; table cells stay as printed, with a `break` between the paragraphs of one cell. Blocks without any
 * text are left out; empty cells are kept, because columns are counted by them.
 */
export function toBlockTree(blocks: readonly Block[]): Root {
  return { type: 'root', children: blocks.flatMap(toContent) }
}

function toContent(block: Block): BlockContent[] {
  if (block.kind === 'table') return toTable(block.rows)
  if (block.kind === 'list') return toList(block.items)
  const { lines, paragraph } = numberedLines(block.lines)
  if (lines.length === 0) return []
  const node: Heading | Paragraph =
    block.kind === 'heading'
      ? { type: 'heading', depth: block.depth, children: lines.map(toText) }
      : { type: 'paragraph', children: lines.map(toText) }
  if (paragraph !== undefined) node.data = { paragraph }
  return [node]
}

function numberedLines(lines: readonly Line[]): { lines: Line[]; paragraph?: string } {
  const [first, ...others] = withText(lines)
  if (!first) return { lines: [] }
  const { paragraph, rest } = splitParagraphNumber(first.text)
  if (paragraph === undefined) return { lines: [first, ...others] }
  const remaining = rest === '' ? others : [{ ...first, text: rest }, ...others]
  // A number by itself is all that is printed there: it stays text.
  return remaining.length === 0 ? { lines: [first] } : { lines: remaining, paragraph }
}

function withText(lines: readonly Line[]): Line[] {
  return lines.filter((line) => line.text.trim() !== '')
}

function toList(items: readonly Item[]): List[] {
  const children = items.flatMap(toItem)
  if (children.length === 0) return []
  return [
    { type: 'list', ordered: children.every((item) => item.data?.paragraph !== undefined), spread: false, children },
  ]
}

function toItem(item: Item): ListItem[] {
  const children = item.blocks.flatMap(toContent)
  if (children.length === 0) return []
  const node: ListItem = { type: 'listItem', spread: false, children }
  const paragraph = item.paragraph ?? takeNumber(children[0]!)
  if (paragraph !== undefined) node.data = { paragraph }
  return [node]
}

/** The number of an item’s first paragraph is the item’s own. */
function takeNumber(node: BlockContent): string | undefined {
  if (node.type !== 'paragraph') return undefined
  const paragraph = node.data?.paragraph
  delete node.data
  return paragraph
}

function toTable(rows: readonly Cell[][]): Table[] {
  const printed = rows.filter((row) => row.some((cell) => withText(cell.flat()).length > 0))
  if (printed.length === 0) return []
  const children = printed.map((row) => ({ type: 'tableRow' as const, children: row.map(toCell) }))
  return [{ type: 'table', children }]
}

function toCell(cell: Cell): TableCell {
  const children: PhrasingContent[] = []
  for (const lines of cell.map(withText).filter((paragraph) => paragraph.length > 0)) {
    if (children.length > 0) children.push({ type: 'break' })
    children.push(...lines.map(toText))
  }
  return { type: 'tableCell', children }
}

function toText({ text, line, column = 1, page }: Line): Text {
  const position = { start: { line, column }, end: { line, column: column + text.length } }
  return { type: 'text', value: text, position, ...(page === undefined ? {} : { data: { page } }) }
}
