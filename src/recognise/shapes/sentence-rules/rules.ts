import { labelRules } from './label-rules.ts'
import { leadingRules } from './leading-rules.ts'
import { paperLabelRules } from './paper-label-rules.ts'
import { paperPartRules } from './paper-part-rules.ts'
import { paperSubjectRules } from './paper-subject-rules.ts'
import { paperWholeRules } from './paper-whole-rules.ts'
import type { SentenceRule } from './sentence-rule.ts'
import { wholeRules } from './whole-rules.ts'

/**
 * The forms that are read in an inspectorate’s own report, in the order in which they are tried; a grade that one form has
 * claimed is not offered to the next. Its prose is full of plain words for grades: only its own ways of giving judgements count.
 */
export const reportRules: readonly SentenceRule[] = [...labelRules, ...wholeRules]

/** The forms that are read in councils’ papers, letters and the news, in the order in which they are tried. */
export const paperRules: readonly SentenceRule[] = [
  ...leadingRules,
  ...labelRules,
  ...wholeRules.filter(({ reportOnly }) => !reportOnly),
  ...paperSubjectRules,
  ...paperLabelRules,
  ...paperPartRules,
  ...paperWholeRules,
]
