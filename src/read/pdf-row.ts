import type { Segment } from './pdf-line.ts'

/** The cells of one row, by column; a cell is its lines. */
export type Row = Segment[][]

/** Says that `next` comes right after `last` in a page that is written row by row: one cell goes on. */
export type Follows = (last: Segment, next: Segment) => boolean

/** In ems: baselines closer than this are one line. */
const sameLine = 0.3

/**
 * Parts a band of lines into rows. The column with most cells, the first aside, says how many rows there are. Where rows
 * stand as tight as the lines of one cell, a row begins where both columns begin anew; where a cell is set in the middle
 * of its row, the lines nearest to it are its neighbours.
 */
export function splitBand(columns: Row, tight: number, follows: Follows): Row[] {
  const cells = columns.map((column, index) => (index === 0 ? [] : toCells(column, columns[0]!, tight, follows)))
  const most = Math.max(...cells.map(({ length }) => length))
  if (most <= 1) return [columns]
  const anchor = cells.findIndex(({ length }) => length === most)
  const anchors = cells[anchor]!
  const rows: Row[] = anchors.map((cell) => columns.map((_, index) => (index === anchor ? cell : [])))
  for (const [index, column] of columns.entries()) {
    if (index === anchor) continue
    const find = isTopAligned(anchors, column) ? findRowAbove : findNearestRow
    for (const segment of column) rows[find(segment, anchors)]![index]!.push(segment)
  }
  return rows
}

function toCells(column: readonly Segment[], labels: readonly Segment[], tight: number, follows: Follows): Segment[][] {
  const cells: Segment[][] = []
  for (const segment of column) {
    const last = cells.at(-1)?.at(-1)
    const gap = last ? (segment.y - last.y) / segment.size : Number.POSITIVE_INFINITY
    if (last && gap <= tight && (gap < sameLine || follows(last, segment) || !beginsRow(segment, labels)))
      cells.at(-1)!.push(segment)
    else cells.push([segment])
  }
  return cells
}

/** A line begins a row where it, and the label that it stands level with, begin like a new text. */
function beginsRow(segment: Segment, labels: readonly Segment[]): boolean {
  const label = labels.find((each) => isLevel(each, segment))
  return label !== undefined && !beginsLower(segment) && !beginsLower(label)
}

function beginsLower({ text }: Segment): boolean {
  return /^["'“‘(]?\p{Ll}/u.test(text)
}

function isLevel(a: Segment, b: Segment): boolean {
  return Math.abs(a.y - b.y) < sameLine * b.size
}

function isTopAligned(anchors: readonly Segment[][], column: readonly Segment[]): boolean {
  return anchors.every(([first]) => column.some((segment) => isLevel(segment, first!)))
}

function findRowAbove(segment: Segment, anchors: readonly Segment[][]): number {
  const row = anchors.findLastIndex(([first]) => first!.y < segment.y + sameLine * segment.size)
  return Math.max(0, row)
}

function findNearestRow(segment: Segment, anchors: readonly Segment[][]): number {
  const distances = anchors.map((cell) => Math.abs((cell[0]!.y + cell.at(-1)!.y) / 2 - segment.y))
  return distances.indexOf(Math.min(...distances))
}
