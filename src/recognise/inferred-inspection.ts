import type { Area, Framework } from '../reference/framework.ts'
import { firstDay, type PartialDate } from '../reference/partial-date.ts'
import { areasOf, type Reference } from '../reference/reference.ts'
import { labelForm } from '../reference/wordings.ts'
import type { Block } from './block.ts'
import type { DateSpan } from './facts/date.ts'
import { wordingFinder } from './facts/wording.ts'
import { inForce, isGradedInspection, toTold, type Told } from './told-inspection.ts'

/** How long after an inspection a paper about it may be written. */
export const longestMonths = 15

/**
 * The frameworks that an inspection without a name may have been made under: the graded ones in force on its dates, the
 * latest first; of several only the one whose labels the text prints most of, where that is clear.
 */
export function inferFrameworks(
  span: Pick<DateSpan, 'start' | 'end'> | undefined,
  blocks: readonly Block[],
  reference: Reference,
): Framework[] {
  const possible = reference.frameworks
    .filter((framework) => isGradedInspection(framework) && (span === undefined || inForce(framework, span)))
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))
  if (possible.length <= 1) return possible
  const clear = clearlyMost(possible.map((framework) => ({ framework, printed: printedLabels(framework, blocks) })))
  return clear ? [clear] : possible
}

/** The inspection that a paper is about when it names none by its dates: one in the months before the paper. */
export function inferMain(
  published: PartialDate | undefined,
  blocks: readonly Block[],
  reference: Reference,
): Told | undefined {
  const span = published === undefined ? undefined : { start: monthsBefore(published, longestMonths), end: published }
  const frameworks = inferFrameworks(span, blocks, reference)
  return frameworks.length > 0 ? toTold(frameworks, false) : undefined
}

/** The day some months before the first day that a date can mean. */
export function monthsBefore(date: PartialDate, months: number): PartialDate {
  const day = new Date(`${firstDay(date)}T00:00:00Z`)
  day.setUTCMonth(day.getUTCMonth() - months)
  return day.toISOString().slice(0, 10)
}

/** The one with the most labels printed; undefined on a tie, or where there is only one label to go by. */
function clearlyMost(counts: readonly { framework: Framework; printed: number }[]): Framework | undefined {
  const [first, second] = [...counts].toSorted((a, b) => b.printed - a.printed)
  return first && first.printed >= 2 && first.printed > (second?.printed ?? 0) ? first.framework : undefined
}

/** How many areas of a framework a text names by the label of its own table; short labels are everybody’s words. */
function printedLabels(framework: Framework, blocks: readonly Block[]): number {
  const labels = framework.areas.flatMap((area) =>
    tableLabels(framework, area).map((wording) => ({ wording, value: area })),
  )
  const find = wordingFinder(labels.filter(({ wording }) => wording.split(' ').length >= 4))
  return new Set(blocks.flatMap(({ text }) => find(text).flatMap(({ values }) => [...values]))).size
}

function tableLabels(framework: Framework, area: Area): string[] {
  const listed = framework.versions.flatMap((version) =>
    areasOf(framework, version).filter(({ id, service }) => id === area.id && service === area.service),
  )
  return [area, ...listed].map(({ label }) => labelForm(label))
}
