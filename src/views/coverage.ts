import { gradedInspectionsOf, type Register } from './register.ts'

/** How much of the country the record holds. */
export interface Coverage {
  sources: number
  inspections: number
  judgements: number
  /** Authorities in being today, and those of them with a graded inspection. */
  today: number
  known: number
  /** Abolished authorities with a graded inspection. */
  formerKnown: number
}

/** Counts made from the dataset alone. */
export function coverageOf(register: Register): Coverage {
  const { dataset, reference } = register
  const known = reference.authorities.filter(({ id }) => gradedInspectionsOf(register, id).length > 0)
  return {
    sources: dataset.sources.length,
    inspections: dataset.inspections.length,
    judgements: dataset.inspections.flatMap(({ judgements }) => judgements).filter(({ grade }) => grade !== null)
      .length,
    today: reference.authorities.filter(({ to }) => to === undefined).length,
    known: known.filter(({ to }) => to === undefined).length,
    formerKnown: known.filter(({ to }) => to !== undefined).length,
  }
}
