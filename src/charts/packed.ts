/** Something that takes room on a line, in pixels. */
export interface Extent {
  at: number
  width: number
}

/** The row of each extent, so that none covers another: each stands in the first row that is free where it begins. */
export function packed(extents: readonly Extent[]): number[] {
  const ends: number[] = []
  return extents.map(({ at, width }) => {
    const free = ends.findIndex((end) => end <= at)
    const row = free === -1 ? ends.length : free
    ends[row] = at + width
    return row
  })
}

/** How many rows a packing took. */
export function rowsIn(rows: readonly number[]): number {
  return Math.max(0, ...rows.map((row) => row + 1))
}

/** Those extents that cover none of `taken`, nor an earlier one of their own. */
export function fitting<T extends Extent>(extents: readonly T[], taken: readonly Extent[]): T[] {
  const kept: T[] = []
  for (const extent of extents) if (![...taken, ...kept].some((other) => covers(extent, other))) kept.push(extent)
  return kept
}

function covers(a: Extent, b: Extent): boolean {
  return a.at < b.at + b.width && b.at < a.at + a.width
}
