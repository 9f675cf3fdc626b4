import type { SentenceRule } from './sentence-rule.ts'

/** Forms of papers that are tried before all others, which would read only a part of them: lists of authorities, and areas named before what is graded. */
export const leadingRules: readonly SentenceRule[] = [
  {
    id: 'all-areas-but-one',
    pattern:
      '(?:all {countedParts} (?:also )?(?:{be}{adverb}{judged}{as}|{have}{given}(?:{article})*(?:{verdict} of )?|as |to be ){grade}|{grade} (?:in|across|for) all {countedParts})(?: ,| \\()? (?:except(?:ing)?|apart from|other than|bar|with the (?:sole |only |single )?exception of) (?:for )?(?:the )?{labels}[,(] (?:which|where) (?:it |they |{inspectors}|was |were |has |have |had |been |also |{given}(?:{article})*|{judged}|{judging} )*{as}{grade}{stop}',
    order: 'grade-first',
    of: 'others',
    example: 'All areas were rated dim, with the exception of telling the truth, which was judged dark.',
    counterExample: 'All areas were rated dim, with the exception of telling the truth.',
  },
  {
    id: 'listed-authorities',
    pattern:
      '(?:{many} )(?:{be})?(?:{judged}|deemed )?{as}{ownGrade}(?: by {inspectors}| )?(?:are|were|is|was|include|included)?(?: ?[:-])? {authorities}',
    order: 'label-first',
    of: 'result',
    ofMany: true,
    example: 'The councils found to counts high were: Barchester and Loamshire.',
    counterExample: 'The councils painted high were: Barchester and Loamshire.',
  },
  {
    id: 'authorities-judged-grade',
    pattern:
      '{authorities}(?:both |all |each )?(?:{have}{be}{adverb}{judged}{as}|{have}{given}(?:{article})*){grade}(?: {verdict})?{stop}',
    order: 'label-first',
    of: 'whole',
    ofMany: true,
    example: 'Barchester and Loamshire were both rated dim.',
    counterExample: 'Barchester and Loamshire were both painted dim.',
  },
  {
    id: 'authorities-judged-for-subject',
    pattern:
      '{authorities}(?:both |all |each )?(?:{have}{be}{adverb}{judged}{as}|{have}{given}(?:{article})*){grade}(?: {verdict})? (?:for|in|on) {subject}',
    order: 'grade-first',
    of: 'subject',
    ofMany: true,
    example: 'Barchester and Loamshire both received a rating of dim for keeping watch.',
    counterExample: 'Barchester and Loamshire both received a coat of dim for keeping watch.',
  },
  {
    id: 'subject-judged-at-authorities',
    pattern: '{start}{subject}{have}{be}{adverb}{judged}{as}{grade} (?:at|in) {authorities}',
    order: 'label-first',
    of: 'subject',
    ofMany: true,
    example: 'Keeping watch was rated dim at Barchester and Loamshire councils.',
    counterExample: 'Keeping watch was painted dim at Barchester and Loamshire councils.',
  },
  {
    id: 'in-category-judged-grade',
    pattern:
      '(?<!{verdict} )(?:in|for|on|under) (?:(?:the|other|key|<N\\d+>|<F\\d+>|rating|remaining|main|areas?|categories|category|of) )*{labels}{carrier}(?:{whole}|{body}){be}{adverb}(?:{judged}|said |considered |thought )?{as}{grade}{stop}',
    order: 'label-first',
    of: 'labels',
    example: 'In keeping watch the authority was said to need oil.',
    counterExample: 'In keeping nets the authority was said to need oil.',
  },
]
