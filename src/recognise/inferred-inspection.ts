import type { Framework } from '../reference/framework.ts'
import { firstDay, type PartialDate } from '../reference/partial-date.ts'
import type { Reference } from '../reference/reference.ts'
import { areaWordings } from '../reference/wordings.ts'
import type { Block } from './block.ts'
import type { DateSpan } from './facts/date.ts'
import { wordingFinder } from './facts/wording.ts'
import { inForce, isGradedInspection, type Told } from './told-inspection.ts'

/** How long after an inspection a paper about it may be written. */
export const longestMonths = 15

/**
 * The framework that an inspection without a name was made under: the only graded one in force on its dates, or, where a
 * change of framework falls between, the only one whose own labels the text prints. Undefined where two are left.
 */
export function inferFramework(
  span: Pick<DateSpan, 'start' | 'end'> | undefined,
  blocks: readonly Block[],
  reference: Reference,
): Framework | undefined {
  const possible = reference.frameworks.filter(
    (framework) => isGradedInspection(framework) && (span === undefined || inForce(framework, span)),
  )
  if (possible.length <= 1) return possible[0]
  const printed = possible.filter((framework) => printsOwnLabels(framework, possible, blocks))
  return printed.length === 1 ? printed[0] : undefined
}

/** The inspection that a paper is about when it names none by its dates: one in the months before the paper. */
export function inferMain(
  published: PartialDate | undefined,
  blocks: readonly Block[],
  reference: Reference,
): Told | undefined {
  const span = published === undefined ? undefined : { start: monthsBefore(published, longestMonths), end: published }
  const framework = inferFramework(span, blocks, reference)
  return framework && { framework, stated: false, dates: undefined, periods: [], published: undefined, places: [] }
}

/** The day some months before the first day that a date can mean. */
export function monthsBefore(date: PartialDate, months: number): PartialDate {
  const day = new Date(`${firstDay(date)}T00:00:00Z`)
  day.setUTCMonth(day.getUTCMonth() - months)
  return day.toISOString().slice(0, 10)
}

/** Labels of at least four words that no other possible framework has. */
function printsOwnLabels(framework: Framework, possible: readonly Framework[], blocks: readonly Block[]): boolean {
  const others = new Set(
    possible
      .filter((other) => other !== framework)
      .flatMap((other) => other.areas.flatMap((area) => areaWordings(other, area))),
  )
  const own = framework.areas
    .flatMap((area) => areaWordings(framework, area))
    .filter((wording) => wording.split(' ').length >= 4 && !others.has(wording))
  const find = wordingFinder(own.map((wording) => ({ wording, value: wording })))
  return blocks.some(({ text }) => find(text).length > 0)
}
