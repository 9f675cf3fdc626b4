import type { Finding } from '../../extract/schema.ts'
import { type Area } from '../../reference/framework.ts'
import type { Block } from '../block.ts'
import type { GradeWord } from '../facts/vocabulary.ts'
import type { WordingSpan } from '../facts/wording.ts'
import { toFinding } from '../finding.ts'
import type { ReadingContext } from '../reading-context.ts'
import type { Told } from '../told-inspection.ts'

/** A label with its grade right behind it. */
interface Pair {
  label: WordingSpan<Area>
  grade: WordingSpan<GradeWord>
}

/** What may stand between a label and its grade, or between two pairs: numbers, dashes, a footnote’s figure. */
const gap = /^[\s\d.,:;()*•–—-]*$/
/** A footnote’s figure or the next line, run into the line by conversion. */
const beginsAnew = /^\.?\s+(?:\d{1,2}\s+)?\p{Lu}\p{Ll}/u
/** `Leadership requires improvement.` is a sentence, and is read as one. */
const isSentence = /^ \p{Ll}[^:–—-]*\.\s*$/u
/** Fewer pairs in running text are a coincidence of words. */
const leastRun = 3

/**
 * Reads tables whose cells conversion set one behind the other: a line that is nothing but a label and its grade
 * (`Children in care – Good`), or at least three such pairs in a row within a paragraph. In an inspectorate’s report only on its
 * front, since lists further on may tell of an earlier inspection.
 */
export function readFlatTables(context: ReadingContext, told: Told): Finding[] {
  const blocks = context.head.isReport ? context.head.front : context.blocks
  return blocks.flatMap((block) => {
    if (block.kind === 'row' || isHistory(block, context)) return []
    return pairsIn(block, context, told).flatMap(({ label, grade }) => read(block, label, grade, context, told) ?? [])
  })
}

function pairsIn(block: Block, { vocabulary }: ReadingContext, { framework }: Told): Pair[] {
  const words = vocabulary.of(framework)
  const grades = words.grades(block.text)
  const pairs = words.labels(block.text).flatMap((label) => {
    const grade = grades.find(({ from }) => from >= label.to)
    return grade && gap.test(block.text.slice(label.to, grade.from)) ? [{ label, grade }] : []
  })
  return isWhole(block, pairs) || isRun(block, pairs, grades) ? pairs : []
}

function isWhole({ text }: Block, [pair, ...others]: readonly Pair[]): boolean {
  return (
    pair !== undefined &&
    others.length === 0 &&
    !isSentence.test(text.slice(pair.label.to)) &&
    gap.test(text.slice(0, pair.label.from).replace(/\bthe\b/i, '')) &&
    (gap.test(text.slice(pair.grade.to)) || beginsAnew.test(text.slice(pair.grade.to)))
  )
}

/** From the first pair to the last nothing else stands between them but a grade printed twice. */
function isRun({ text }: Block, pairs: readonly Pair[], grades: readonly WordingSpan<GradeWord>[]): boolean {
  if (pairs.length < leastRun) return false
  return pairs.slice(1).every((pair, index) => {
    const before = pairs[index]!
    const between = text.slice(before.grade.to, pair.label.from).replace(/\bthe\b/i, '')
    const repeated = grades.filter(({ from, to }) => from >= before.grade.to && to <= pair.label.from)
    const rest = repeated.reduce((left, { text: word }) => left.replace(word, ''), between)
    return gap.test(rest) && repeated.every(({ values }) => values[0] === before.grade.values[0])
  })
}

function read(
  block: Block,
  label: WordingSpan<Area>,
  grade: WordingSpan<GradeWord>,
  context: ReadingContext,
  told: Told,
): Finding | undefined {
  const part = ({ from, to }: { from: number; to: number }) => ({
    ...block,
    text: block.text.slice(from, to),
    marks: block.marks.map((mark) => ({ ...mark, offset: mark.offset - from })),
  })
  const candidate = { ...grade.values[0]!, wording: grade.text }
  return toFinding(
    {
      areas: label.values,
      service: context.services[block.index],
      label: part(label),
      cell: part(grade),
      grade: candidate,
      mode: 'table',
    },
    context,
    told,
  )
}

/** The list stands under words about an earlier inspection. */
function isHistory(block: Block, { blocks, story }: ReadingContext): boolean {
  const intro = blocks
    .slice(Math.max(0, block.index - 12), block.index)
    .findLast(({ text }) => text.length > 60 || text.endsWith(':'))
  const told = story.sentences
    .filter((sentence) => sentence.block === intro)
    .flatMap(({ mentions }) => mentions.map((mention) => story.owners.get(mention)))
  return told.some((one) => one !== undefined && one !== story.main) && !told.includes(story.main)
}
