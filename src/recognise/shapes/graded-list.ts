import { readLabel } from '../../reference/wordings.ts'
import type { Framework } from '../../reference/framework.ts'
import type { Block } from '../block.ts'
import { whyNoJudgement } from '../no-judgement.ts'
import type { ReadingContext } from '../reading-context.ts'
import { patternCompiler } from '../sentence-pattern.ts'
import type { TaggedSentence } from '../tagged-sentence.ts'
import type { Statement } from './graded-sentence.ts'

/** A label that stands alone below a sentence with its grade. */
export interface ListedLabel {
  block: Block
  statement: Statement
}

/** `The following areas were judged to be good:`, `… good in all categories:` */
const opening =
  '(?:{judging}|{given}|{be}|{verb})[^;]*(?:following|below|these|all|each|both)\\b[^;]*$|(?:following|below|these|all|each|both)\\b[^;]*(?:{judging}|{be}|{given})[^;]*{grade}[^;]*$|(?:following|these|all|each|both) [^;]*{verb}[^;]*$'

/**
 * Reads the labels listed below a sentence that gives them one grade. The sentence ends its paragraph and has no other
 * grade; each line below it that is a label and nothing else belongs to the list, which ends at the first that is none.
 */
export function readGradedList(
  tagged: TaggedSentence,
  framework: Framework,
  { blocks, reference }: ReadingContext,
): ListedLabel[] {
  const { sentence, tags } = tagged
  const [grade, ...others] = tags.filter((tag) => tag.kind === 'grade')
  if (!grade || others.some(({ word }) => word.grade !== grade.word.grade) || !endsBlock(tagged)) return []
  if (!patternCompiler(reference)(opening).test(tagged.tagged)) return []
  const at = tagged.tagged.search(new RegExp(`<[GVP]${tags.indexOf(grade)}>`))
  if (whyNoJudgement(tagged.tagged, at, reference.phrases) !== undefined) return []
  const listed: ListedLabel[] = []
  for (const block of blocks.slice(sentence.block.index + 1)) {
    const areas = block.kind === 'row' ? [] : readLabel(framework, block.text)
    if (areas.length === 0) break
    const label = { kind: 'label' as const, areas, from: 0, to: block.text.length, text: block.text.replace(/\.$/, '') }
    listed.push({
      block,
      statement: {
        rule: 'graded-list',
        of: 'labels',
        label,
        name: undefined,
        grade,
        firmness: grade.word.reported ? 'qualified' : 'firm',
        subject: undefined,
        services: [],
        past: false,
        from: grade.from,
        to: grade.to,
        behind: '',
      },
    })
  }
  return listed
}

function endsBlock({ sentence }: TaggedSentence): boolean {
  return sentence.at + sentence.text.length >= sentence.block.text.length
}
