import type { Area, Framework } from '../reference/framework.ts'
import { firstDay, lastDay, type PartialDate } from '../reference/partial-date.ts'
import { areasOf, type Reference } from '../reference/reference.ts'
import { labelForm } from '../reference/wordings.ts'
import type { Block } from './block.ts'
import type { DateSpan } from './facts/date.ts'
import { wordingFinder } from './facts/wording.ts'
import { inForce, isGradedInspection } from './told-inspection.ts'

/** The end of a span whose end is not known. */
export const openEnd = '9999'

/** How long after an inspection a paper about it may be written. */
export const longestMonths = 15

/**
 * The frameworks that an inspection without a name may have been made under: the graded ones in force on its dates, that
 * with the longest label in the text first, and else the latest; of several only the one whose labels the text prints most of, where that is clear.
 */
export function inferFrameworks(
  span: Pick<DateSpan, 'start' | 'end'> | undefined,
  blocks: readonly Block[],
  reference: Reference,
): Framework[] {
  const within = span && { start: span.start, end: isPilot(blocks) ? monthsAfter(span.end, longestMonths) : span.end }
  const possible = reference.frameworks
    .filter((framework) => isGradedInspection(framework) && (within === undefined || inForce(framework, within)))
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))
  if (possible.length <= 1) return possible
  const printed = possible.map((framework) => ({ framework, ...printedLabels(framework, blocks) }))
  const clear = clearlyMost(printed)
  return clear ? [clear] : printed.toSorted((a, b) => b.longest - a.longest).map(({ framework }) => framework)
}

/** So many labels of one framework are a table of its grades. */
const labelsOfTable = 3

/** The one graded framework of whose table a paper prints the labels; undefined where it prints too few, or of several. */
export function clearlyPrinted(blocks: readonly Block[], reference: Reference): Framework | undefined {
  const printed = reference.frameworks
    .filter(isGradedInspection)
    .map((framework) => ({ framework, ...printedLabels(framework, blocks) }))
  const most = Math.max(...printed.map(({ labels }) => labels))
  return most >= labelsOfTable ? clearlyMost(printed) : undefined
}

/** A framework is tried out before it comes into force. */
function isPilot(blocks: readonly Block[]): boolean {
  return blocks.some(({ text }) => /\bpilot(?:ed|s)?\b/i.test(text) && /inspect/i.test(text))
}

/** The day some months before the first day that a date can mean. */
export function monthsBefore(date: PartialDate, months: number): PartialDate {
  return moved(firstDay(date), -months)
}

function monthsAfter(date: PartialDate, months: number): PartialDate {
  return date === openEnd ? date : moved(lastDay(date), months)
}

function moved(date: PartialDate, months: number): PartialDate {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCMonth(day.getUTCMonth() + months)
  return day.toISOString().slice(0, 10)
}

/** A label of so many words is nobody else’s. */
const tellingWords = 8

interface Printed {
  framework: Framework
  labels: number
  /** The words of the longest label. */
  longest: number
}

/** The one with the most labels printed; undefined on a tie, or where there is only one short label to go by. */
function clearlyMost(counts: readonly Printed[]): Framework | undefined {
  const [first, second] = [...counts].toSorted((a, b) => b.labels - a.labels)
  if (!first || first.labels <= (second?.labels ?? 0)) return undefined
  const only = first.longest >= tellingWords && (second?.labels ?? 0) === 0
  return first.labels >= 2 || only ? first.framework : undefined
}

/** How many areas of a framework a text names by the label of its own table; short labels are everybody’s words. */
function printedLabels(framework: Framework, blocks: readonly Block[]): Pick<Printed, 'labels' | 'longest'> {
  const labels = framework.areas.flatMap((area) =>
    tableLabels(framework, area).map((wording) => ({ wording, value: area })),
  )
  const find = wordingFinder(labels.filter(({ wording }) => wording.split(' ').length >= 4))
  const found = blocks.flatMap(({ text }) => find(text))
  return {
    labels: new Set(found.flatMap(({ values }) => [...values])).size,
    longest: Math.max(0, ...found.map(({ text }) => text.split(/\s+/).length)),
  }
}

function tableLabels(framework: Framework, area: Area): string[] {
  const listed = framework.versions.flatMap((version) =>
    areasOf(framework, version).filter(({ id, service }) => id === area.id && service === area.service),
  )
  return [area, ...listed].map(({ label }) => labelForm(label))
}
