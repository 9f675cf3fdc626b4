import type { MovementRow, Movements } from '../views/movement.ts'
import { figureFile } from './figure-file.ts'
import { colour } from './palette.ts'
import { element, percent, text } from './svg.ts'

const size = { head: 22, row: 40 }

/** Where the bars begin on either side of the middle; between them stands the number that stayed the same. */
const middle = { left: 0.42, right: 0.58, room: 0.34 }

type Across = (fraction: number) => string

/** The movements as they stand in a page. */
export function movementsSvg(view: Movements): string {
  const box = {
    class: 'plain',
    width: '100%',
    height: heightOf(view),
    role: 'img',
    'aria-label': `${view.title}. ${view.finding}`,
  }
  return element('svg', box, movementsDrawing(view, percent))
}

/** The movements as a file of their own. */
export function movementsFile(view: Movements, from: string): string {
  return figureFile({ ...view, from, height: heightOf(view) }, (x) => movementsDrawing(view, x))
}

function heightOf({ rows }: Movements): number {
  return size.head + rows.length * size.row
}

function movementsDrawing({ rows }: Movements, x: Across): string {
  const most = Math.max(1, ...rows.flatMap(({ improved, fell }) => [improved, fell]))
  const heads = [
    head('fell', middle.left, 'end', x),
    head('the same', 0.5, 'middle', x),
    head('improved', middle.right, 'start', x),
  ]
  return heads.join('') + rows.map((row, index) => rowDrawing(row, size.head + index * size.row, most, x)).join('')
}

function head(name: string, at: number, anchor: string, x: Across): string {
  return element('text', { x: x(at), y: 12, 'text-anchor': anchor, 'font-size': 11, fill: colour('quiet') }, name)
}

function rowDrawing(
  { strand, kind, improved, same, fell, base }: MovementRow,
  y: number,
  most: number,
  x: Across,
): string {
  const name = element(
    'text',
    { x: 0, y: y + 12, 'font-size': 12, fill: colour('ink') },
    text(`${strand.name}, ${kind}: ${base}`),
  )
  const [left, right] = [(fell / most) * middle.room, (improved / most) * middle.room]
  const box = { y: y + 18, height: 14 }
  const hollow = { fill: colour('paper'), stroke: colour('tone-1'), 'stroke-width': 1.5 }
  return [
    name,
    element('rect', { ...box, x: x(middle.left - left), width: x(left), ...hollow }),
    element('rect', { ...box, x: x(middle.right), width: x(right), fill: colour('tone-1') }),
    number(fell, middle.left - left, 'end', -5, y, x),
    number(same, 0.5, 'middle', 0, y, x),
    number(improved, middle.right + right, 'start', 5, y, x),
  ].join('')
}

function number(value: number, at: number, anchor: string, dx: number, y: number, x: Across): string {
  const place = {
    x: x(at),
    y: y + 29.5,
    dx,
    'text-anchor': anchor,
    'font-size': 12,
    'font-weight': 700,
    fill: colour('ink'),
  }
  return element('text', place, String(value))
}
