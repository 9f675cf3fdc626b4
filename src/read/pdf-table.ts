import type { Cell } from './block.ts'
import { columnOf, findGrids, type Grid } from './pdf-grid.ts'
import type { Segment } from './pdf-line.ts'
import { type Follows, type Row, splitBand } from './pdf-row.ts'
import type { Style } from './pdf-style.ts'

export interface LaidTable {
  segments: Set<Segment>
  rows: Cell[][]
}

/** In points: how exactly the cells of a column are aligned. */
const aligned = 4
/** In ems: no white within a line of text is wider. */
const widest = 2
/** Lines of a column; a cell is shorter. */
const leastProse = 5

/**
 * Finds tables by geometry alone: text on both sides of a gutter, in aligned columns, or far apart in a single row. Two
 * columns of prose are no table.
 */
export function findTables(segments: readonly Segment[], style: Style): LaidTable[] {
  const order = new Map(segments.map((segment, index) => [segment, index]))
  return findGrids(segments, style, (grid) => {
    const written = grid.bands.flat().toSorted((a, b) => order.get(a)! - order.get(b)!)
    const visited = written.map((segment) => columnOf(segment, grid.columns))
    const byRow = visited.some((column, index) => column < (visited[index - 1] ?? 0))
    const rows = toRows(grid, (last, next) => byRow && order.get(next) === order.get(last)! + 1)
    if (!isTable(rows) || (!byRow && isProse(grid))) return undefined
    return { segments: new Set(written), rows: rows.map((row) => row.map(toCell)) }
  })
}

function toRows(grid: Grid, follows: Follows): Row[] {
  return grid.bands.flatMap((band) => {
    const columns = grid.columns.map((_, index) => band.filter((segment) => columnOf(segment, grid.columns) === index))
    return splitBand(columns, grid.tight, follows)
  })
}

function toCell(segments: Segment[]): Cell {
  return segments.length === 0 ? [] : [segments]
}

function isTable(rows: readonly Row[]): boolean {
  const filled = rows.filter((row) => row.filter((cell) => cell.length > 0).length > 1)
  return filled.length > 1 ? isAligned(filled) : filled.length === 1 && rows.length === 1 && isApart(filled[0]!)
}

/** The last cells of the rows begin, end or are centred at one place. */
function isAligned(rows: readonly Row[]): boolean {
  const lines = rows.flatMap((row) => row.findLast((cell) => cell.length > 0)!)
  return [(s: Segment) => s.x, (s: Segment) => s.right, (s: Segment) => (s.x + s.right) / 2].some((edge) => {
    const places = lines.map(edge)
    return places.some(
      (place) => places.filter((each) => Math.abs(each - place) < aligned).length >= 0.7 * places.length,
    )
  })
}

/**
 * A row by itself has two cells, far apart or one set between the lines of the other. A label with a colon is no cell: what
 * follows it is the same line of text.
 */
function isApart(row: Row): boolean {
  const [first, second, ...others] = row.filter((cell) => cell.length > 0) as [Segment[], Segment[], ...Row]
  if (others.length > 0) return false
  const gap = Math.min(...second.map(({ x }) => x)) - Math.max(...first.map(({ right }) => right))
  const isBetween = !second.some(({ line }) => first.some((each) => each.line === line))
  return (isBetween || gap > widest * first[0]!.size) && !first.at(-1)!.text.endsWith(':')
}

/** Written one column after the other, and most lines of each go on in mid-sentence. */
function isProse(grid: Grid): boolean {
  const columns = Map.groupBy(grid.bands.flat(), (segment) => columnOf(segment, grid.columns))
  return [...columns.values()].every((lines) => {
    const goOn = lines.filter(({ text }) => /^\p{Ll}/u.test(text)).length
    return lines.length >= leastProse && goOn > 0.6 * lines.length
  })
}
