import type { GradeView } from '../views/grade.ts'
import { colour, toneOf } from './palette.ts'
import { element, text, type Attributes } from './svg.ts'

/** What a mark shows: nothing but the grade. */
export type Marked = Pick<GradeView, 'rank' | 'of' | 'letter' | 'era'>

/** The sign of a grade round the origin, 24 across: a shape for its place in the scale, its letter inside. */
export function mark(grade: Marked): string {
  const tone = toneOf(grade)
  const hollow = grade.era === 'earlier'
  const paint = colour(`tone-${tone}`)
  const drawn = { fill: hollow ? colour('paper') : paint, stroke: paint, 'stroke-width': 1.75 }
  const letter = {
    y: tone === 3 ? 1.5 : 3.7,
    'text-anchor': 'middle',
    fill: hollow ? paint : colour('paper'),
    'font-size': grade.letter.length > 1 ? 9 : 10.5,
    'font-weight': 700,
  }
  return shape(tone, drawn) + element('text', letter, text(grade.letter))
}

/** The sign as a drawing of its own, to stand in a line of text beside the grade’s word. */
export function markFigure(grade: Marked): string {
  const box = { class: 'mark', viewBox: '-12 -12 24 24', width: 22, height: 22, 'aria-hidden': 'true' }
  return element('svg', box, mark(grade))
}

function shape(tone: 0 | 1 | 2 | 3, drawn: Attributes): string {
  if (tone === 0) return element('circle', { class: 'shape', r: 9.2, ...drawn })
  if (tone === 1)
    return element('rect', { class: 'shape', x: -8.2, y: -8.2, width: 16.4, height: 16.4, rx: 1.5, ...drawn })
  const path = tone === 2 ? 'M0-11.2 11.2 0 0 11.2-11.2 0Z' : 'M-10.8-8.2H10.8L0 10.8Z'
  return element('path', { class: 'shape', d: path, 'stroke-linejoin': 'round', ...drawn })
}
