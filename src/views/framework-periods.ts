import { stringify } from 'csv-stringify/sync'
import { lastDay } from '../reference/partial-date.ts'
import { address } from './address.ts'
import { frameworkHeads, type FrameworkHead } from './framework.ts'
import { capital, counted, listed, unique } from './phrase.ts'
import { dateOf, type Register } from './register.ts'

/** One kind of inspection on the axis of time. */
export interface Period {
  name: string
  href: string
  graded: boolean
  from: string
  to: string
  open: boolean
}

/** When each kind of inspection was in force, as a figure. */
export interface FrameworkPeriods {
  title: string
  finding: string
  description: string
  from: string
  to: string
  periods: Period[]
  sources: number
}

/** The kinds that concern an authority as a whole; inspections of single services stand only in the table. */
export function frameworkPeriods(register: Register): FrameworkPeriods {
  const heads = frameworkHeads(register).filter(({ id }) => isOfAuthorities(register, id))
  const all = heads.flatMap(({ id }) => register.reference.frameworks.filter((framework) => framework.id === id))
  const days = [...all.map(({ from }) => from), ...register.dataset.inspections.map(dateOf)].filter(Boolean).toSorted()
  const to = `${lastDay(days.at(-1) ?? '').slice(0, 4)}-12-31`
  return {
    title: 'When each kind of inspection was in force',
    finding: findingOf(heads),
    description:
      'One row for each kind, on one axis of years. A full bar gives grades, an outlined bar gives none. A bar that is open on the right is still in force.',
    from: `${(days[0] ?? '').slice(0, 4)}-01-01`,
    to,
    periods: all.map(({ id, short, graded, from, to: end }) => ({
      name: short,
      href: address.framework(id),
      graded,
      from,
      to: end ?? to,
      open: end === undefined,
    })),
    sources: unique(all.flatMap(({ facts }) => facts.flatMap(({ source }) => source ?? []))).length,
  }
}

/** The periods as CSV. */
export function frameworkPeriodsTable(register: Register): string {
  const { frameworks } = register.reference
  const rows = frameworkHeads(register).flatMap((head) =>
    frameworks
      .filter(({ id }) => id === head.id)
      .map(({ id, name, from, to, graded }) => [id, name, from, to ?? '', graded ? 'yes' : 'no']),
  )
  return stringify([['framework', 'name', 'from', 'to', 'graded'], ...rows], { escape_formulas: true })
}

function isOfAuthorities({ reference }: Register, id: string): boolean {
  return reference.frameworks.some((framework) => framework.id === id && framework.kind !== 'service-inspection')
}

function findingOf(heads: readonly FrameworkHead[]): string {
  const graded = heads.filter((head) => head.graded)
  const present = graded.filter(({ period }) => period.startsWith('since'))
  const given = `${capital(counted(graded.length, 'kind'))} of inspection or assessment have given grades`
  return present.length === 0
    ? `${given}.`
    : `${given}; of these ${listed(present.map(({ short }) => short))} ${present.length === 1 ? 'is' : 'are'} still in force.`
}
