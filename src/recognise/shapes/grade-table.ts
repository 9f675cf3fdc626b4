import type { Finding } from '../../extract/schema.ts'
import type { Area } from '../../reference/framework.ts'
import type { Grade, Scale } from '../../reference/scale.ts'
import { scaleOf } from '../../reference/reference.ts'
import type { GradeCandidate } from '../../reference/wordings.ts'
import { normaliseWording, readGrade, readLabel } from '../../reference/wordings.ts'
import { type Block, type Passage, placeAt } from '../block.ts'
import { toFinding } from '../finding.ts'
import type { ReadingContext } from '../reading-context.ts'
import { isGradedInspection, type Told } from '../told-inspection.ts'

type Row = Extract<Block, { kind: 'row' }>
/** A row, or two whose label was broken over them, as label and grade. */
interface Entry {
  row: Row
  label: Passage
  areas: readonly Area[]
  cell: Passage | undefined
  grades: readonly GradeCandidate[]
  /** The row has several grades: columns of different years, or of different authorities. */
  disagrees: boolean
}

/**
 * Reads the tables that give grades: rows of a label of the framework and a grade of its scale.
 *
 * A table is claimed when one of its rows has both; then every row is read, ignored by a stated rule (the head, a row with
 * one cell, a group without a grade) or reported. A label broken over two rows is joined where only the whole is a
 * wording. A table that explains the scale has no labels and is not claimed.
 */
export function readGradeTables(context: ReadingContext, told: Told): Finding[] {
  const tables = Map.groupBy(
    context.blocks.filter((block): block is Row => block.kind === 'row'),
    ({ table }) => table,
  )
  return [...tables.values()].flatMap((rows) => readTable(rows, context, told))
}

function readTable(rows: readonly Row[], context: ReadingContext, told: Told): Finding[] {
  const entries = toEntries(rows, context, told)
  if (!entries.some(({ areas, grades }) => areas.length > 0 && grades.length > 0)) return []
  if (isOfAnother(rows[0]!, context)) {
    context.warn(
      'recognise:unclear-owner',
      placeAt(rows[0]!),
      'Unexpected table of grades under words about another inspection, expected one of the inspection that the document is about',
    )
    return []
  }
  return entries.flatMap((entry) => readEntry(entry, context, told))
}

/** In a council’s paper: what stands right above the table speaks of another inspection only. */
function isOfAnother(first: Row, { blocks, head, story }: ReadingContext): boolean {
  const above = blocks.slice(0, first.index).findLast(({ kind }) => kind !== 'row')
  const named = story.sentences
    .filter(({ block }) => block === above)
    .flatMap(({ mentions }) => mentions.flatMap((mention) => story.owners.get(mention) ?? []))
  return (
    !head.isReport &&
    named.some(({ framework }) => isGradedInspection(framework)) &&
    !named.some((told) => told === story.main)
  )
}

function toEntries(rows: readonly Row[], context: ReadingContext, told: Told): Entry[] {
  const entries: Entry[] = []
  for (let index = 0; index < rows.length; index++) {
    const entry = toEntry(rows[index]!, told, context)
    const joined = entry.areas.length === 0 ? joinWrapped(entry, rows[index + 1], told, context) : undefined
    entries.push(joined ?? entry)
    if (joined) index++
  }
  return entries
}

function toEntry(row: Row, told: Told, { reference, services }: ReadingContext): Entry {
  const [label, ...others] = row.cells.filter(({ text }) => text !== '')
  const scale = scaleOf(reference, told.framework)
  const cell = others.at(-1)
  return {
    row,
    label: label ?? row,
    areas: readLabel(told.framework, (label ?? row).text, services[row.index]),
    cell,
    grades: cell && scale ? readGrade(scale, cell.text) : [],
    disagrees: scale !== undefined && new Set(others.flatMap(({ text }) => gradesIn(scale, text))).size > 1,
  }
}

function gradesIn(scale: Scale, text: string): Grade[] {
  return readGrade(scale, text).map(({ grade }) => grade)
}

/** A label that wraps stands in two rows; what the second row prints beside it can only be the grade once more. */
function joinWrapped(entry: Entry, next: Row | undefined, told: Told, context: ReadingContext): Entry | undefined {
  if (next === undefined || entry.grades.length === 0) return undefined
  const rest = toEntry(next, told, context)
  if (rest.areas.length > 0) return undefined
  const text = `${entry.label.text} ${rest.label.text}`
  const areas = readLabel(told.framework, text, context.services[entry.row.index])
  if (areas.length === 0 || contradicts(rest, entry)) return undefined
  if (rest.cell && rest.grades.length === 0)
    context.warn(
      'recognise:stray-cell',
      placeAt(rest.cell),
      `Unexpected \`${rest.cell.text}\` beside the second line of a label, expected the grade once more or nothing`,
    )
  return { ...entry, areas, label: { ...entry.label, text } }
}

function contradicts(rest: Entry, entry: Entry): boolean {
  return rest.grades.length > 0 && rest.grades[0]!.grade !== entry.grades[0]!.grade
}

function readEntry(entry: Entry, context: ReadingContext, told: Told): Finding[] {
  const { row, label, areas, cell, grades } = entry
  if (cell === undefined || areas.length === 0) {
    if (grades.length > 0)
      context.warn(
        'recognise:unknown-label',
        placeAt(label),
        `Unexpected label \`${label.text}\` beside a grade, expected an area of \`${told.framework.id}\``,
      )
    return []
  }
  if (entry.disagrees) {
    context.warn(
      'recognise:unclear-owner',
      placeAt(cell),
      `Unexpected several grades for \`${label.text}\`, expected one column of grades`,
    )
    return []
  }
  if (grades.length === 0 && isNotJudged(cell, context, told))
    return [notJudged(entry, cell, context, told)].flatMap((finding) => finding ?? [])
  if (grades.length !== 1) {
    context.warn(
      'recognise:not-a-grade',
      placeAt(cell),
      `Unexpected \`${cell.text}\` for \`${label.text}\`, expected one grade of the scale, found ${grades.length}`,
    )
    return []
  }
  const finding = toFinding(
    { areas, service: context.services[row.index], label, cell, grade: grades[0]!, mode: 'table' },
    context,
    told,
  )
  return finding ? [finding] : []
}

/** The report itself says that the area was not judged: that is read, and is no missing grade. */
function isNotJudged(cell: Passage, { reference }: ReadingContext, { framework }: Told): boolean {
  const words = scaleOf(reference, framework)?.notJudged.map(normaliseWording) ?? []
  return words.includes(normaliseWording(cell.text))
}

function notJudged(
  { row, label, areas }: Entry,
  cell: Passage,
  context: ReadingContext,
  told: Told,
): Finding | undefined {
  const service = context.services[row.index]
  return toFinding({ areas, service, label, cell, grade: null, mode: 'table' }, context, told)
}
