import type { Strand } from '../reference/strand.ts'
import { frameworkOf } from '../reference/reference.ts'
import { gradeView } from './grade.ts'
import type { Judged } from './comparable.ts'
import { counted, listed, unique } from './phrase.ts'
import type { Register } from './register.ts'
import type { Scope } from './scope.ts'
import { stretchesOf } from './series.ts'

/** How grades of a strand changed between one inspection and the next, within one framework or between two. */
export interface MovementRow {
  strand: { id: string; name: string }
  /** `ILACS`, or `SIF to ILACS` where the strand allows it. */
  kind: string
  improved: number
  same: number
  fell: number
  base: number
}

/** The movements of one part of the country as a figure. */
export interface Movements {
  id: string
  title: string
  finding: string
  description: string
  coverage: string
  sources: number
  rows: MovementRow[]
}

interface Step {
  strand: Strand
  from: Judged
  to: Judged
  authority: string
}

/** All movements of the strands that may be counted; strands without one have no row. */
export function movementsOf(register: Register, scope: Scope, strands: readonly Strand[]): Movements {
  const steps = strands.flatMap((strand) => scope.authorities.flatMap(({ id }) => stepsOf(register, id, strand)))
  const rows = [...Map.groupBy(steps, (step) => `${step.strand.id} ${kindOf(register, step)}`).values()].map((of) =>
    rowOf(register, of),
  )
  const authorities = unique(steps.map(({ authority }) => authority)).length
  return {
    id: `movements-${scope.id}${strands.length === 1 ? `-${strands[0]?.id}` : ''}`,
    title: `From one inspection to the next ${scope.within}: improved, the same, fell`,
    finding: findingOf(rows),
    description:
      'One row for each strand and kind of change. To the right of the middle stand the judgements that are better than the one before, to the left those that are worse; the number between them stayed the same. Two judgements are set against each other only within one framework, or where the strand says that two frameworks may be compared; an inspection whose predecessor the record does not hold is in no row.',
    coverage: `${counted(authorities, 'authority', 'authorities')} with two such judgements`,
    sources: unique(steps.flatMap(({ from, to }) => [from, to].flatMap(({ judgement }) => judgement.evidence.slice(0, 1).map(({ source }) => source)))).length, // prettier-ignore
    rows,
  }
}

function stepsOf(register: Register, authority: string, strand: Strand): Step[] {
  return stretchesOf(register, authority, strand).flatMap((stretch) =>
    stretch.slice(1).flatMap((to, index) => {
      const from = stretch[index]
      return from === undefined || from.judgement.scale !== to.judgement.scale ? [] : [{ strand, from, to, authority }]
    }),
  )
}

function kindOf({ reference }: Register, { from, to }: Step): string {
  return unique([from, to].map(({ inspection }) => frameworkOf(reference, inspection.framework).short)).join(' to ')
}

function rowOf(register: Register, steps: readonly Step[]): MovementRow {
  const [first] = steps
  if (first === undefined) throw new Error('Unexpected row without a movement')
  const rises = steps.map(({ from, to }) => rankOf(register, from) - rankOf(register, to))
  return {
    strand: { id: first.strand.id, name: first.strand.name },
    kind: kindOf(register, first),
    improved: rises.filter((rise) => rise > 0).length,
    same: rises.filter((rise) => rise === 0).length,
    fell: rises.filter((rise) => rise < 0).length,
    base: steps.length,
  }
}

function rankOf(register: Register, { judgement }: Judged): number {
  return gradeView(register, judgement.scale, judgement.grade ?? '').rank
}

function findingOf(rows: readonly MovementRow[]): string {
  const told = rows
    .slice(0, 2)
    .map(({ strand, kind, improved, same, fell }) => `${strand.name}, ${kind}: ${improved} improved, ${same} stayed the same and ${fell} fell`) // prettier-ignore
  return told.length === 0 ? 'No two judgements here may be set against each other.' : `${listed(told)}.`
}
