import type { ComparedLane, Comparison, ComparisonFrame } from '../views/compared.ts'
import { mark } from './mark.ts'
import { colour } from './palette.ts'
import { element, percent, text } from './svg.ts'

const size = { head: 20, strand: 26, name: 15, step: 6, row: 54, foot: 24 }

type Across = (fraction: number) => string

/** The timelines of several authorities on one axis, strand by strand, as they stand in a page. */
export function timelinesSvg(
  columns: readonly Comparison[],
  frame: ComparisonFrame,
  href: (path: string) => string,
): string {
  const box = {
    class: 'timelines',
    width: '100%',
    height: timelinesHeight(columns, frame),
    role: 'group',
    'aria-label': 'Timelines side by side',
  }
  return element('svg', box, timelinesDrawing(columns, frame, percent, href))
}

/** How high the drawing is. */
export function timelinesHeight(columns: readonly Comparison[], { strands }: ComparisonFrame): number {
  return size.head + strands.length * (size.strand + columns.length * size.row) + size.foot
}

/** The drawing alone. */
export function timelinesDrawing(
  columns: readonly Comparison[],
  frame: ComparisonFrame,
  x: Across,
  href: (path: string) => string,
): string {
  const foot = timelinesHeight(columns, frame) - size.foot
  const strands = frame.strands.map(({ name }, index) => {
    const top = size.head + index * (size.strand + columns.length * size.row)
    const head = { x: -36, y: top + 18, 'font-size': 13, 'font-weight': 700, fill: colour('ink') }
    const lanes = columns.map((column, row) => laneRow(column, index, top + size.strand + row * size.row, x, href))
    return element('text', head, text(name)) + lanes.join('')
  })
  return bands(frame, foot, x) + years(frame, foot, x) + strands.join('')
}

function bands({ bands }: ComparisonFrame, foot: number, x: Across): string {
  const drawn = bands.map(({ short, from, to }, index) => {
    const wide = to - from > 0.07
    const tint =
      index % 2 === 0
        ? element('rect', { x: x(from), y: 18, width: x(to - from), height: foot - 18, fill: colour('band') })
        : ''
    const edge = element('line', { x1: x(from), x2: x(from), y1: 4, y2: foot, stroke: colour('hair') })
    return tint + edge + (wide ? element('text', { x: x(from), y: 13, dx: 4, fill: colour('quiet') }, text(short)) : '')
  })
  return element('g', { 'aria-hidden': 'true', 'font-size': 11 }, ...drawn)
}

function years({ years }: ComparisonFrame, foot: number, x: Across): string {
  const drawn = years.map(({ year, at }, index) => {
    const tick = element('line', { x1: x(at), x2: x(at), y1: foot, y2: foot + 4, stroke: colour('quiet') })
    const place = { x: x(at), y: foot + 16, fill: colour('quiet'), class: index % 4 === 0 ? undefined : 'roomy' }
    return tick + (index % 2 === 0 ? element('text', place, year) : '')
  })
  const rule = element('line', { x1: 0, x2: x(1), y1: foot, y2: foot, stroke: colour('quiet') })
  return element('g', { 'aria-hidden': 'true', 'font-size': 10.5 }, rule, ...drawn)
}

function laneRow(
  { name, lanes }: Comparison,
  index: number,
  y: number,
  x: Across,
  href: (path: string) => string,
): string {
  const lane = lanes[index]
  const label = element('text', { x: -36, y: y + 9, 'font-size': 11, fill: colour('quiet') }, text(name))
  if (lane === undefined) return label
  const top = y + size.name + 8
  return label + staveOf(lane, top, x) + lane.marks.map((each) => markOf(each, top, x, href)).join('')
}

/** A faint stave, best on top, where the question was asked, and a line between grades that may be compared. */
function staveOf({ asked, joins, marks }: ComparedLane, top: number, x: Across): string {
  const staves = asked.map(([from, to]) =>
    element('rect', {
      x: x(from),
      y: top,
      width: x(to - from),
      height: 3 * size.step,
      fill: 'none',
      stroke: colour('hair'),
    }),
  )
  const joined = joins.flatMap(([from, to]) => {
    const [a, b] = [marks[from], marks[to]]
    if (a === undefined || b === undefined) return []
    const [ya, yb] = [top + a.rank * size.step, top + b.rank * size.step]
    const drawn = { stroke: colour('quiet'), 'stroke-width': 2 }
    return [
      element('line', { x1: x(a.at), x2: x(b.at), y1: ya, y2: ya, ...drawn }),
      element('line', { x1: x(b.at), x2: x(b.at), y1: ya, y2: yb, ...drawn }),
    ]
  })
  return element('g', { 'aria-hidden': 'true' }, ...staves, ...joined)
}

function markOf(each: ComparedLane['marks'][number], top: number, x: Across, href: (path: string) => string): string {
  const place = { x: x(each.at), y: top + each.rank * size.step, width: 1, height: 1, overflow: 'visible' }
  const drawn = element('g', { transform: 'scale(0.86)', 'aria-hidden': 'true' }, mark(each))
  const link = element('a', { href: href(each.href), 'aria-label': `${each.letter}: ${each.text}` }, drawn)
  return element('svg', place, element('title', {}, text(each.text)), link)
}
