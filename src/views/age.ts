import { dateText } from './date.ts'
import { countedFrom, inBeing } from './latest-judgement.ts'
import { counted, unique } from './phrase.ts'
import { gradedInspectionsOf, type Register } from './register.ts'
import { recordDay, type Scope } from './scope.ts'

/** How old the latest graded inspections are, as a figure. */
export interface Ages {
  id: string
  title: string
  finding: string
  description: string
  coverage: string
  sources: number
  rows: { name: string; count: number }[]
  base: number
}

const bins = ['less than one year', 'one year', 'two years', 'three years', 'four years', 'five years or more']

/** Whole years since the last day on site of each authority’s latest graded inspection, on the last day of the record. */
export function agesOf(register: Register, scope: Scope): Ages {
  const day = recordDay(register)
  const being = scope.authorities.filter((authority) => inBeing(authority, day))
  const latest = being.flatMap(({ id }) => gradedInspectionsOf(register, id).slice(-1))
  const ages = latest.flatMap((inspection) => {
    const from = countedFrom(inspection, 'inspection')
    return from === null ? [] : [Math.min(wholeYears(from, day), bins.length - 1)]
  })
  const rows = bins.map((name, age) => ({ name, count: ages.filter((each) => each === age).length }))
  const old = ages.filter((age) => age >= 3).length
  return {
    id: `ages-${scope.id}`,
    title: `How old the latest graded inspections ${scope.within} are`,
    finding: `At ${dateText(day)}, ${old} of ${counted(ages.length, 'authority', 'authorities')} had last been inspected three years ago or more.`,
    description:
      'One bar for each age in whole years, from the last day on site of the latest graded inspection that the record holds. A grade describes those days; the service may have changed since.',
    coverage: `${ages.length} of ${being.length} authorities`,
    sources: unique(latest.flatMap(({ sources }) => sources.slice(0, 1))).length,
    rows,
    base: ages.length,
  }
}

/** Full years between two days. */
export function wholeYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) < from.slice(5) ? years - 1 : years
}
