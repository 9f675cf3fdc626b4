import type { ShareRow, ShareSeries, StrandShares } from '../views/share.ts'
import { fewest } from '../views/share.ts'
import { figureFile } from './figure-file.ts'
import { mark } from './mark.ts'
import { colour } from './palette.ts'
import { element, percent, text } from './svg.ts'

const size = { head: 22, row: 50, bar: 36, foot: 40 }

type Across = (fraction: number) => string

/** The series with enough authorities for a share. */
export function drawnSeries({ series }: StrandShares): ShareSeries[] {
  return series.filter(({ rows }) => rows.some((row) => row.rules.inspection.base >= fewest))
}

/** The shares as they stand in a page; empty where no series has enough authorities. */
export function sharesSvg(view: StrandShares): string {
  const height = heightOf(view)
  const box = { class: 'shares', width: '100%', height, role: 'img', 'aria-label': `${view.title}. ${view.finding}` }
  return height === 0 ? '' : element('svg', box, sharesDrawing(view, percent))
}

/** The shares as a file of their own. */
export function sharesFile(view: StrandShares, from: string): string {
  return figureFile({ ...view, from, height: heightOf(view) }, (x) => sharesDrawing(view, x))
}

function heightOf(view: StrandShares): number {
  return drawnSeries(view).reduce((sum, series) => sum + blockHeight(series), 0)
}

function blockHeight({ grades }: ShareSeries): number {
  return size.head + grades.length * size.row + size.foot
}

function sharesDrawing(view: StrandShares, x: Across): string {
  let top = 0
  return drawnSeries(view)
    .map((series) => {
      const drawn = block(series, top, x)
      top += blockHeight(series)
      return drawn
    })
    .join('')
}

function block(series: ShareSeries, top: number, x: Across): string {
  const rows = series.rows.filter((row) => row.rules.inspection.base >= fewest)
  const most = Math.max(
    ...rows.flatMap(({ rules }) => rules.inspection.counts.map((count) => count / rules.inspection.base)),
  )
  const head = { x: -36, y: top + 12, 'font-size': 11, fill: colour('quiet') }
  const name = element(
    'text',
    head,
    text(`Share in per cent, ${series.era === 'earlier' ? 'an earlier scale' : 'today’s scale'}`),
  )
  const staves = series.grades.map((grade, rank) => {
    const foot = top + size.head + (rank + 1) * size.row - 4
    const rule = element('line', { x1: 0, x2: x(1), y1: foot, y2: foot, stroke: colour('quiet') })
    const sign = element('g', { transform: `translate(-21 ${foot - 12})` }, mark(grade))
    const bars = rows.map((row, index) => bar(row, { rank, index, of: rows.length, foot, most, era: series.era }, x))
    return sign + rule + bars.join('')
  })
  return name + staves.join('') + footOf(rows, top + size.head + series.grades.length * size.row, x)
}

interface Bar {
  rank: number
  index: number
  of: number
  foot: number
  most: number
  era: ShareSeries['era']
}

function bar({ rules }: ShareRow, { rank, index, of, foot, most, era }: Bar, x: Across): string {
  const { counts, base } = rules.inspection
  const share = (counts[rank] ?? 0) / base
  const height = (share / most) * (size.bar - 8)
  const place = { x: x((index + 0.14) / of), y: foot - height, width: x(0.72 / of), height }
  const paint = { fill: era === 'earlier' ? colour('paper') : colour('tone-1'), stroke: colour('tone-1') }
  const last = index === of - 1
  const label = {
    x: x((index + 0.5) / of),
    y: foot - height - 3,
    'text-anchor': 'middle',
    'font-size': last ? 11 : 9.5,
    'font-weight': last ? 700 : undefined,
    fill: last ? colour('ink') : colour('quiet'),
    class: last ? undefined : 'roomy',
  }
  return element('rect', { ...place, ...paint }) + element('text', label, String(Math.round(share * 100)))
}

function footOf(rows: readonly ShareRow[], y: number, x: Across): string {
  const labels = rows.flatMap(({ day, rules }, index) => {
    const last = index === rows.length - 1
    const roomy = !last && (rows.length - 1 - index) % 3 !== 0 ? 'roomy' : undefined
    const at = { x: x((index + 0.5) / rows.length), 'text-anchor': 'middle', 'font-size': 10, class: roomy }
    return [
      element('text', { ...at, y: y + 10, fill: colour('ink') }, last ? 'latest' : day.slice(0, 4)),
      element('text', { ...at, y: y + 25, fill: colour('quiet') }, String(rules.inspection.base)),
    ]
  })
  const base = element('text', { x: -36, y: y + 25, 'font-size': 10, fill: colour('quiet') }, 'of')
  return base + labels.join('')
}
