import { colour, withoutVariables } from './palette.ts'
import { element, text } from './svg.ts'

/** What a figure says about itself when it is taken away. */
export interface FigureText {
  title: string
  finding: string
  description: string
  /** Where it comes from: the address of its page. */
  from: string
  /** Height of the drawing alone. */
  height: number
}

const width = 820
const margin = { left: 48, right: 28, top: 58, bottom: 34 }

/** A drawing as a file of its own: with its title, its finding and where it comes from, in light colours, without links. */
export function figureFile(figure: FigureText, draw: (x: (fraction: number) => string) => string): string {
  const inner = width - margin.left - margin.right
  const whole = figure.height + margin.top + margin.bottom
  const head = [
    element('title', {}, text(figure.title)),
    element('desc', {}, text(`${figure.finding} ${figure.description}`)),
    element('rect', { width, height: whole, fill: colour('paper') }),
    element('text', { x: 16, y: 28, 'font-size': 17, fill: colour('ink') }, text(figure.title)),
    element('text', { x: 16, y: whole - 12, 'font-size': 11, fill: colour('quiet') }, text(figure.from)),
  ]
  const drawing = draw((fraction) => String(Number((fraction * inner).toFixed(2))))
  const body = element('g', { transform: `translate(${margin.left} ${margin.top})` }, withoutLinks(drawing))
  const box = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${whole}`, width, height: whole }
  return withoutVariables(element('svg', { ...box, 'font-family': 'Helvetica, Arial, sans-serif' }, ...head, body))
}

/** Links to places of a page mean nothing outside it: their groups stay, with their titles. */
function withoutLinks(svg: string): string {
  return svg.replaceAll(/<a [^>]*>/g, '<g>').replaceAll('</a>', '</g>')
}
