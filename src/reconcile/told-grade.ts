import type { Evidence } from '../dataset/schema.ts'
import type { Finding, Firmness, Mode } from '../extract/schema.ts'
import { never, sortedBy } from './order.ts'
import { placeFields, placeKey } from './place-fields.ts'
import { rankOf, type Witness } from './witness.ts'

/** What one witness says at one place about one area. */
export interface ToldGrade {
  witness: Witness
  finding: Finding
}

const modes: readonly Mode[] = ['table', 'heading', 'sentence', 'head', 'list']
const firmnesses: readonly Firmness[] = ['firm', 'qualified', 'no-grade']

/** What is stated of the area: a grade, or that it was not judged; undefined where nothing is stated. */
export function statedIn({ finding }: ToldGrade): string | undefined {
  if (finding.grade !== null) return finding.firmness === 'no-grade' ? undefined : finding.grade
  return finding.firmness === 'firm' && finding.gradeAsPrinted !== '' ? notJudged : undefined
}

/** Stands where a grade would stand: the document says that the area was not judged. */
export const notJudged = 'Not judged'

/**
 * Best first: what states something before what does not; then the inspectorate’s own report, what is not told again,
 * firm before qualified, table before heading before sentence, the earlier source.
 */
export function bestToldFirst(told: readonly ToldGrade[]): ToldGrade[] {
  return sortedBy(told, (each) => [
    statedIn(each) === undefined ? 1 : 0,
    rankOf(each.witness),
    firmnesses.indexOf(each.finding.firmness),
    modes.indexOf(each.finding.mode),
    each.witness.source.published ?? never,
    each.witness.source.id,
    ...placeKey(placeFields(each.finding.place)),
    each.finding.label,
    each.finding.gradeAsPrinted,
  ])
}

/** How well the document itself shows it: a table weighs more than a sentence. */
export function modeRank({ finding }: ToldGrade): number {
  return modes.indexOf(finding.mode)
}

export function toEvidence({ witness, finding }: ToldGrade): Evidence {
  const { mode, label, grade, gradeAsPrinted, firmness, decision = null } = finding
  return {
    source: witness.source.id,
    ...placeFields(finding.place),
    mode,
    label,
    grade,
    gradeAsPrinted,
    firmness,
    decision,
  }
}
