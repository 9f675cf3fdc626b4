import type { Line } from './block.ts'
import type { PdfPage, Run } from './pdf-page.ts'
import { toSuperscript } from './printed-text.ts'

/** A run with the number of its printed line, counted from the top of the page. */
export interface PlacedRun extends Run {
  page: number
  line: number
  raised: boolean
}

/** Runs on one printed line that follow each other: a line of text, or a line of one cell. */
export interface Segment extends Line {
  page: number
  x: number
  right: number
  y: number
  size: number
  runs: PlacedRun[]
}

/** Counts the printed lines of a page. A footnote mark above a line belongs to the line; a cell set between two lines does not. */
export function placeRuns(page: PdfPage): PlacedRun[] {
  const bases = page.runs.map(
    (run, index) => findBase(run, page.runs[index - 1]) ?? findBase(run, page.runs[index + 1]),
  )
  const baselines = page.runs.map((run, index) => bases[index]?.y ?? run.y)
  const lines = numberBaselines(page.runs, baselines)
  return page.runs.map((run, index) => ({
    ...run,
    page: page.number,
    line: lines[index]!,
    raised: bases[index] !== undefined,
  }))
}

/** The run that a small raised run hangs on: before it (`good²`) or after it (`² See …`). */
function findBase(run: Run, neighbour: Run | undefined): Run | undefined {
  if (!neighbour || run.size > 0.8 * neighbour.size) return undefined
  const rise = (neighbour.y - run.y) / neighbour.size
  const gap = Math.max(run.x - neighbour.x - neighbour.width, neighbour.x - run.x - run.width)
  return rise > 0.1 && rise < 0.75 && gap < neighbour.size ? neighbour : undefined
}

function numberBaselines(runs: readonly Run[], baselines: readonly number[]): number[] {
  const order = baselines.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y)
  const lines: number[] = []
  let line = 0
  let start = Number.NEGATIVE_INFINITY
  for (const { y, index } of order) {
    if (y - start > Math.max(1.5, 0.2 * runs[index]!.size)) {
      line++
      start = y
    }
    lines[index] = line
  }
  return lines
}

/** Joins runs that follow each other on one printed line; `gap` (in ems) parts what stands further apart. */
export function toSegments(runs: readonly PlacedRun[], gap = Number.POSITIVE_INFINITY): Segment[] {
  const segments: Segment[] = []
  for (const run of runs) {
    const last = segments.at(-1)
    if (
      last &&
      last.line === run.line &&
      last.page === run.page &&
      run.x - last.right <= gap * run.size &&
      run.x >= last.x
    )
      add(last, run)
    else segments.push(toSegment(run))
  }
  return segments
}

function toSegment(run: PlacedRun): Segment {
  const { page, line, x, y, width, size } = run
  return { text: textOf(run), page, line, x, right: x + width, y, size, runs: [run] }
}

function add(segment: Segment, run: PlacedRun): void {
  segment.text += (isSpaced(segment, run) ? ' ' : '') + textOf(run)
  segment.right = Math.max(segment.right, run.x + run.width)
  if (run.size > segment.size) segment.y = run.y
  segment.size = Math.max(segment.size, run.size)
  segment.runs.push(run)
}

function isSpaced(segment: Segment, run: PlacedRun): boolean {
  return run.spaced || run.x - segment.right > 0.25 * run.size
}

function textOf({ text, raised }: PlacedRun): string {
  return raised ? toSuperscript(text) : text
}
