import type { Strand } from '../reference/strand.ts'
import { firstDay, lastDay, type PartialDate } from '../reference/partial-date.ts'
import type { Judged } from './comparable.ts'
import { isHeadline } from './headline.ts'
import { gradesOf, type GradeView } from './grade.ts'
import { judgementView } from './judgement.ts'
import { inspectionHead } from './inspection-head.ts'
import { unique } from './phrase.ts'
import { dateOf, type Register } from './register.ts'
import { judgedIn, stretchesOf } from './series.ts'
import { askedOf, silentIn, type Span } from './asked.ts'

/** One grade on a stave. */
export interface Mark {
  id: string
  day: string
  grade: GradeView
  text: string
  href: string
  /** Its place among the marks of one inspection on this stave, and their number. */
  slot: number
  slots: number
  year: string
  service: string | null
  /** Whether the framework takes it for the grade of a whole service or authority. */
  headline: boolean
}

/** One strand as a stave. */
export interface Lane {
  strand: string
  name: string
  /** The letters at each line, best on top; two scales of equal length share a line: `A/RI`. */
  rows: string[]
  /** When the question was asked, framework by framework. */
  asked: Span[]
  /** When it was not. */
  silent: Span[]
  marks: Mark[]
  /** The marks that may be compared with one another, stretch by stretch. */
  stretches: Mark[][]
}

/** A strand of one authority as a stave, within a span of days. */
export function laneOf(register: Register, authority: string, strand: Strand, span: Span): Lane {
  const judged = judgedIn(register, authority, strand.id)
  const marks = judged.map((each) => mark(register, each, judged))
  const stretches = stretchesOf(register, authority, strand).map((stretch) =>
    stretch.flatMap(({ judgement }) => marks.find(({ id }) => id === judgement.id) ?? []),
  )
  const asked = askedOf(register, strand, span).filter(
    (each) => isLong(each) || marks.some(({ day }) => holds(each, day)),
  )
  return {
    strand: strand.id,
    name: strand.name,
    rows: rowsOf(register, marks),
    asked,
    silent: silentIn(asked, span),
    marks,
    stretches,
  }
}

/** Half a year or more: less is no stave, only a stub. */
function isLong({ from, to }: Span): boolean {
  return Date.parse(to) - Date.parse(from) > 180 * 86_400_000
}

function holds({ from, to }: Span, day: string): boolean {
  return from <= day && day <= to
}

/** The middle of what a date can mean: for drawing only. */
export function middleDay(date: PartialDate): string {
  const middle = (Date.parse(firstDay(date)) + Date.parse(lastDay(date))) / 2
  return new Date(middle).toISOString().slice(0, 10)
}

function mark(register: Register, { inspection, judgement }: Judged, all: readonly Judged[]): Mark {
  const view = judgementView(register, inspection, judgement)
  const { dates, framework, year } = inspectionHead(register, inspection)
  const same = all.filter((each) => each.inspection.id === inspection.id)
  if (view.grade === null) throw new Error(`Unexpected judgement without a grade on a stave: ${judgement.id}`)
  const label = view.service === null ? view.label : `${view.service}, ${view.label}`
  return {
    id: judgement.id,
    day: middleDay(dateOf(inspection)),
    grade: view.grade,
    text: `${view.grade.label}: ${label}, ${framework.short}, ${dates}`,
    href: `#${judgement.id}`,
    slot: same.findIndex((each) => each.judgement.id === judgement.id),
    slots: same.length,
    year,
    service: view.service,
    headline: isHeadline(register, {
      inspection,
      judgement,
    }),
  }
}

function rowsOf(register: Register, marks: readonly Mark[]): string[] {
  const scales = unique(marks.map(({ grade }) => grade.scale)).map((scale) => gradesOf(register, scale))
  const length = Math.max(...scales.map((grades) => grades.length), 0)
  return Array.from({ length }, (_, rank) => unique(scales.flatMap((grades) => grades[rank]?.letter ?? [])).join('/'))
}
