import type { PlacedRun } from './pdf-line.ts'
import { toSegments } from './pdf-line.ts'
import type { PdfPage } from './pdf-page.ts'

export interface PlacedPage extends Pick<PdfPage, 'number' | 'height' | 'structure'> {
  runs: PlacedRun[]
}

interface MarginLine {
  page: PlacedPage
  runs: PlacedRun[]
  /** The text with its numbers made alike: `Page 3 of 12` repeats `Page 2 of 12`. */
  pattern: string
  y: number
  outermost: boolean
}

/** How far from the top and the bottom edge running heads and feet stand, as a share of the page’s height. */
const margin = 0.14
const deepest = 4
const pageNumber = /^[-–—|\s]*(?:page\s*)?#(?:\s*(?:of|\/)\s*#)?[-–—|\s]*$/i

/**
 * Takes the running heads, running feet and page numbers out of the pages.
 *
 * They are: lines near an edge whose text, numbers aside, stands at the same height on at least two pages and two fifths of
 * all; a page number that is the outermost line; and what the producer marks as no content, except on page 1, where a
 * title may stand in the head: there it has to be repeated, or to be a page number, like everything else.
 */
export function removeFurniture(pages: readonly PlacedPage[]): PlacedPage[] {
  const lines = pages.flatMap(marginLines)
  const places = new Map<string, number[]>()
  for (const { pattern, y } of lines) places.set(pattern, [...(places.get(pattern) ?? []), y])
  const least = Math.max(2, 0.4 * pages.length)
  const isRepeated = (line: MarginLine) =>
    places.get(line.pattern)!.filter((y) => Math.abs(y - line.y) < 6).length >= least
  const isFurniture = (line: MarginLine) => isRepeated(line) || (line.outermost && pageNumber.test(line.pattern))
  const removed = new Set(lines.filter(isFurniture).flatMap(({ runs }) => runs))
  return pages.map((page) => ({
    ...page,
    runs: page.runs.filter((run) => !removed.has(run) && !(run.artifact && page.number > 1)),
  }))
}

function marginLines(page: PlacedPage): MarginLine[] {
  const byLine = Map.groupBy(page.runs, ({ line }) => line)
  const numbers = [...byLine.keys()].toSorted((a, b) => a - b)
  return [...edgeLines(page, byLine, numbers, 'top'), ...edgeLines(page, byLine, numbers.toReversed(), 'bottom')]
}

function edgeLines(
  page: PlacedPage,
  byLine: Map<number, PlacedRun[]>,
  numbers: number[],
  edge: 'top' | 'bottom',
): MarginLine[] {
  return numbers
    .slice(0, deepest)
    .map((number, index) => {
      const runs = byLine.get(number)!
      const y = runs[0]!.y
      const pattern = toSegments(runs.toSorted((a, b) => a.x - b.x))
        .map(({ text }) => text)
        .join(' ')
        .replaceAll(/\d+/g, '#')
      return { page, runs, pattern, y: edge === 'top' ? y : y - page.height, outermost: index === 0 }
    })
    .filter(({ y }) => Math.abs(y) < margin * page.height)
}
