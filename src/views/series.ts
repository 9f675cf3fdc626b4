import type { Strand } from '../reference/strand.ts'
import { comparable, type Judged } from './comparable.ts'
import { gradedIn, gradedInspectionsOf, type Register } from './register.ts'

/** The graded judgements of one area of a strand, earliest first, cut wherever two neighbours may not be compared. */
export type Stretch = Judged[]

/** All graded judgements of an authority in a strand, earliest first; those of one inspection in printed order. */
export function judgedIn(register: Register, authority: string, strand: string): Judged[] {
  return gradedInspectionsOf(register, authority).flatMap((inspection) =>
    gradedIn(inspection, strand).map((judgement) => ({ inspection, judgement })),
  )
}

/**
 * The stretches of a strand within which grades may be compared. Each judgement continues the latest stretch that ends
 * in another inspection and may be compared with it; otherwise it begins one.
 */
export function stretchesOf(register: Register, authority: string, strand: Strand): Stretch[] {
  const stretches: Stretch[] = []
  for (const judged of judgedIn(register, authority, strand.id)) {
    const open = stretches.findLast((stretch) => continues(strand, stretch, judged))
    if (open === undefined) stretches.push([judged])
    else open.push(judged)
  }
  return stretches
}

function continues(strand: Strand, stretch: Stretch, next: Judged): boolean {
  const last = stretch.at(-1)
  if (last === undefined || last.inspection.id === next.inspection.id) return false
  return last.judgement.service === next.judgement.service && comparable(strand, last, next)
}
