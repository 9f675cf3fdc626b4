import type { FrameworkPeriods, Period } from '../views/framework-periods.ts'
import { colour } from './palette.ts'
import { element, percent, text } from './svg.ts'
import { across, yearLabels, yearTicks } from './time-axis.ts'
import { figureFile } from './figure-file.ts'

const row = 27
const top = 4

type Across = (fraction: number) => string

/** The periods as they stand in a page, as wide as their place. Each name leads to its page. */
export function periodsSvg(view: FrameworkPeriods, href: (path: string) => string): string {
  const box = { class: 'periods', width: '100%', height: heightOf(view), role: 'group', 'aria-label': view.title }
  return element('svg', box, periodsDrawing(view, percent, href))
}

/** The periods as a file of their own. */
export function periodsFile(view: FrameworkPeriods, from: string): string {
  return figureFile({ ...view, from, height: heightOf(view) }, (x) => periodsDrawing(view, x, (path) => path))
}

function heightOf({ periods }: FrameworkPeriods): number {
  return top + periods.length * row + 26
}

function periodsDrawing(view: FrameworkPeriods, x: Across, href: (path: string) => string): string {
  const at = across(view.from, view.to)
  const foot = top + view.periods.length * row + 6
  const ticks = yearTicks(view.from, view.to).map((tick) =>
    element('line', { x1: x(tick), x2: x(tick), y1: foot, y2: foot + 4, stroke: colour('quiet') }),
  )
  const years = yearLabels(view.from, view.to, []).labels.map(({ year, at: fraction, roomy }) =>
    element(
      'text',
      {
        x: x(fraction),
        y: foot + 17,
        'text-anchor': 'middle',
        fill: colour('quiet'),
        class: roomy ? 'roomy' : undefined,
      },
      year,
    ),
  )
  const axis = element('line', { x1: x(0), x2: x(1), y1: foot, y2: foot, stroke: colour('quiet') })
  const hidden = element('g', { 'aria-hidden': 'true', 'font-size': 11 }, axis, ...ticks, ...years)
  return view.periods.map((period, index) => bar(period, top + index * row, at, x, href)).join('') + hidden
}

function bar(
  period: Period,
  y: number,
  at: (day: string) => number,
  x: Across,
  href: (path: string) => string,
): string {
  const [from, to] = [at(period.from), at(period.to)]
  const paint = period.graded ? colour('tone-1') : colour('paper')
  const box = {
    x: x(from),
    y: y + 14,
    width: x(Math.max(to - from, 0.004)),
    height: 7,
    fill: paint,
    stroke: colour('tone-1'),
  }
  const late = from > 0.6
  const place = {
    x: x(late ? to : from),
    y: y + 10,
    'text-anchor': late ? 'end' : 'start',
    'font-size': 11,
    fill: colour('link'),
  }
  const open = { x1: x(1), x2: x(1), y1: y + 13, y2: y + 22, stroke: colour('paper'), 'stroke-width': 3 }
  const name = element('a', { href: href(period.href) }, element('text', place, text(period.name)))
  return element('rect', box) + (period.open ? element('line', open) : '') + name
}
