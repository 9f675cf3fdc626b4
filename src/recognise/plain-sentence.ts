import type { Reference } from '../reference/reference.ts'
import { patternCompiler } from './sentence-pattern.ts'
import type { TaggedSentence } from './tagged-sentence.ts'

/** What says when, by whom or how often, and nothing of what is graded or how. */
const asides = [
  '\\((?: (?!<[GVPL]|\\))\\S+)* \\)',
  '(?:, )?(?:following|after|at|during|in|from) (?:(?:an?|the|its|their|our|this|last|most|two|three|<N\\d+>) )*(?:[\\w-]+ ){0,4}?<F\\d+>(?: (?:in|on|of|from|between|at the end of|earlier in|late in|early in) (?:the )?<D\\d+>)?(?: (?:this|last|earlier this|late last) (?:year|month|week))?(?: ,)?',
  '(?:, )?(?:back )?(?:in|on|during|between|from) (?:(?:the|early|late|mid|spring|summer|autumn|winter) )*<D\\d+>(?: ,)?',
  'by (?:the )?(?:[\\w-]+ ){0,2}?{inspectors}(?<= )',
  '(?:, )?(?:today|yesterday|this (?:week|month|morning|autumn|spring|summer|winter)|earlier this (?:week|month|year)|last (?:week|month)|recently|officially|once again|once more)(?: ,)?',
  'for (?:the |a )?(?:first|second|third|fourth|fifth|<N\\d+>) (?:consecutive )?time(?: ever)?(?: in (?:a row|its history|(?:more than |over |nearly |almost )?(?:<N\\d+> \\w+|a decade)))?',
  ', (?:which|who) (?:took place|was carried out|were carried out|was conducted|was held|was published|were published|visited|lasted)[^,;:]*,',
  '(?:, )?(?:however|meanwhile|therefore|too|though|as a result|in addition)(?: ,)',
  'in (?:an?|the|its|their|our|this) (?:[\\w-]+ ){0,2}?(?:report|letter)(?: (?:published|released|issued|out))?(?: ,)?',
]

const compiled = new WeakMap<Reference, RegExp>()

/**
 * A sentence without its asides: *were rated, following an inspection in March, by inspectors as good* becomes *were rated as
 * good*. The tags keep their numbers. Undefined where it has none.
 */
export function withoutAsides(tagged: TaggedSentence, reference: Reference): TaggedSentence | undefined {
  const pattern =
    compiled.get(reference) ?? patternCompiler(reference, false)(`(?<![\\w-])(?:${asides.join('|')})(?![\\w-])`)
  compiled.set(reference, pattern)
  const left = tagged.tagged.replaceAll(pattern, ' ').replaceAll(/\s+/g, ' ').trim()
  return left === tagged.tagged ? undefined : { ...tagged, tagged: left }
}
