/** One printed line, or a part of one, with its place. */
export interface Line {
  text: string
  line: number
  /** Where in its line the text begins, in formats that have columns. */
  column?: number
  page?: number
}

export type Depth = 1 | 2 | 3 | 4 | 5 | 6

/** What stands in one table cell: paragraphs of lines. */
export type Cell = Line[][]

/**
 * What every reader but the plain-text one makes of a document before it becomes mdast: blocks of lines, with inline marks
 * already flattened. `note`: a footnote, which never interrupts the paragraph that it hangs below.
 */
export type Block =
  | { kind: 'heading'; depth: Depth; lines: Line[] }
  | { kind: 'paragraph'; lines: Line[]; note?: boolean }
  | { kind: 'list'; items: Item[] }
  | { kind: 'table'; rows: Cell[][] }

/** `marked`: a bullet or a number is printed; an item without one, at the top of a page, goes on with the item before it. */
export interface Item {
  marked: boolean
  paragraph?: string
  blocks: Block[]
}

export type TableBlock = Extract<Block, { kind: 'table' }>
export type ListBlock = Extract<Block, { kind: 'list' }>

/** The last line that a block prints; undefined for an empty one. */
export function findLastLine(block: Block): Line | undefined {
  if (block.kind === 'table') return block.rows.at(-1)?.at(-1)?.at(-1)?.at(-1)
  if (block.kind === 'list') {
    const last = block.items.at(-1)?.blocks.at(-1)
    return last && findLastLine(last)
  }
  return block.lines.at(-1)
}

/** The first line that a block prints; undefined for an empty one. */
export function findFirstLine(block: Block): Line | undefined {
  if (block.kind === 'table') return block.rows.flat(2)[0]?.[0]
  if (block.kind === 'list') {
    const first = block.items[0]?.blocks[0]
    return first && findFirstLine(first)
  }
  return block.lines[0]
}
