import type { Inspection } from '../dataset/schema.ts'
import type { Span } from './asked.ts'
import { address } from './address.ts'
import { unique } from './phrase.ts'
import { compare, type Register } from './register.ts'

/** The time in which a graded kind of inspection was in force. */
export interface Band extends Span {
  id: string
  name: string
  short: string
  href: string
  /** Whether this authority was inspected under it. */
  met: boolean
}

/** The frameworks of the profile and those of the inspections, in order of their first day, within a span. */
export function bandsOf({ reference }: Register, span: Span, inspections: readonly Inspection[]): Band[] {
  const followed = unique(
    reference.strands
      .filter(({ profile }) => profile)
      .flatMap(({ members }) => members.map(({ framework }) => framework)),
  )
  const met = unique(inspections.map(({ framework }) => framework))
  return reference.frameworks
    .filter(({ id, kind, graded }) => met.includes(id) || (followed.includes(id) && kind === 'inspection' && graded))
    .map(({ id, name, short, from, to }) => ({
      id,
      name,
      short,
      href: address.framework(id),
      met: met.includes(id),
      from: from < span.from ? span.from : from,
      to: to === undefined || to > span.to ? span.to : to,
    }))
    .toSorted((a, b) => compare(a.from, b.from) || compare(a.id, b.id))
}
