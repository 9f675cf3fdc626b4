import type { Strand } from '../reference/strand.ts'
import { inspectionHead } from './inspection-head.ts'
import { gradeView } from './grade.ts'
import { counted, uncapital } from './phrase.ts'
import { isHeadline } from './headline.ts'
import { frameworkOfInspection, gradedInspectionsOf, type Register } from './register.ts'
import type { Judged } from './comparable.ts'
import { judgedIn, stretchesOf, type Stretch } from './series.ts'

/** How long an authority has stood where it stands in one area, as far as grades may be compared. */
export interface Standing {
  /** `In this record leadership has stood at Good since`, up to the year. */
  sentence: string
  /** The inspection that first gave this grade without a break. */
  since: { year: string; href: string }
  /** What follows the year. */
  rest: string
}

/** The headline areas of the latest inspection; where it has none, every area of the profile. */
export function standingsOf(register: Register, authority: string): Standing[] {
  const latest = gradedInspectionsOf(register, authority).at(-1)
  if (latest === undefined) return []
  const open = register.reference.strands
    .filter(({ profile }) => profile)
    .flatMap((strand) => stretchesOf(register, authority, strand).map((stretch) => ({ strand, stretch })))
    .filter(({ stretch }) => stretch.at(-1)?.inspection.id === latest.id)
  const headline = open.filter(({ stretch }) => stretch.slice(-1).every((last) => isHeadline(register, last)))
  return (headline.length > 0 ? headline : open).flatMap(({ strand, stretch }) =>
    standing(register, authority, strand, stretch),
  )
}

function standing(register: Register, authority: string, strand: Strand, stretch: Stretch): Standing[] {
  const last = stretch.at(-1)
  if (last === undefined) return []
  const other = stretch.findLastIndex(({ judgement }) => judgement.grade !== last.judgement.grade)
  const run = stretch.slice(other + 1)
  const [first = last] = run
  const { year, href } = inspectionHead(register, first.inspection)
  const told = [
    lengthText(register, run, last),
    ...stretch
      .slice(0, other + 1)
      .slice(-1)
      .map((before) => beforeText(register, before)),
    other === -1 && startsAfterAnother(register, authority, strand, first) ? broken : '',
  ]
  const verb = isClosed(register, last) ? 'last stood' : 'has stood'
  const when = isClosed(register, last) ? (run.length < 2 ? 'in' : 'from') : 'since'
  const sentence = `In this record ${uncapital(strand.name)} ${verb} at ${gradeLabel(register, last)} ${when}`
  return [{ sentence, since: { year, href }, rest: `${told.join('')}.` }]
}

/** Whether the framework has been replaced: then a later inspection may well exist that the record does not hold. */
function isClosed(register: Register, { inspection }: Judged): boolean {
  return frameworkOfInspection(register, inspection).to !== undefined
}

function lengthText(register: Register, run: Stretch, last: Judged): string {
  if (run.length < 2) return ''
  const until = isClosed(register, last) ? ` to ${inspectionHead(register, last.inspection).year}` : ''
  return `${until}, through ${counted(run.length, 'inspection')}`
}

const broken = '; earlier grades are of another framework and are not compared'

function beforeText(register: Register, before: Judged): string {
  return `; it was ${gradeLabel(register, before)} in ${inspectionHead(register, before.inspection).year}`
}

/** Whether the strand has grades from before this one, which may not be compared with it. */
function startsAfterAnother(register: Register, authority: string, strand: Strand, { inspection }: Judged): boolean {
  return judgedIn(register, authority, strand.id)[0]?.inspection.id !== inspection.id
}

function gradeLabel(register: Register, { judgement }: Judged): string {
  return gradeView(register, judgement.scale, judgement.grade ?? '').label
}
