import type { Comparison, ComparisonFrame } from './compared.ts'
import { listed } from './phrase.ts'

/** What a comparison says of itself. */
export interface ComparisonText {
  title: string
  finding: string
  description: string
  coverage: string
  sources: number
}

/** The words of a comparison, made from what it holds: nobody is ranked in them. */
export function comparisonText(columns: readonly Comparison[], frame: ComparisonFrame): ComparisonText {
  const known = columns.filter(({ latest }) => latest !== null)
  return {
    title: `${listed(columns.map(({ name }) => name))}: every graded inspection in the record`,
    finding: findingOf(known, frame),
    description:
      'One block for each strand, in it one small stave for each authority, all on one axis of years. The height of a mark is its grade, best on top; its letter and shape say the same. A hollow mark belongs to an earlier scale with other meanings. A line joins two marks only where their grades may be compared; marks of two authorities are not set against each other where their frameworks differ.',
    coverage: `${known.length} of ${columns.length} authorities`,
    sources: columns.reduce((sum, { sources }) => sum + sources, 0),
  }
}

/** `At the latest inspection of each: Leadership Outstanding in Leeds, Good in Kirklees and Salford.` */
function findingOf(columns: readonly Comparison[], { strands }: ComparisonFrame): string {
  const index = strands.findIndex((_, strand) =>
    columns.every(({ cells }) => (cells[strand]?.grades.length ?? 0) === 1),
  )
  if (index < 0 || columns.length === 0)
    return 'The latest inspections of these authorities judged no strand in common.'
  const grades = Map.groupBy(columns, ({ cells }) => cells[index]?.grades[0]?.label ?? '')
  const told = [...grades].map(
    ([label, of]) =>
      `${label} in ${listed(of.map(({ name, latest }) => `${name} (${latest?.text.split(',')[0] ?? ''})`))}`,
  )
  return `${strands[index]?.name ?? ''} at the latest graded inspection of each: ${told.join('; ')}.`
}

/** The marks of a comparison as CSV: one row a mark. */
export function comparisonCsv(columns: readonly Comparison[], { strands }: ComparisonFrame): string {
  const rows = columns.flatMap(({ id, lanes }) =>
    lanes.flatMap(({ marks }, index) => marks.map(({ label, text }) => [id, strands[index]?.name ?? '', label, text])),
  )
  const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`
  return [['authority', 'strand', 'grade', 'judgement'], ...rows]
    .map((row) => `${row.map(quoted).join(',')}\n`)
    .join('')
}
