import type { List, ListItem, RootContent, Table } from 'mdast'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type { Block, Item, Line } from './block.ts'
import { toBlockTree } from './block-tree.ts'
import { splitBullet } from './bullet.ts'
import type { DocumentTree } from './document.ts'
import { toHtmlBlocks } from './html-blocks.ts'
import { toInlineLines } from './markdown-inline.ts'

const parser = remark().use(remarkFrontmatter).use(remarkGfm, { singleTilde: false })

/**
 * Reads Markdown into the document tree: each text node is one line of the file, at the place of the text itself. Inline
 * marks are flattened, tags of HTML are dropped and their text is kept. Left out: front matter, comments, pictures, and
 * the addresses of links. Never throws.
 */
export function readMarkdown(text: string): DocumentTree {
  const blocks = parser.parse(text).children.flatMap((node) => toBlocks(node, text))
  return { format: 'markdown', root: toBlockTree(blocks), lines: text.split(/\r\n|\r|\n/).length, problems: [] }
}

function toBlocks(node: RootContent, text: string): Block[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', depth: node.depth, lines: toInlineLines(node.children, text) }]
    case 'paragraph':
      return [{ kind: 'paragraph', lines: toInlineLines(node.children, text) }]
    case 'list':
      return [toList(node, text)]
    case 'table':
      return [toTable(node, text)]
    case 'blockquote':
      return node.children.flatMap((child) => toBlocks(child, text))
    case 'footnoteDefinition':
      return node.children.flatMap((child) => toBlocks(child, text))
    case 'code':
      return [{ kind: 'paragraph', lines: toCodeLines(node.value, lineOf(node) + (isFenced(node, text) ? 1 : 0)) }]
    case 'html':
      return toHtmlBlocks(node.value, (index) => lineOf(node) + countBreaks(node.value.slice(0, index)))
    default:
      return []
  }
}

function toList(node: List, text: string): Block {
  return { kind: 'list', items: node.children.map((item) => toItem(item, node.ordered === true, text)) }
}

/** The number is the one that the file prints, not the one that Markdown would count. `- 2. …` is one item with a number. */
function toItem(node: ListItem, ordered: boolean, text: string): Item {
  const item = splitBullet({ marked: true, blocks: node.children.flatMap((child) => toBlocks(child, text)) })
  const printed = ordered ? /^\s*(\d+)[.)]/.exec(text.slice(node.position?.start.offset ?? 0)) : null
  if (printed) return { ...item, paragraph: printed[1]! }
  const [first, ...others] = item.blocks
  const [inner, ...more] = first?.kind === 'list' ? first.items : []
  return inner && more.length === 0 ? { ...inner, blocks: [...inner.blocks, ...others] } : item
}

function isFenced(node: RootContent, text: string): boolean {
  return /^[`~]/.test(text.slice(node.position?.start.offset ?? 0))
}

function toTable(node: Table, text: string): Block {
  const rows = node.children.map((row) => row.children.map((cell) => [toInlineLines(cell.children, text)]))
  return { kind: 'table', rows }
}

function toCodeLines(value: string, first: number): Line[] {
  return value.split('\n').map((line, index) => ({
    text: line.trim(),
    line: first + index,
    column: line.length - line.trimStart().length + 1,
  }))
}

function lineOf(node: RootContent): number {
  return node.position?.start.line ?? 1
}

function countBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0
}
