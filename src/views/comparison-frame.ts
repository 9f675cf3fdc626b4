import type { Framework } from '../reference/framework.ts'
import { areaReference } from '../reference/reference.ts'
import { address } from './address.ts'
import type { Span } from './asked.ts'
import type { ComparisonFrame } from './compared.ts'
import { profileStrands } from './overview.ts'
import { unique } from './phrase.ts'
import { compare, gradedInspectionsOf, type Register } from './register.ts'
import { recordDay } from './scope.ts'

/** Whole years, from the first framework of the profile to the last day of the record. */
export function comparisonSpan(register: Register): Span {
  const first =
    followed(register)
      .map(({ from }) => from)
      .toSorted(compare)[0] ?? ''
  return { from: `${first.slice(0, 4)}-01-01`, to: `${recordDay(register).slice(0, 4)}-12-31` }
}

/** From a day to a fraction of the span. */
export function spanFraction({ from, to }: Span): (day: string) => number {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  return (day) => Number(((Date.parse(day) - start) / (end - start)).toFixed(4))
}

/** What all comparisons share. */
export function comparisonFrame(register: Register): ComparisonFrame {
  const span = comparisonSpan(register)
  const at = spanFraction(span)
  const frameworks = followed(register).toSorted((a, b) => compare(a.from, b.from))
  const [first, last] = [Number(span.from.slice(0, 4)), Number(span.to.slice(0, 4))]
  return {
    years: Array.from({ length: last - first + 1 }, (_, index) => ({
      year: String(first + index),
      at: at(`${first + index}-01-01`),
    })),
    bands: frameworks.map(({ short, from, to }) => ({
      short,
      from: at(from),
      to: to === undefined || to > span.to ? 1 : at(to),
    })),
    strands: profileStrands(register).map(({ id, name, short }) => ({ name, short, href: address.strand(id) })),
    frameworks: frameworks.toReversed().map((framework) => ({
      id: framework.id,
      name: framework.name,
      href: address.framework(framework.id),
      areas: gradedAreas(register, framework).map(({ label, within, service }) => ({
        label:
          service === undefined
            ? label
            : `${framework.services.find(({ id }) => id === service)?.name ?? service}: ${label}`,
        part: within !== undefined,
      })),
    })),
    authorities: register.reference.authorities
      .filter(({ id }) => gradedInspectionsOf(register, id).length > 0)
      .map(({ id, name }) => ({ id, name })),
  }
}

/** The areas of a framework that have a grade anywhere in the record, in its own order. */
export function gradedAreas({ dataset }: Register, framework: Framework): Framework['areas'] {
  const graded = new Set(
    dataset.inspections
      .filter((inspection) => inspection.framework === framework.id)
      .flatMap(({ judgements }) => judgements.filter(({ grade }) => grade !== null))
      .map(({ area, service }) => areaReference({ id: area, service: service ?? undefined })),
  )
  return framework.areas.filter((area) => graded.has(areaReference(area)))
}

function followed(register: Register) {
  const ids = unique(profileStrands(register).flatMap(({ members }) => members.map(({ framework }) => framework)))
  return register.reference.frameworks.filter(({ id, kind }) => ids.includes(id) && kind === 'inspection')
}
