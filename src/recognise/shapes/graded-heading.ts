import type { Finding } from '../../extract/schema.ts'
import { scaleOf } from '../../reference/reference.ts'
import { type GradeCandidate, readGrade, readLabel } from '../../reference/wordings.ts'
import type { Block, Passage } from '../block.ts'
import { toFinding } from '../finding.ts'
import type { ReadingContext } from '../reading-context.ts'
import type { Told } from '../told-inspection.ts'

/** `Grade 4 (Inadequate)` behind a heading, on its line. */
const behind = /^(?<label>.+?)[.:\s–-]+(?<grade>Grade\s+\d\s*[(:–-]?\s*\p{L}[\p{L}\s]*\)?)\.?$/iu

/**
 * Reads headings with a grade of their own: on the same line, or as the whole of the line below. A label without a grade
 * under it heads a part and is ignored.
 */
export function readGradedHeadings(context: ReadingContext, told: Told): Finding[] {
  return context.blocks.flatMap((block, index) => {
    if (block.kind === 'row') return []
    const finding = onOneLine(block, context, told) ?? onTwoLines(block, context.blocks[index + 1], context, told)
    return finding ? [finding] : []
  })
}

function onOneLine(block: Block, context: ReadingContext, told: Told): Finding | undefined {
  const groups = behind.exec(block.text)?.groups
  if (groups === undefined) return undefined
  const grade = gradeOf(groups['grade']!, context, told)
  return (
    grade && labelled(block, { ...block, text: groups['label']! }, behindLabel(block, groups), grade, context, told)
  )
}

/** The grade of a heading that wraps stands on its last line. */
function behindLabel(block: Block, { grade }: { [name: string]: string }): Passage {
  const from = block.text.lastIndexOf(grade!)
  return { ...block, text: grade!, marks: block.marks.map((mark) => ({ ...mark, offset: mark.offset - from })) }
}

function onTwoLines(block: Block, next: Block | undefined, context: ReadingContext, told: Told): Finding | undefined {
  if (next === undefined || next.kind === 'row') return undefined
  const grade = gradeOf(next.text, context, told)
  return grade && labelled(block, block, next, grade, context, told)
}

function labelled(
  block: Block,
  label: Passage,
  cell: Passage,
  grade: GradeCandidate,
  context: ReadingContext,
  told: Told,
): Finding | undefined {
  const service = context.services[block.index]
  const areas = readLabel(told.framework, label.text, service)
  return areas.length === 0
    ? undefined
    : toFinding({ areas, service, label, cell, grade, mode: 'heading' }, context, told)
}

function gradeOf(text: string, { reference }: ReadingContext, { framework }: Told): GradeCandidate | undefined {
  const scale = scaleOf(reference, framework)
  const grades = scale ? readGrade(scale, text) : []
  return grades.length === 1 ? grades[0] : undefined
}
