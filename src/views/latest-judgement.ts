import type { Dataset, Inspection } from '../dataset/schema.ts'
import type { Authority } from '../reference/authority.ts'
import { frameworkOf } from '../reference/reference.ts'
import { lastDay } from '../reference/partial-date.ts'
import type { Judged } from './comparable.ts'
import { unique } from './phrase.ts'
import { byDate, compare, dateOf, gradedIn, type Register } from './register.ts'

/** By which date a judgement counts: the last day on site, or the day on which the report came out. */
export type DateRule = 'inspection' | 'publication'

export const dateRules: readonly DateRule[] = ['inspection', 'publication']

/** How a rule is said to readers. */
export const ruleText: Record<DateRule, string> = {
  inspection: 'by the last day on site',
  publication: 'by the day of publication',
}

/** A judgement with the days on which it begins to count; null where the record knows no such day. */
export interface DatedJudgement extends Judged {
  days: Record<DateRule, string | null>
}

/** The day from which an inspection counts; a month or a year counts from its last day. */
export function countedFrom(inspection: Inspection, rule: DateRule): string | null {
  const date = rule === 'publication' ? inspection.published?.date : (inspection.end ?? inspection.start)?.date
  return date === undefined ? null : lastDay(date)
}

/** Whether a council had its duties on a day. */
export function inBeing({ from, to }: Pick<Authority, 'from' | 'to'>, day: string): boolean {
  return (from ?? day) <= day && day <= (to ?? day)
}

/** The latest judgement of each of the authorities in being on a day, in their order. None is carried to a successor. */
export function latestAt(
  register: Register,
  strand: string,
  { rule, day, authorities }: { rule: DateRule; day: string; authorities: readonly Authority[] },
): DatedJudgement[] {
  const known = judgedByAuthority(register, strand)
  return authorities
    .filter((authority) => inBeing(authority, day))
    .flatMap(({ id }) => {
      const counting = (known.get(id) ?? []).filter(({ days }) => days[rule] !== null && days[rule] <= day)
      return counting.toSorted((a, b) => compare(a.days[rule] ?? '', b.days[rule] ?? '')).slice(-1)
    })
}

const indexes = new WeakMap<Dataset, Map<string, Map<string, DatedJudgement[]>>>()

/** All judgements of a strand by authority, earliest first. Kept, because every page of figures asks for them. */
export function judgedByAuthority(register: Register, strand: string): Map<string, DatedJudgement[]> {
  const index = indexes.get(register.dataset) ?? new Map<string, Map<string, DatedJudgement[]>>()
  indexes.set(register.dataset, index)
  const known = index.get(strand) ?? Map.groupBy(datedIn(register, strand), ({ inspection }) => inspection.authority)
  index.set(strand, known)
  return known
}

/** An inspection that gives a strand two different grades has no one judgement on it, and is left out. */
function datedIn({ dataset, reference }: Register, strand: string): DatedJudgement[] {
  const proper = dataset.inspections.filter(({ framework }) => frameworkOf(reference, framework).kind === 'inspection')
  return byDate(proper, dateOf).flatMap((inspection) => {
    const graded = gradedIn(inspection, strand)
    const [judgement] = graded
    if (judgement === undefined || unique(graded.map(({ grade }) => grade)).length > 1) return []
    const days = {
      inspection: countedFrom(inspection, 'inspection'),
      publication: countedFrom(inspection, 'publication'),
    }
    return [{ inspection, judgement, days }]
  })
}
