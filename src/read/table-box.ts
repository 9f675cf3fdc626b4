import type { Block, Cell, Line } from './block.ts'

/** A cell as it is read: any blocks. */
type Content = Block[]

const mostLinesOfHead = 3

/**
 * Tells tables from boxes. Producers use tables for layout: a frame round a heading, or round a whole page with its title,
 * its grade table and its text. Only rows of two or more filled cells, and short rows between them, make a table;
 * what stands alone in its row above, below, or at length between them is not part of it. An empty row ends a table.
 */
export function toTableBlocks(rows: readonly Content[][]): Block[] {
  const blocks: Block[] = []
  let table: Content[][] = []
  const flush = () => {
    blocks.push(...toTable(table))
    table = []
  }
  for (const row of rows) {
    const filled = row.filter(hasText)
    if (filled.length === 0 || (filled.length === 1 && !isHead(filled[0]!))) flush()
    if (filled.length > 1 || (filled.length === 1 && isHead(filled[0]!))) table.push(row)
    else blocks.push(...filled.flat())
  }
  flush()
  return blocks
}

function hasText(content: Content): boolean {
  return content.some((block) => toParagraphs(block).some((lines) => lines.some(({ text }) => text !== '')))
}

/** A heading of the rows below it, or a label whose grade is not printed: one short text. */
function isHead(content: Content): boolean {
  const [paragraph, ...others] = content.flatMap(toParagraphs)
  return others.length === 0 && paragraph!.length <= mostLinesOfHead
}

function toTable(rows: readonly Content[][]): Block[] {
  const isRow = (row: Content[]) => row.filter(hasText).length > 1
  const first = rows.findIndex(isRow)
  if (first === -1) return rows.flat(2)
  const last = rows.findLastIndex(isRow)
  const bottom = rows.slice(last + 1).findIndex((row) => row.length === 1)
  const end = bottom === -1 ? rows.length : last + 1 + bottom
  // A last row with empty cells is a row of the table, a last row that is one cell is not.
  const start = rows.slice(0, first).findLastIndex((row) => row.length === 1) + 1
  return [
    ...rows.slice(0, start).flat(2),
    { kind: 'table', rows: rows.slice(start, end).map((row) => row.map(toCell)) },
    ...rows.slice(end).flat(2),
  ]
}

function toCell(content: Content): Cell {
  return content.flatMap(toParagraphs)
}

function toParagraphs(block: Block): Line[][] {
  if (block.kind === 'table') return block.rows.flat(2)
  if (block.kind === 'list') return block.items.flatMap(({ blocks }) => blocks.flatMap(toParagraphs))
  return [block.lines]
}
