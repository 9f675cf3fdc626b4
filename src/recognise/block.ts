import type { Nodes, Parent, Root, TableRow, Text } from 'mdast'
import type { Place } from '../extract/schema.ts'

/** One printed line, or a part of one, inside the text of a block. */
interface Mark {
  offset: number
  page?: number
  line?: number
}

/** A piece of text with the place of each of its characters. */
export interface Passage {
  text: string
  marks: readonly Mark[]
  /** The document’s own number of the paragraph. */
  paragraph?: string
}

/** A heading, a paragraph or list item, or a row of a table, in the order of the document. */
export type Block =
  | ({ kind: 'heading' | 'prose'; index: number; item: boolean } & Passage)
  | ({ kind: 'row'; index: number; item: false; table: number; cells: readonly Passage[] } & Passage)

/** Flattens a document tree; what recognisers read. Empty blocks are left out. */
export function toBlocks(root: Root): Block[] {
  const blocks: Block[] = []
  let tables = 0
  const visit = (node: Nodes, item = false, number?: string): void => {
    if (node.type === 'heading' || node.type === 'paragraph') {
      const paragraph = node.data?.paragraph ?? number
      const passage = toPassage(node, paragraph)
      if (passage.text !== '')
        blocks.push({ kind: node.type === 'heading' ? 'heading' : 'prose', index: blocks.length, item, ...passage })
    } else if (node.type === 'table') {
      const table = tables++
      for (const row of node.children) addRow(blocks, row, table)
    } else if (node.type === 'listItem') {
      for (const [index, child] of node.children.entries())
        visit(child, index === 0, index === 0 ? node.data?.paragraph : undefined)
    } else if ('children' in node) {
      for (const child of node.children) visit(child)
    }
  }
  visit(root)
  return blocks
}

function addRow(blocks: Block[], row: TableRow, table: number): void {
  const passage = toPassage(row)
  const cells = row.children.map((cell) => toPassage(cell))
  if (passage.text !== '') blocks.push({ kind: 'row', index: blocks.length, item: false, table, cells, ...passage })
}

function toPassage(node: Parent, paragraph?: string): Passage {
  const marks: Mark[] = []
  let text = ''
  for (const leaf of texts(node)) {
    if (text !== '') text += ' '
    marks.push(toMark(leaf, text.length))
    text += leaf.value
  }
  return { text, marks, ...(paragraph === undefined ? {} : { paragraph }) }
}

function toMark(leaf: Text, offset: number): Mark {
  const mark: Mark = { offset }
  if (leaf.data?.page !== undefined) mark.page = leaf.data.page
  if (leaf.position !== undefined) mark.line = leaf.position.start.line
  return mark
}

function texts(node: Parent): Text[] {
  return node.children.flatMap((child) => {
    if (child.type === 'text') return child.value === '' ? [] : [child]
    return 'children' in child ? texts(child) : []
  })
}

/** The place of one character: in PDF its page, in text its line, with the paragraph’s own number. */
export function placeAt(passage: Passage, offset = 0): Place {
  const mark = passage.marks.findLast((mark) => mark.offset <= offset) ?? passage.marks[0]
  const place: Place = {}
  if (mark?.page !== undefined) place.page = mark.page
  else if (mark?.line !== undefined) place.line = mark.line
  if (passage.paragraph !== undefined) place.paragraph = passage.paragraph
  return place
}
