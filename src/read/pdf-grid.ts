import type { Segment } from './pdf-line.ts'
import type { Style } from './pdf-style.ts'

/** Text on both sides of one or more gutters: bands of lines from top to bottom, and columns from left to right. */
export interface Grid {
  bands: Segment[][]
  columns: Interval[]
  /** Lines up to this far apart, in ems, may be lines of one cell. */
  tight: number
}

export interface Interval {
  left: number
  right: number
}

/** All in ems: the least white between columns; how far apart the first lines of two cells of a row may stand; how far rows may. */
const leastGutter = 0.7
const sameRow = 0.75
const farthest = 5
/** Rows with text in one column only, one after the other; more of them are no part of a table. */
const mostHeads = 3
/** A page of over so many pieces is searched for no table: comparing all with all would take too long. */
const mostSegments = 3000

/**
 * Finds where text stands on both sides of a gutter that runs down the page. `accept` says what to make of a grid; text of
 * one that it makes nothing of may yet be part of another.
 */
export function findGrids<Result>(
  segments: readonly Segment[],
  style: Style,
  accept: (grid: Grid) => Result | undefined,
): Result[] {
  if (segments.length > mostSegments) return []
  let left = segments.toSorted((a, b) => a.y - b.y || a.x - b.x)
  const results: Result[] = []
  for (const seed of left) {
    for (const grid of left.includes(seed) ? gridsAt(seed, left, style) : []) {
      const result = grid.columns.length > 1 ? accept(grid) : undefined
      if (!result) continue
      results.push(result)
      const used = new Set(grid.bands.flat())
      left = left.filter((segment) => !used.has(segment))
    }
  }
  return results
}

function gridsAt(seed: Segment, segments: readonly Segment[], style: Style): Grid[] {
  const gutter = findGutter(seed, segments)
  if (!gutter) return []
  const tight = Math.max(1.3, style.leading * 1.12)
  const bands = toBands(grow(segments, seed, gutter, tight), tight)
  return splitRegion(bands, gutter).map((part) => ({ bands: part, columns: findColumns(part), tight }))
}

/** The white between a segment and what stands beside it to the left. */
function findGutter(segment: Segment, others: readonly Segment[]): Interval | undefined {
  const beside = others.filter(({ y }) => Math.abs(y - segment.y) <= sameRow * segment.size)
  const ends = beside.map(({ right }) => right).filter((right) => right <= segment.x - leastGutter * segment.size)
  return ends.length === 0 ? undefined : { left: Math.max(...ends), right: segment.x }
}

/** Everything above and below that leaves the gutter open. The gutter is narrowed to what they leave. */
function grow(byHeight: readonly Segment[], seed: Segment, gutter: Interval, tight: number): Segment[] {
  const at = byHeight.indexOf(seed)
  const below = follow(byHeight.slice(at), seed, gutter)
  const above = follow(byHeight.slice(0, at).toReversed(), seed, gutter)
  const end = byHeight[at - above.length - 1]
  return [...(end ? withoutParagraph(above, end, seed, tight) : above), ...below]
}

function follow(segments: readonly Segment[], seed: Segment, gutter: Interval): Segment[] {
  const followed: Segment[] = []
  for (const segment of segments) {
    const distance = Math.abs(segment.y - (followed.at(-1) ?? seed).y)
    if (distance > farthest * seed.size || !narrow(gutter, segment)) break
    followed.push(segment)
  }
  return followed
}

/** What stands close below a line that closes the gutter is the end of its paragraph. */
function withoutParagraph(above: readonly Segment[], line: Segment, seed: Segment, tight: number): Segment[] {
  let end = line.y
  const rest = [...above]
  for (
    let last = rest.at(-1);
    last && last.y - end <= tight * last.size && seed.y - last.y > sameRow * seed.size;
    last = rest.at(-1)
  ) {
    end = last.y
    rest.pop()
  }
  return rest
}

function narrow(gutter: Interval, { x, right, size }: Segment): boolean {
  const isLeft = (x + right) / 2 < (gutter.left + gutter.right) / 2
  const left = isLeft ? Math.max(gutter.left, right) : gutter.left
  const end = isLeft ? gutter.right : Math.min(gutter.right, x)
  if (end - left < leastGutter * size) return false
  gutter.left = left
  gutter.right = end
  return true
}

function toBands(region: readonly Segment[], tight: number): Segment[][] {
  const bands: Segment[][] = []
  let bottom = Number.NEGATIVE_INFINITY
  for (const segment of region.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    if (segment.y - bottom > tight * segment.size) bands.push([])
    bands.at(-1)!.push(segment)
    bottom = segment.y
  }
  return bands
}

/** Parts the bands where too many have text on one side only, and takes such bands off both ends. */
function splitRegion(bands: readonly Segment[][], gutter: Interval): Segment[][][] {
  const middle = (gutter.left + gutter.right) / 2
  const isRow = (band: readonly Segment[]) => band.some(({ x }) => x < middle) && band.some(({ x }) => x > middle)
  const parts: Segment[][][] = [[]]
  let heads: Segment[][] = []
  for (const band of bands) {
    if (!isRow(band)) heads.push(band)
    else {
      if (heads.length > mostHeads) parts.push([])
      const part = parts.at(-1)!
      part.push(...(part.length > 0 ? heads : []), band)
      heads = []
    }
  }
  return parts.filter((part) => part.length > 0)
}

/** The intervals of x that the rows with several cells fill. */
function findColumns(bands: readonly Segment[][]): Interval[] {
  const rows = bands.filter((band) => band.length > 1 && !overlap(band))
  const columns: Interval[] = []
  for (const { x, right, size } of rows.flat().toSorted((a, b) => a.x - b.x)) {
    const last = columns.at(-1)
    if (last && x - last.right < leastGutter * size) last.right = Math.max(last.right, right)
    else columns.push({ left: x, right })
  }
  return columns
}

/** All of the band stands above one another: one cell. */
function overlap(band: readonly Segment[]): boolean {
  return Math.max(...band.map(({ x }) => x)) < Math.min(...band.map(({ right }) => right))
}

/** The column that a segment stands in, or begins in. */
export function columnOf({ x, right }: Segment, columns: readonly Interval[]): number {
  const shares = columns.map((column) => Math.min(right, column.right) - Math.max(x, column.left))
  return shares.indexOf(Math.max(...shares))
}
