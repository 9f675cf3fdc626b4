import type { PhrasingContent, TableCell } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Column } from './column.ts'
import { decisionColumn } from './decision-column.ts'
import { code, emphasis, text, words } from './phrasing.ts'
import type { FindingRow } from './finding-row.ts'
import { idColumn, placesColumn, textColumn } from './simple-column.ts'

/**
 * The table of findings of one inspection. The area’s id stands between the label and the grade: so no row repeats a run
 * of words as the document has them.
 */
export const findingColumns: readonly Column<FindingRow>[] = [
  idColumn('Service', 'service'),
  textColumn('Judgement', 'label'),
  textColumn('Area', 'area'),
  { title: 'Grade', write: writeGrade, read: readGrade },
  {
    title: 'Firmness',
    write: ({ firmness }) => words(firmness),
    read: (cell) => ({ firmness: toString(cell) }),
    unless: { needed: ({ firmness }) => firmness !== 'firm', fields: { firmness: 'firm' } },
  },
  placesColumn,
  {
    title: 'Read from',
    write: ({ modes }) => words(modes.join('; ')),
    read: (cell) => ({ modes: toString(cell).split('; ') }),
  },
  decisionColumn,
]

/** As printed. The grade’s id follows in code letters only where the printed words do not spell it. */
function writeGrade({ grade, gradeAsPrinted }: FindingRow): PhrasingContent[] {
  if (grade !== null && spelled(gradeAsPrinted) === grade) return words(gradeAsPrinted)
  const mark = grade === null ? emphasis('no grade') : code(grade)
  return gradeAsPrinted === '' ? [mark] : [...words(gradeAsPrinted), text(' '), mark]
}

function readGrade(cell: TableCell): Record<string, unknown> {
  const mark = cell.children.at(-1)
  if (mark?.type !== 'inlineCode' && mark?.type !== 'emphasis') {
    return { gradeAsPrinted: toString(cell), grade: spelled(toString(cell)) }
  }
  const printed = toString({ ...cell, children: cell.children.slice(0, -1) })
  return { gradeAsPrinted: printed.slice(0, -1), grade: mark.type === 'emphasis' ? null : mark.value }
}

/** The id that printed words spell: `Requires improvement` → `requires-improvement`. */
function spelled(printed: string): string {
  return printed
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
