import type { Nodes } from 'mdast'
import type { DocumentTree } from '../../src/read/document.ts'

/**
 * A tree as a person would note it down: one line a block or row, each text node with its place (`page:line` or `line`) and
 * `§` before the document’s own paragraph number.
 */
export function outline(tree: DocumentTree): string[] {
  return tree.root.children.flatMap((node) => outlineNode(node))
}

function outlineNode(node: Nodes): string[] {
  switch (node.type) {
    case 'heading':
      return [`h${node.depth} ${numberOf(node)}${textOf(node)}`]
    case 'paragraph':
      return [`p ${numberOf(node)}${textOf(node)}`]
    case 'list':
      return node.children.flatMap((item) => {
        const [first, ...others] = item.children.flatMap(outlineNode)
        return [`- ${numberOf(item)}${(first ?? '').replace(/^p /, '')}`, ...others.map((line) => `  ${line}`)]
      })
    case 'table':
      return node.children.map((row) => `row ${row.children.map((cell) => `[${textOf(cell)}]`).join(' ')}`)
    default:
      return [`? ${node.type}`]
  }
}

function numberOf(node: { data?: { paragraph?: string } | undefined }): string {
  return node.data?.paragraph === undefined ? '' : `§${node.data.paragraph} `
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return `${placeOf(node)} ${node.value}`
  if (node.type === 'break') return '/'
  return 'children' in node ? node.children.map(textOf).join(' ') : `? ${node.type}`
}

function placeOf(node: Nodes & { type: 'text' }): string {
  const page = node.data?.page
  return `${page === undefined ? '' : `${page}:`}${node.position?.start.line}`
}

/** Every text node of a tree, in order. */
export function textNodes(node: Nodes): (Nodes & { type: 'text' })[] {
  if (node.type === 'text') return [node]
  return 'children' in node ? node.children.flatMap(textNodes) : []
}
