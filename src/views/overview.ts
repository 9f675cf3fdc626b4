import type { Strand } from '../reference/strand.ts'
import { agesOf, type Ages } from './age.ts'
import { dateText } from './date.ts'
import { inBeing } from './latest-judgement.ts'
import { movementsOf, type Movements } from './movement.ts'
import { gradedInspectionsOf, type Register } from './register.ts'
import { recordDay, type Scope } from './scope.ts'
import { sharesOf, type StrandShares } from './share.ts'

/** Everything that the page of a part of the country shows of its grades. */
export interface Overview {
  scope: Scope
  /** How much of it the record covers. */
  coverage: string
  shares: StrandShares[]
  movements: Movements
  ages: Ages
}

/** The strands of the profile in one part of the country. */
export function overviewOf(register: Register, scope: Scope): Overview {
  const strands = profileStrands(register)
  return {
    scope,
    coverage: coverageText(register, scope),
    shares: strands.map((strand) => sharesOf(register, strand, scope)).filter(({ series }) => series.length > 0),
    movements: movementsOf(register, scope, strands),
    ages: agesOf(register, scope),
  }
}

/** The strands that stand in the profile of an authority, in their own order. */
export function profileStrands({ reference }: Register): Strand[] {
  return reference.strands.filter(({ profile }) => profile)
}

/** `The record holds graded inspections of 91 of 153 authorities in England, up to 26 June 2026.` */
function coverageText(register: Register, scope: Scope): string {
  const day = recordDay(register)
  const being = scope.authorities.filter((authority) => inBeing(authority, day))
  const known = being.filter(({ id }) => gradedInspectionsOf(register, id).length > 0)
  return `The record holds graded inspections of ${known.length} of ${being.length} authorities ${scope.within}, and documents up to ${dateText(day)}.`
}
