import { pairs } from 'd3-array'
import type { Lane, Mark } from '../views/lane.ts'
import type { Timeline } from '../views/timeline.ts'
import { mark } from './mark.ts'
import { colour } from './palette.ts'
import { element, percent, text } from './svg.ts'
import { narrowest } from './time-axis.ts'
import { size, timelineFrame, type Frame } from './timeline-frame.ts'

const halo = { stroke: colour('paper'), 'stroke-width': 3, 'paint-order': 'stroke', 'stroke-linejoin': 'round' }

/** How a fraction of the width is written: per cent for a page, pixels for a file. */
export type Across = (fraction: number) => string

/** A timeline as it stands in a page: as wide as its place, letters in the margin on its left. */
export function timelineSvg(view: Timeline): string {
  const { height } = timelineFrame(view)
  const box = { class: 'timeline', width: '100%', height, role: 'group', 'aria-label': view.title }
  return element('svg', box, timelineDrawing(view, percent))
}

/** The drawing alone, the axis beginning at the origin. */
export function timelineDrawing(view: Timeline, x: Across): string {
  const frame = timelineFrame(view)
  const lanes = view.lanes.map((lane, index) => laneDrawing(lane, frame, index, x))
  return [bands(frame, x), axis(frame, x), ...lanes, later(view, frame, x), flags(view, frame, x)].join('')
}

function bands(frame: Frame, x: Across): string {
  const drawn = frame.bands.map(({ band, from, to, row }, index) => {
    const y = 11 + row * size.band
    const tint = { x: x(from), y: frame.top, width: x(Math.max(0, to - from)), height: frame.axis - frame.top }
    const weight = band.met ? { 'font-weight': 700, fill: colour('ink') } : { fill: colour('quiet') }
    return element(
      'g',
      { class: band.met ? undefined : 'roomy' },
      index % 2 === 0 ? element('rect', { ...tint, fill: colour('band') }) : '',
      line(x(from), x(from), y - 9, frame.axis, { stroke: colour('hair') }),
      element('text', { x: x(from), y, dx: 5, ...weight }, text(band.short)),
    )
  })
  return element('g', { 'aria-hidden': 'true', 'font-size': 11 }, ...drawn)
}

function axis(frame: Frame, x: Across): string {
  const rule = { x1: 0, x2: x(1), y1: frame.axis, y2: frame.axis, stroke: colour('quiet') }
  const ticks = frame.ticks.map((tick) =>
    element('line', { x1: x(tick), x2: x(tick), y1: frame.axis, y2: frame.axis + 4, stroke: colour('quiet') }),
  )
  const years = frame.years.map(({ year, at: fraction, row, marked, roomy }) => {
    const weight = marked ? { 'font-weight': 700, fill: colour('ink') } : { fill: colour('quiet') }
    return element(
      'text',
      {
        x: x(fraction),
        y: frame.axis + 17 + row * size.year,
        'text-anchor': 'middle',
        class: roomy ? 'roomy' : undefined,
        ...weight,
      },
      year,
    )
  })
  return element('g', { 'aria-hidden': 'true', 'font-size': 11 }, element('line', rule), ...ticks, ...years)
}

function laneDrawing(lane: Lane, frame: Frame, index: number, x: Across): string {
  const { label, lines } = frame.lanes[index] ?? { label: 0, lines: [] }
  const name = element(
    'text',
    { x: -size.margin, y: label, 'font-size': 13, fill: colour('ink'), ...halo },
    text(lane.name),
  )
  const letters = lane.rows.map((row, rank) =>
    element(
      'text',
      { x: -8, y: (lines[rank] ?? 0) + 3.5, 'text-anchor': 'end', 'font-size': 10, fill: colour('quiet') },
      text(row),
    ),
  )
  const stave = lane.asked.flatMap(({ from, to }) =>
    lines.map((y) => line(x(frame.at(from)), x(frame.at(to)), y, y, { stroke: colour('hair') })),
  )
  const joins = lane.stretches.flatMap((stretch) =>
    pairs(stretch).flatMap(([before, after]) => join(before, after, lines, frame, x)),
  )
  const silent = lane.silent.flatMap(({ from, to }) => silence(frame.at(from), frame.at(to), lines, x))
  const hidden = element('g', { 'aria-hidden': 'true' }, ...letters, ...stave, ...silent, ...joins)
  return name + hidden + lane.marks.map((each) => markLink(each, lines, frame, x)).join('')
}

/** Where much of the axis lies after the last mark, the emptiness is the record’s, and it says so. */
function later(view: Timeline, frame: Frame, x: Across): string {
  const last = Math.max(...view.lanes.flatMap(({ marks }) => marks.map(({ day }) => frame.at(day))))
  if ((1 - last) * narrowest < 110) return ''
  const place = { x: x(1), y: frame.lanes[0]?.label ?? 0, 'text-anchor': 'end', 'font-size': 10, fill: colour('quiet') }
  return element('text', { ...place, ...halo }, 'none later in the record')
}

/** Where nobody asked the question the stave has no lines; where there is room, it says so. */
function silence(from: number, to: number, lines: readonly number[], x: Across): string[] {
  if ((to - from) * narrowest < 52) return []
  const y = ((lines[0] ?? 0) + (lines.at(-1) ?? 0)) / 2 + 3
  const drawn = { 'text-anchor': 'middle', 'font-size': 10, fill: colour('quiet') }
  return [element('text', { x: x((from + to) / 2), y, ...drawn }, 'not judged')]
}

/** A grade stands until the next one: along first, then up or down. */
function join(a: Mark, b: Mark, lines: readonly number[], frame: Frame, x: Across): string[] {
  const [ya = 0, yb = 0] = [lines[a.grade.rank], lines[b.grade.rank]]
  const [xa, xb] = [x(frame.at(a.day)), x(frame.at(b.day))]
  const drawn = { stroke: colour('quiet'), 'stroke-width': 2, 'stroke-linecap': 'square' }
  return [line(xa, xb, ya, ya, drawn), ...(ya === yb ? [] : [line(xb, xb, ya, yb, drawn)])]
}

function markLink(each: Mark, lines: readonly number[], frame: Frame, x: Across): string {
  const place = { x: x(frame.at(each.day)), y: lines[each.grade.rank] ?? 0, width: 1, height: 1, overflow: 'visible' }
  const shift = (each.slot - (each.slots - 1) / 2) * 20
  const drawn = shift === 0 ? mark(each.grade) : element('g', { transform: `translate(${shift})` }, mark(each.grade))
  return element('svg', place, element('a', { href: each.href }, element('title', {}, text(each.text)), drawn))
}

function flags(view: Timeline, frame: Frame, x: Across): string {
  return view.flags
    .map((flag, index) => {
      const y = frame.flags + 10 + (frame.flagRows[index] ?? 0) * 22
      const place = { x: x(frame.at(flag.day)), y, width: 1, height: 1, overflow: 'visible' }
      const ring = element('circle', { class: 'shape', r: 8.5, fill: colour('paper'), stroke: colour('quiet') })
      const number = { y: 3.6, 'text-anchor': 'middle', 'font-size': 10, fill: colour('ink') }
      const label =
        element('title', {}, text(`${flag.number}: ${flag.text}`)) + ring + element('text', number, String(flag.number))
      return element('svg', place, element('a', { href: flag.href }, label))
    })
    .join('')
}

function line(x1: string, x2: string, y1: number, y2: number, drawn: Record<string, string | number>): string {
  return element('line', { x1, x2, y1, y2, ...drawn })
}
