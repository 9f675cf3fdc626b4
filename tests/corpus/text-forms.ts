import type { Nodes, Root, TableRow } from 'mdast'

/** The text that a plain extractor makes of a document in reading order: each printed line by itself, cell by cell. */
export function readingOrder(root: Root): string {
  return root.children.map((node) => linesOf(node).join('\n')).join('\n\n')
}

/** The text that an extractor makes which keeps the layout: the lines of a row’s cells side by side, parted by spaces. */
export function layoutOrder(root: Root): string {
  return root.children
    .map((node) => (node.type === 'table' ? node.children.map(rowLines).join('\n') : linesOf(node).join('\n')))
    .join('\n\n')
}

function rowLines(row: TableRow): string {
  const cells = row.children.map((cell) => linesOf(cell))
  const height = Math.max(...cells.map(({ length }) => length))
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell) => (cell[line] ?? '').padEnd(70))
      .join('     ')
      .trimEnd(),
  ).join('\n')
}

function linesOf(node: Nodes): string[] {
  if (node.type === 'text') return [node.value]
  return 'children' in node ? node.children.flatMap((child) => linesOf(child)) : []
}
