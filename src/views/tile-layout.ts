import type { Authority } from '../reference/authority.ts'
import { assignment } from './assignment.ts'

/** The place of an authority in the grid of tiles. */
export interface Tile {
  authority: string
  column: number
  row: number
}

/** Tiles from west to east: as many as a narrow screen can show. */
const across = 15

/** How far places are spread by their order rather than by their distance, so that the capital finds room. */
const spread = 0.6

interface Point {
  id: string
  x: number
  y: number
}

/**
 * One tile for each authority in being today that has a point, laid out so that the tiles lie as near to their places as
 * they can (the least sum of squared distances). The same points always give the same tiles.
 */
export function tileLayout(authorities: readonly Authority[]): Tile[] {
  const points = spreadPoints(
    authorities.flatMap(({ id, to, point }) =>
      point === undefined || to !== undefined
        ? []
        : [{ id, x: point.long * Math.cos((53 * Math.PI) / 180), y: -point.lat }],
    ),
  )
  const down = Math.ceil((points.length * 1.75) / across)
  const cells = Array.from({ length: across * down }, (_, index) => ({
    column: index % across,
    row: Math.floor(index / across),
  }))
  const costs = points.map(({ x, y }) =>
    cells.map(({ column, row }) => (x * (across - 1) - column) ** 2 + (y * (down - 1) - row) ** 2),
  )
  const found = assignment(costs)
  return points.map(({ id }, index) => ({ authority: id, column: 0, row: 0, ...cells[found[index] ?? 0] }))
}

/** Both directions from 0 to 1, part by distance and part by order. */
function spreadPoints(points: readonly Point[]): Point[] {
  const xs = spreader(points.map(({ x }) => x))
  const ys = spreader(points.map(({ y }) => y))
  return points.map(({ id, x, y }) => ({ id, x: xs(x), y: ys(y) }))
}

function spreader(values: readonly number[]): (value: number) => number {
  const sorted = values.toSorted((a, b) => a - b)
  const [least = 0, most = 1] = [sorted[0], sorted.at(-1)]
  return (value) =>
    (1 - spread) * ((value - least) / (most - least || 1)) + (spread * sorted.indexOf(value)) / (sorted.length - 1 || 1)
}
