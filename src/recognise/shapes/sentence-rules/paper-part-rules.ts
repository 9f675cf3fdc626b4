import type { SentenceRule } from './sentence-rule.ts'

/** Forms of papers and news that grade all areas together. */
export const paperPartRules: readonly SentenceRule[] = [
  {
    id: 'all-aspects-of-whole',
    pattern:
      '(?:all|every) (?:key )?(?:aspects?|areas?|parts?|elements?) of {whole}{have}{be}{adverb}{judged}{as}{grade}{stop}',
    order: 'label-first',
    of: 'all',
    example: 'All aspects of the sea services were judged to be dim.',
    counterExample: 'All aspects of the sea services were painted to be dim.',
  },
  {
    id: 'grade-in-all-parts',
    pattern:
      '(?:{judging}|{given}|{be}){gap}{0,90}?{grade} (?:{verdict} )?(?:in|across|for) (?:(?:each of |all |all of )+{countedParts}|(?:every|each) (?:single )?(?:area|category|aspect|judgement|one of {countedParts}))(?: (?:inspected|assessed|judged|reviewed|of responsibility|of (?:its|the|their|our) (?:work|<W\\d+>)))?{stop}',
    order: 'grade-first',
    of: 'all',
    example: 'Inspectors found the help and care to be dim in all four areas.',
    counterExample: 'Inspectors found the help and care to be dim in all four towns.',
  },
  {
    id: 'parts-all-graded',
    pattern:
      '(?:services in )?all (?:the |of the |its |<N\\d+> )*{countedParts} (?:{be}|also |have |has )*(?:{judged}|{given}|(?:as ))(?:{article})*{as}{grade}{stop}',
    order: 'grade-first',
    of: 'all',
    example: 'All four areas also received a grade of dim.',
    counterExample: 'All four areas also received a coat of dim.',
  },
]
