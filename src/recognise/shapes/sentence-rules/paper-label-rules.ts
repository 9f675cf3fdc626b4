import type { SentenceRule } from './sentence-rule.ts'

/** Forms of papers and news that grade the areas that they name by their labels. */
export const paperLabelRules: readonly SentenceRule[] = [
  {
    id: 'label-which-is-grade',
    pattern:
      '{labels}{carrier}, (?:also |now |which (?:{inspectors}(?:say|says|said) )?)?(?:{have}{be}?{adverb}(?:{judged}{as}|{given}(?:{article})*)|which (?:{inspectors}(?:say|says|said) )?{be}{adverb}|which (?:{inspectors})(?:found|judged|rated|graded|said) (?:to be |as |was |were )?){grade}(?: {verdict})?{stop}',
    order: 'label-first',
    of: 'labels',
    example: 'They spoke of telling the truth, which held its dim grading.',
    counterExample: 'They spoke of telling the truth, which held its dim lamp.',
  },
  {
    id: 'with-label-graded',
    pattern:
      'with (?:only |just )?(?:<N\\d+> )?(?:areas? )?(?:- )?{carrier}{labels}{carrier}(?:{be})?{adverb}(?:{judged}{as}|as |being |at ){grade}{stop}',
    order: 'label-first',
    of: 'labels',
    example: 'They rowed on, with one area - keeping watch - rated dim.',
    counterExample: 'They rowed on, with one area - keeping watch - painted dim.',
  },
  {
    id: 'parts-graded-are-labels',
    pattern:
      '{parts} (?:{be})?(?:{judged})?{as}{grade} (?:include|includes|included|are|were|is|was) {carrier}{labels}',
    order: 'grade-first',
    of: 'labels',
    example: 'The areas judged dim included keeping watch.',
    counterExample: 'The areas painted dim included keeping watch.',
  },
  {
    id: 'ratings-given-for-labels',
    pattern: '{grade} {verdict} (?:{be}(?:given|awarded|received|made|achieved) )?(?:for|in|to|on) {carrier}{labels}',
    order: 'grade-first',
    of: 'labels',
    example: 'Dim ratings were given for keeping watch, for telling the truth and for the rest.',
    counterExample: 'Dim lamps were given for keeping watch, for telling the truth and for the rest.',
  },
  {
    id: 'label-inspected-and-judged',
    pattern:
      '{carrier}{labels}{carrier}(?:was|were) (?:also )?(?:inspected|reviewed|assessed|examined|looked at)[^,;:<]{0,40} and (?:was |were )?{adverb}(?:{judged}{as}|{given}(?:{article})*){grade}(?: {verdict})?{stop}',
    order: 'label-first',
    of: 'labels',
    example: 'Keeping watch was also inspected that month and was judged to be dim.',
    counterExample: 'Keeping watch was also inspected that month and was painted to be dim.',
  },
  {
    id: 'only-part-of-grade-was-label',
    pattern:
      '(?:only|one|two|three|<N\\d+>) (?:key |main |<N\\d+> )?(?:area|areas|part|parts|category|categories)[^,;:<]{0,40}(?:<W\\d+> )?(?:(?:that|which|to) )?(?:{given}(?:{article})*|{have}{be}{judged}{as}|{judged}{as}|{be})?{grade}(?: {verdict})?(?: which)? {be}{carrier}{labels}',
    order: 'grade-first',
    of: 'labels',
    example: 'The only area that received a dim rating was keeping watch.',
    counterExample: 'The only area that received a dim lamp was keeping watch.',
  },
  {
    id: 'grade-including-labels',
    pattern:
      '(?:{judged}{as}(?:grade <N\\d+> )?|{given}(?:{article})*|{be}{adverb}){grade}(?: {verdict}| in <N\\d+> (?:out )?of (?:the )?<N\\d+> (?:of the )?{parts})? ?(?:, )?including (?:both )?{carrier}{labels}',
    order: 'grade-first',
    of: 'labels',
    example: 'Two of these were judged dim, including keeping watch.',
    counterExample: 'Two of these were painted dim, including keeping watch.',
  },
  {
    id: 'judged-as-grade-labels',
    pattern: '{judging} as {grade} (?:both )?(?:the |its )?{labels}',
    order: 'grade-first',
    of: 'labels',
    example: 'The report rated as dim the keeping watch and the telling the truth.',
    counterExample: 'The report painted as dim the keeping watch and the telling the truth.',
  },
  {
    id: 'grade-in-most-and-for-label',
    pattern:
      '{judging} {subject}{as}{grade} in <N\\d+> (?:out )?of (?:the )?<N\\d+> [^<,;]{0,40} and {grade} (?:for|in) {carrier}{labels}',
    order: 'grade-first',
    of: 'labels',
    example: 'The report rated the sea services bright in three out of four towns and dim for keeping watch.',
    counterExample: 'The report painted the sea services bright in three out of four towns and dim for keeping watch.',
  },
  {
    id: 'given-grade-label',
    pattern: '{given}(?:{article})*{grade} {label}',
    order: 'grade-first',
    of: 'labels',
    example: 'Sea services were awarded a dim overall light.',
    counterExample: 'Sea services were awarded a dim overall lamp.',
  },
  {
    id: 'same-grade-for-labels',
    pattern:
      '{grade} (?:, )?(?:along with|together with|as (?:is|are|was|were)|and so (?:is|are|was|were)) {carrier}{labels}',
    order: 'grade-first',
    of: 'labels',
    follows: true,
    example: 'Keeping watch is dim, as is telling the truth.',
    counterExample: 'They painted the tower dim, as is telling the truth.',
  },
  {
    id: 'label-moving-to-grade',
    pattern:
      '{label}{carrier}(?:, )?(?:moving|improving|rising|going|jumping|up|down|falling|moved|improved|rose|fell|has moved|has improved|has gone|been uplifted|been upgraded|been downgraded|been raised|been lowered) (?:up |down )?from {as}{grade}(?: in <D\\d+>)? to {as}{grade}{stop}',
    order: 'last-grade',
    of: 'label',
    example: 'It resulted in a better overall light, moving from dark to dim.',
    counterExample: 'It resulted in a better overall lamp, moving from dark to dim.',
  },
  {
    id: 'parts-given-grade-namely',
    pattern:
      '(?:{parts}|area|category)(?: \\w+)? (?:{be}|{have})*(?:{given}(?:{article})*|{judged}{as}){grade}(?: {verdict})? (?:[-:,]|namely|including) (?:the )?{labels}',
    order: 'grade-first',
    of: 'labels',
    example: 'Three of the four areas reviewed were given dim - keeping watch and telling the truth.',
    counterExample: 'Three of the four areas reviewed were given lamps - keeping watch and telling the truth.',
  },
  {
    id: 'grade-attributed-to-label',
    pattern:
      '(?:a|an|the) {grade} {verdict} (?:{be})(?:attributed|awarded|given|assigned) (?:to|for) {carrier}{labels}',
    order: 'grade-first',
    of: 'labels',
    example: 'A dim rating was attributed to keeping watch.',
    counterExample: 'A dim lamp was attributed to keeping watch.',
  },
  {
    id: 'label-grade-in-brackets',
    pattern: '(?:{label}\\( {grade} \\) ?(?:[;,] )?(?:and )?(?:the )?)+',
    order: 'label-first',
    of: 'labels',
    example: 'These were: keeping watch (dim); and telling the truth (bright).',
    counterExample: 'These were: keeping lamps (dim); and telling tales (bright).',
  },
  {
    id: 'graded-assessments-of-labels',
    pattern: '<N\\d+> {grade} (?:{verdict}|assessments) in <N\\d+> {parts} (?:[-:,] )(?:the )?{labels}',
    order: 'grade-first',
    of: 'labels',
    example: 'The report gives two dim assessments in four areas: keeping watch and telling the truth.',
    counterExample: 'The report gives two dim lanterns in four areas: keeping watch and telling the truth.',
  },
]
