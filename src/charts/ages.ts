import type { Ages } from '../views/age.ts'
import { figureFile } from './figure-file.ts'
import { colour } from './palette.ts'
import { element, percent, text } from './svg.ts'

const row = 32

type Across = (fraction: number) => string

/** The ages as they stand in a page. */
export function agesSvg(view: Ages): string {
  const box = {
    class: 'plain',
    width: '100%',
    height: view.rows.length * row,
    role: 'img',
    'aria-label': `${view.title}. ${view.finding}`,
  }
  return element('svg', box, agesDrawing(view, percent))
}

/** The ages as a file of their own. */
export function agesFile(view: Ages, from: string): string {
  return figureFile({ ...view, from, height: view.rows.length * row }, (x) => agesDrawing(view, x))
}

function agesDrawing({ rows }: Ages, x: Across): string {
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return rows
    .map(({ name, count }, index) => {
      const y = index * row
      const label = element(
        'text',
        { x: 0, y: y + 13, 'font-size': 12, fill: colour('ink') },
        text(`${name}: ${count}`),
      )
      const bar = { x: 0, y: y + 18, width: x(count / most), height: 8, fill: colour('tone-1') }
      return label + element('rect', bar)
    })
    .join('')
}
