import { readLabel } from '../../reference/wordings.ts'
import type { Area, Framework } from '../../reference/framework.ts'
import type { Reference } from '../../reference/reference.ts'
import type { Block } from '../block.ts'
import type { Vocabulary } from '../facts/vocabulary.ts'
import { plain } from '../facts/wording.ts'
import { whyNoJudgement } from '../no-judgement.ts'
import type { ReadingContext } from '../reading-context.ts'
import { patternCompiler } from '../sentence-pattern.ts'
import type { TaggedSentence } from '../tagged-sentence.ts'
import type { Statement } from './graded-sentence.ts'

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
  { blocks, reference, vocabulary }: ReadingContext,
): Statement[] {
  const { sentence, tags } = tagged
  const [grade, ...others] = tags.filter((tag) => tag.kind === 'grade')
  if (!grade || others.some(({ word }) => word.grade !== grade.word.grade) || !endsBlock(tagged)) return []
  if (!patternCompiler(reference, false)(opening).test(tagged.tagged)) return []
  const at = tagged.tagged.search(new RegExp(`<[GVP]${tags.indexOf(grade)}>`))
  if (whyNoJudgement(tagged.tagged, at, reference.phrases) !== undefined) return []
  return labelsBelow(blocks.slice(sentence.block.index + 1), framework, vocabulary, reference).map((label) => ({
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
  }))
}

/** The lines that are labels, to the first that is neither a label nor an item of a list. */
function labelsBelow(
  blocks: readonly Block[],
  framework: Framework,
  vocabulary: Vocabulary,
  { phrases }: Reference,
): NonNullable<Statement['label']>[] {
  const carriers = [...phrases.carriers, ...(phrases.looseCarriers ?? [])]
  const labels: NonNullable<Statement['label']>[] = []
  for (const { kind, text, item } of blocks) {
    const areas = kind === 'row' ? [] : areasOf(text, framework, vocabulary, carriers)
    if (areas.length > 0) labels.push({ kind: 'label', areas, from: 0, to: text.length, text: text.replace(/\.$/, '') })
    else if (!item) break
  }
  return labels
}

/** The areas of a label that is the whole line, or that stands there with no more words than a subject may have. */
function areasOf(
  text: string,
  framework: Framework,
  vocabulary: Vocabulary,
  carriers: readonly string[],
): readonly Area[] {
  const whole = readLabel(framework, text)
  if (whole.length > 0) return whole
  const [span, ...others] = vocabulary.of(framework).labels(text)
  if (!span || others.length > 0) return []
  const rest = plain(text.slice(0, span.from) + text.slice(span.to)).match(/[\p{L}']+/gu) ?? []
  return rest.every((word) => carriers.includes(word)) ? span.values : []
}

function endsBlock({ sentence }: TaggedSentence): boolean {
  return sentence.at + sentence.text.length >= sentence.block.text.length
}
