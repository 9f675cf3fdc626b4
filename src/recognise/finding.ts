import type { Finding, Mode } from '../extract/schema.ts'
import type { Area } from '../reference/framework.ts'
import { areaReference } from '../reference/reference.ts'
import type { GradeCandidate } from '../reference/wordings.ts'
import { type Passage, placeAt } from './block.ts'
import { areaOf } from './label-area.ts'
import type { ReadingContext } from './reading-context.ts'
import { namedService } from './section-service.ts'
import type { Told } from './told-inspection.ts'

/** A label and a grade that stand together as a whole: a row of a table, a graded heading. */
export interface Labelled {
  areas: readonly Area[]
  service: string | undefined
  label: Passage
  cell: Passage
  /** Null where the document says that the area was not judged. */
  grade: GradeCandidate | null
  mode: Mode
}

/** Makes the finding, or reports why the area cannot be told. */
export function toFinding(
  { areas, service, label, cell, grade, mode }: Labelled,
  context: ReadingContext,
  told: Told,
): Finding | undefined {
  const area = areaOf(areas, service ?? titleService(context, told), told, [])
  if (area === undefined) {
    context.warn(
      'recognise:unclear-area',
      placeAt(label),
      `Unexpected label \`${label.text}\` for ${areas.length} areas, expected its part of the document to say which service it is about`,
    )
    return undefined
  }
  return {
    service: area.service ?? null,
    area: area.id,
    label: mode === 'table' ? label.text : shortLabel(label.text),
    grade: grade?.grade.id ?? null,
    gradeAsPrinted: cell.text,
    firmness: grade === null ? 'no-grade' : grade.reported ? 'qualified' : 'firm',
    place: placeAt(cell),
    mode,
  }
}

/** A long label of running text is kept by its two ends: the record holds no sentences. Labels of tables are standard terms. */
export function shortLabel(text: string): string {
  const words = text.split(' ')
  return words.length <= 12 ? text : [...words.slice(0, 5), '…', ...words.slice(-5)].join(' ')
}

/** The service of a document whose title names just one. */
export function titleService({ head, vocabulary }: ReadingContext, { framework }: Told): string | undefined {
  return framework.services.length === 0 ? undefined : namedService(head.title, framework, vocabulary)
}

/** The references of the areas that an inspection’s tables graded. */
export function gradedAreas(findings: readonly Finding[]): string[] {
  return findings.map(({ service, area }) => areaReference({ id: area, ...(service === null ? {} : { service }) }))
}
