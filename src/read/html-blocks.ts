import { parseDocument } from 'htmlparser2'
import type { Block, Depth, Item, Line } from './block.ts'
import { splitBullet } from './bullet.ts'
import { toPrinted, toSuperscript } from './printed-text.ts'
import { toTableBlocks } from './table-box.ts'

type ChildNode = ReturnType<typeof parseDocument>['children'][number]
type Element = Extract<ChildNode, { name: string; children: unknown }>

interface Walk {
  /** The line of the original that a character of the HTML stands on. */
  lineAt: (index: number) => number
}

const blockTags =
  /^(?:h[1-6]|p|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|td|th|caption|div|section|article|main|header|footer|nav|aside|blockquote|pre|hr|figure|figcaption|body|html|form|fieldset)$/
const unseenTags = /^(?:script|style|head|title|template|img|svg|noscript)$/

/** Makes blocks of HTML, whole or in part: headings, paragraphs, lists and tables. Tags without a meaning for text are dropped. */
export function toHtmlBlocks(html: string, lineAt: (index: number) => number): Block[] {
  return readChildren(parseDocument(html, { withStartIndices: true }).children, { lineAt })
}

function readChildren(nodes: readonly ChildNode[], walk: Walk): Block[] {
  const blocks: Block[] = []
  let inline: ChildNode[] = []
  const flush = () => {
    const lines = toLines(inline, walk)
    if (lines.length > 0) blocks.push({ kind: 'paragraph', lines })
    inline = []
  }
  for (const node of nodes) {
    if (isElement(node) && hasBlock(node)) {
      flush()
      blocks.push(...readElement(node, walk))
    } else inline.push(node)
  }
  flush()
  return blocks
}

function isElement(node: ChildNode): node is Element {
  return 'name' in node && 'children' in node
}

function hasBlock(node: Element): boolean {
  return blockTags.test(node.name) || node.children.some((child) => isElement(child) && hasBlock(child))
}

function readElement(node: Element, walk: Walk): Block[] {
  if (unseenTags.test(node.name)) return []
  if (/^h[1-6]$/.test(node.name)) return readHeading(node, walk)
  if (node.name === 'ul' || node.name === 'ol')
    return [{ kind: 'list', items: node.children.flatMap((child) => readItem(child, walk)) }]
  if (node.name === 'table') return toTableBlocks(findRows(node).map((row) => readRow(row, walk)))
  return readChildren(node.children, walk)
}

function readHeading(node: Element, walk: Walk): Block[] {
  const depth = Number(node.name[1]) as Depth
  return readChildren(node.children, walk).map((block) =>
    block.kind === 'paragraph' ? { kind: 'heading', depth, lines: block.lines } : block,
  )
}

function readItem(node: ChildNode, walk: Walk): Item[] {
  const blocks = readChildren(isElement(node) && node.name === 'li' ? node.children : [node], walk)
  return blocks.length === 0 ? [] : [splitBullet({ marked: true, blocks })]
}

function findRows(node: Element): Element[] {
  return node.children
    .filter(isElement)
    .flatMap((child) => (child.name === 'tr' ? [child] : child.name === 'table' ? [] : findRows(child)))
}

function readRow(row: Element, walk: Walk): Block[][] {
  const cells = row.children.filter(isElement).filter(({ name }) => name === 'td' || name === 'th')
  return cells.map((cell) => readChildren(cell.children, walk))
}

interface Piece {
  text: string
  /** Where its text begins, and how many lines further down it stands: a character may be written as a longer name. */
  index: number
  below: number
}

/** Text as lines: a break of the HTML begins one, and so does a line of the original. */
function toLines(nodes: readonly ChildNode[], walk: Walk): Line[] {
  const lines: Line[] = []
  let broken = true
  for (const { text, index, below } of nodes.flatMap((node) => toPieces(node, false))) {
    const line = walk.lineAt(index) + below
    if (text === '\n') broken = true
    else if (broken || lines.at(-1)!.line !== line) {
      lines.push({ text: text.trimStart(), line })
      broken = text.trim() === ''
    } else lines.at(-1)!.text = toPrinted(lines.at(-1)!.text + text)
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() })).filter(({ text }) => text !== '')
}

function toPieces(node: ChildNode, raised: boolean): Piece[] {
  if (node.type === 'text') return splitLines(node.data, node.startIndex ?? 0, raised)
  if (!isElement(node) || unseenTags.test(node.name) || isBackLink(node)) return []
  if (node.name === 'br') return [{ text: '\n', index: node.startIndex ?? 0, below: 0 }]
  return node.children.flatMap((child) => toPieces(child, raised || node.name === 'sup'))
}

function splitLines(text: string, index: number, raised: boolean): Piece[] {
  return text.split(/(?<=\n)/).map((line, below) => {
    const printed = toPrinted(line)
    return { text: raised ? toSuperscript(printed) : printed, index, below }
  })
}

/** The arrow from a footnote back to its mark. */
function isBackLink(node: Element): boolean {
  return node.name === 'a' && /^#(?:foot|end)note-ref-/.test(node.attribs['href'] ?? '')
}
