import type { Finding } from '../../extract/schema.ts'
import { shortLabel, titleService } from '../finding.ts'
import { areaOf } from '../label-area.ts'
import type { ReadingContext } from '../reading-context.ts'
import { placeIn } from '../sentence.ts'
import type { ToldSentence } from '../told-sentence.ts'
import type { Told } from '../told-inspection.ts'
import type { Statement } from './graded-sentence.ts'

/** The area of an assessment’s one result. */
const result = 'result'

/**
 * Makes the finding of a statement that an inspection owns. Where its area cannot be told it is left out and reported; in
 * an inspectorate’s report, whose grades stand in its table, it is ignored.
 *
 * @param known - the references of the areas that the inspection’s tables graded.
 */
export function toStatedFinding(
  statement: Statement,
  sentence: ToldSentence,
  told: Told,
  context: ReadingContext,
  known: readonly string[],
): Finding | undefined {
  const target = targetOf(statement, sentence, told, context, known)
  if (target === undefined && context.head.isReport) return undefined
  if (target === undefined) {
    reportTarget(statement, sentence, told, context)
    return undefined
  }
  return {
    ...target,
    grade: statement.firmness === 'no-grade' ? null : statement.grade.word.grade.id,
    gradeAsPrinted: statement.grade.text,
    firmness: statement.firmness,
    place: placeIn(sentence, statement.grade.from),
    mode: 'sentence',
  }
}

function reportTarget({ label, grade }: Statement, sentence: ToldSentence, told: Told, context: ReadingContext): void {
  if (label === undefined)
    context.warn(
      'recognise:no-headline',
      placeIn(sentence, grade.from),
      `Unexpected grade \`${grade.text}\` of the services as a whole, expected a framework with one headline, found \`${told.framework.id}\``,
    )
  else
    context.warn(
      'recognise:unclear-area',
      placeIn(sentence, label.from),
      `Unexpected label \`${label.text}\`, expected its sentence or its part of the document to say which of ${label.areas.length} areas it means`,
    )
}

function targetOf(
  statement: Statement,
  sentence: ToldSentence,
  told: Told,
  context: ReadingContext,
  known: readonly string[],
): Pick<Finding, 'service' | 'area' | 'label'> | undefined {
  if (statement.of === 'all') return { service: null, area: 'all', label: collectiveLabel(sentence.text) }
  if (statement.of === 'others')
    return { service: null, area: 'others', label: othersLabel(sentence.text, statement.label!) }
  if (statement.of === 'result')
    return { service: null, area: result, label: statement.name?.text ?? told.framework.name }
  if (statement.of === 'whole' || statement.of === 'service') return headlineTarget(statement, told, known)
  const label = statement.label!
  const service =
    statement.services.length === 1
      ? statement.services[0]
      : (context.services[sentence.block.index] ?? titleService(context, told))
  const area = areaOf(label.areas, service, told, known)
  return area && { service: area.service ?? null, area: area.id, label: shortLabel(label.text) }
}

/** `all areas`, as printed. */
function collectiveLabel(text: string): string {
  return /\ball\s+(?:[\w-]+\s+){0,2}?[\p{Ll}-]{4,}s\b/iu.exec(text)?.[0] ?? 'all'
}

/** `all areas … except leadership`, as printed: the words alone for all areas would say what the document does not. */
function othersLabel(text: string, { from, to }: { from: number; to: number }): string {
  const apart = /\b(?:except|apart|other than|bar|with the)\b(?!.*\b(?:except|apart|other than|bar|with the)\b).*$/iu
  const words = apart.exec(text.slice(0, from))?.[0].replace(/["“'‘]$/u, '') ?? ''
  return `${collectiveLabel(text)} … ${shortLabel(words + text.slice(from, to))}`
}

/** The framework’s one headline, of the service named or of the whole; none where its list of that time has none. */
function headlineTarget(
  statement: Statement,
  told: Told,
  known: readonly string[],
): Pick<Finding, 'service' | 'area' | 'label'> | undefined {
  const service = statement.of === 'service' && statement.services.length === 1 ? statement.services[0] : undefined
  const headlines = told.framework.areas.filter((area) => area.headline && area.service === service)
  const area = areaOf(headlines, service, told, known)
  return area && { service: service ?? null, area: area.id, label: statement.subject ?? area.label }
}
