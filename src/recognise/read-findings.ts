import type { Finding } from '../extract/schema.ts'
import type { Vocabulary } from './facts/vocabulary.ts'
import { gradedAreas } from './finding.ts'
import { newerMain } from './main-inspection.ts'
import type { ReadingContext } from './reading-context.ts'
import { readFlatTables } from './shapes/flat-table.ts'
import { readGradeTables } from './shapes/grade-table.ts'
import { readGradedHeadings } from './shapes/graded-heading.ts'
import { readStatedGrades } from './shapes/stated-grades.ts'
import type { Told } from './told-inspection.ts'

/**
 * Reads all grades. An inspection may be only of a framework whose scale has the grades that it was given: where that
 * leaves fewer frameworks, all is read again in their words; so it is where the paper turns out to be about a newer one.
 */
export function readFindings(context: ReadingContext): Map<Told, Finding[]> {
  const before = context.messages.length
  const findings = readAsTold(context)
  const narrowed = [...findings].filter(([told, found]) => narrow(told, found, context.vocabulary))
  if (narrowed.length === 0 && !replaceMain(findings, context)) return findings
  context.messages.length = before
  return readFindings(context)
}

/** Where the main inspection is one only looked back on, and its grades contradict each other, there is a newer one. */
function replaceMain(findings: ReadonlyMap<Told, readonly Finding[]>, context: ReadingContext): boolean {
  const { story, head, reference, vocabulary } = context
  const found = story.main ? (findings.get(story.main) ?? []) : []
  const newer =
    head.isReport || !areContradictory(found) ? undefined : newerMain({ ...context, ...story }, reference, vocabulary)
  if (newer === undefined) return false
  story.main = newer
  story.tolds.unshift(newer)
  return true
}

function areContradictory(findings: readonly Finding[]): boolean {
  const areas = Map.groupBy(
    findings.filter(({ grade }) => grade !== null),
    ({ service, area }) => `${service}/${area}`,
  )
  return [...areas.values()].some((same) => new Set(same.map(({ grade }) => grade)).size > 1)
}

/** A label of fewer words is everybody’s. */
const tellingWords = 4

/** Leaves the frameworks that know all grades and long labels of the findings; whether that made them fewer. */
function narrow(told: Told, findings: readonly Finding[], vocabulary: Vocabulary): boolean {
  const left = told.open.filter((framework) => {
    const words = vocabulary.of(framework)
    const named = ({ label }: Finding) => label.split(' ').length < tellingWords || words.labels(label).length > 0
    return findings.every((finding) => words.grades(finding.gradeAsPrinted).length > 0 && named(finding))
  })
  if (left.length === 0 || left.length === told.open.length) return false
  told.framework = left[0]!
  told.open = left.length > 1 ? left : []
  return true
}

/** Tables and headings tell of the main inspection; sentences of any. */
function readAsTold(context: ReadingContext): Map<Told, Finding[]> {
  const { main } = context.story
  const printed = main
    ? [...readGradeTables(context, main), ...readFlatTables(context, main), ...readGradedHeadings(context, main)]
    : []
  const known = new Map(main ? [[main, gradedAreas(printed)]] : [])
  const stated = readStatedGrades(context, known)
  const findings = new Map([...stated].map(([told, found]) => [told, told === main ? [...printed, ...found] : found]))
  if (main && printed.length > 0 && !findings.has(main)) findings.set(main, printed)
  return findings
}
