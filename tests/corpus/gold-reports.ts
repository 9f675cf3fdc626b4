import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpus } from '../corpus.ts'

/** One judgement as people read it: label, area and grade in the words of the gold file. */
export interface GoldJudgement {
  label: string
  area: string
  grade: string | null
  page: number
}

export interface GoldReport {
  file: string
  authority: string
  framework: string
  inspection_start: string
  inspection_end: string
  published: string | null
  judgements: GoldJudgement[]
}

export const reportsFolder = 'corpus/reports'

/** The reports with what people read in them; the one file that is no report is left out. */
export function goldReports(): GoldReport[] {
  const lines = readFileSync(join(corpus, reportsFolder, 'gold.jsonl'), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line) as GoldReport).filter(({ judgements }) => judgements.length > 0)
}

export function reportBytes({ file }: GoldReport): Uint8Array {
  return new Uint8Array(readFileSync(join(corpus, reportsFolder, file)))
}

/** The area ids of the gold file that are not ours but for hyphens. */
const areas: Record<string, string> = {
  leaders: 'leadership',
  leadership_management_governance: 'leadership',
  looked_after_and_permanence: 'care-and-permanence',
  outcomes_for_looked_after_children_and_young_people: 'outcomes',
}

/** `area grade page`, in our ids. */
export function goldFacts({ judgements }: GoldReport): string[] {
  return judgements
    .map(({ area, grade, page }) => fact(areas[area] ?? hyphens(area), grade && hyphens(grade), page))
    .toSorted()
}

export function fact(area: string, grade: string | null, page: number | undefined): string {
  return `${area} ${grade === 'not-judged' ? null : grade} page ${page}`
}

/** The layout family of `corpus/README.md`, told by the labels. */
export function familyOf({ framework, judgements }: GoldReport): string {
  const has = (area: string) => judgements.some((judgement) => judgement.area === area)
  if (!framework.startsWith('ILACS')) return framework.startsWith('OTHER') ? 'board alone' : framework
  if (!has('overall_effectiveness')) return 'ILACS, no overall'
  return has('in_care') ? 'ILACS, five rows' : 'ILACS, four rows'
}

function hyphens(id: string): string {
  return id.replaceAll('_', '-')
}
