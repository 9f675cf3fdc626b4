import type { TileState } from '../views/tile-state.ts'
import { mark } from './mark.ts'
import { colour } from './palette.ts'
import { element, text } from './svg.ts'

const tile = 27

/** A map of tiles as it stands in a page. */
export function tilesSvg(states: readonly TileState[], label: string): string {
  const { width, height } = extentOf(states)
  const box = { class: 'tiles', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': label }
  return element('svg', box, tilesDrawing(states))
}

/** Width and height of the drawing. */
export function extentOf(states: readonly TileState[]): { width: number; height: number } {
  const columns = Math.max(0, ...states.map(({ entry }) => entry.column + 1))
  const rows = Math.max(0, ...states.map(({ entry }) => entry.row + 1))
  return { width: columns * tile, height: rows * tile }
}

/** The tiles alone. */
export function tilesDrawing(states: readonly TileState[]): string {
  return states
    .map(({ entry, grade, text: told }) => {
      const at = `translate(${(entry.column + 0.5) * tile} ${(entry.row + 0.5) * tile})`
      const unknown = { class: 'shape', r: 3, fill: colour('paper'), stroke: colour('quiet'), 'stroke-width': 1 }
      const drawn = grade === null ? element('circle', unknown) : mark(grade)
      return element('g', { transform: at, 'data-tile': entry.id }, element('title', {}, text(told)), drawn)
    })
    .join('')
}
