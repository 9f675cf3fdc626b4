import type { SentenceRule } from './graded-sentence-rules.ts'

/**
 * Forms of sentence of councils’ papers, letters and the news, tried after those that any document may have. Their subject
 * may be labels, a service, or the whole; which of them decides what is graded. In an inspectorate’s own report, whose
 * prose is full of plain words for grades, none of them is read.
 */
export const paperSentenceRules: readonly SentenceRule[] = [
  {
    id: 'one-of-many',
    pattern:
      "(?:{be}(?:now |also |still |only )*|among )(?:only |now )*<N\\d+> of (?:only |just |the |about |around )*<N\\d+> [^,;:]{0,80}?(?:(?:to|be|receive|get|have|with|given|deemed|{judging}|where {subject}{be}) )+(?:(?:as|the|a|an|its|inspectorate's|lowest|highest|top|overall|rating|grade|of) )*{grade}(?: overall)?(?: {verdict})?{stop}",
    order: 'label-first',
    of: 'whole',
    ofMany: true,
    example: 'Barchester is one of only three harbours in the north to be rated dim.',
    counterExample: 'Barchester is one of only three harbours in the north to be painted dim.',
  },
  {
    id: 'judged-grade-for-subject',
    pattern:
      '(?:{judged}{as}|{judging} {subject}{as}|{given}(?:{article})*|with {article}*)(?:a |an )?{grade} (?:overall )?(?:{verdict} )?(?:for|in|on|in respect of|in relation to|in terms of|under) {subject}(?:(?:[,;] )?(?:and |but )?(?:{judged}{as})?{grade} (?:{verdict} )?(?:for|in|on|in respect of|in relation to) {subject})*{stop}',
    order: 'grade-first',
    of: 'subject',
    example: 'The city was given a dim rating for keeping watch, and bright for telling the truth.',
    counterExample: 'The city was given a dim rating for keeping ropes.',
  },
  {
    id: 'subject-judged-grade',
    pattern: '{start}{subject}{have}{be}{adverb}{judged}{as}{adverb}{grade}(?: {verdict})?{qualified}{stop}',
    order: 'label-first',
    of: 'subject',
    example: 'The support for keeping watch has been branded dim.',
    counterExample: 'The cooks who support keeping watch have been branded dim.',
  },
  {
    id: 'subject-given-grade',
    pattern:
      '{start}{subject}{have}{be}?{adverb}{given}(?:{article})*{grade}(?: overall)?(?: {verdict})?{qualified}{stop}',
    order: 'label-first',
    of: 'subject',
    example: 'Keeping watch received a dim grading.',
    counterExample: 'Keeping watch received a dim welcome.',
  },
  {
    id: 'judged-subject-grade',
    pattern:
      '(?:{inspectors}(?:on <[DN]\\d+> (?:\\w+ )?)?|<F\\d+> (?:in <D\\d+> )?|which |and |{start}){have}{judging} {subject}{as}{adverb}{grade}(?: overall)?(?: {verdict})?{stop}',
    order: 'label-first',
    of: 'subject',
    example: 'Inspectors judged the support for keeping watch as dim.',
    counterExample: 'Inspectors judged the cooks of keeping watch as dim.',
  },
  {
    id: 'given-subject-grade',
    pattern:
      '(?:{inspectors}|<F\\d+> |and |{start}){have}(?:gave|given|awarded|handed|issued) {subject}(?:{article})*{grade}(?: overall)?(?: {verdict})?{stop}',
    order: 'label-first',
    of: 'subject',
    example: 'Inspectors gave the sea services an overall rating of dim.',
    counterExample: 'Inspectors gave the sailors of the sea services a dim lamp.',
  },
  {
    id: 'judged-by-inspectors',
    pattern: '{start}{subject}(?:also )?{judging} (?:overall )?{as}{grade} by {inspectors}',
    order: 'label-first',
    of: 'subject',
    example: 'Sea services branded dim by inspectors',
    counterExample: 'Sea services branded dim by sailors',
  },
  {
    id: 'subject-said-to-be-grade',
    pattern: '{start}{subject}{be}{adverb}{grade}{qualified}(?: overall)?{said}',
    order: 'label-first',
    of: 'subject',
    example: 'Sea services in Barchester are dim, inspectors have found.',
    counterExample: 'Sea services in Barchester are dim, sailors have found.',
  },
  {
    id: 'inspectors-said-subject-is-grade',
    pattern:
      '(?:{inspectors}|<F\\d+> )(?:[^,;:]{0,40} )?(?:said|says|concluded|concludes|found|finds|stated|states|reported|reports|confirmed|confirms|ruled|rules|believes) (?:that |: )?(?:overall )?(?:, )?{subject}(?:{be}|{judgedVerb}){adverb}{grade}{qualified}{stop}',
    order: 'label-first',
    of: 'subject',
    example: 'Inspectors said that the sea services were still dim.',
    counterExample: 'Sailors said that the sea services were still dim.',
  },
  {
    id: 'label-merits-grade',
    pattern: '{start}{carrier}{labels}{carrier}{adverb}{given}(?:{article})*{grade}(?: {verdict})?{stop}',
    order: 'label-first',
    of: 'labels',
    example: 'Keeping watch and telling the truth both merited the dim grade.',
    counterExample: 'Keeping watch and telling the truth both merited the dim light.',
  },
  {
    id: 'label-which-is-grade',
    pattern:
      '{carrier}{labels}, (?:also |now |which )(?:{have}{be}?{adverb}(?:{judged}{as}|{given}(?:{article})*)|{be}{adverb}){grade}(?: {verdict})?{stop}',
    order: 'label-first',
    of: 'labels',
    example: 'They liked all but telling the truth, which held its dim grading.',
    counterExample: 'They liked all but telling the truth, which held its dim lamp.',
  },
  {
    id: 'performs-as-assessed',
    pattern:
      '{start}{subject}(?:{be}{adverb}(?:{judged})?{as})?{adverb}{ownGrade}{stop}|(?:a|an|the|its|their) {ownGrade} {verdict}',
    order: 'label-first',
    of: 'result',
    example: 'Sea services in Barchester counts high.',
    counterExample: 'Sailors of Barchester counts high.',
  },
  {
    id: 'provides-grade-service',
    pattern:
      '{start}{subject}(?:{be})?(?:providing|delivering|running|offering|provides|delivers|provided|delivered) (?:a |an )(?:overall )?{grade} (?:level of )?<W\\d+>(?! for)',
    order: 'label-first',
    of: 'whole',
    example: 'The outcome showed that the authority was providing a dim service.',
    counterExample: 'The outcome showed that the authority was providing a dim light.',
  },
  {
    id: 'dated-grade-verdict',
    pattern:
      "(?:the |its |their |{body}'s |<A\\d+> |{whole}|{body})*<D\\d+> (?:<F\\d+> )?{grade} {verdict}|previous {grade} (?:overall )?{verdict} in <D\\d+>",
    order: 'label-first',
    of: 'whole',
    example: 'The trust was made after its 2010 dim verdict.',
    counterExample: 'The trust was made after its 2010 dim lamp.',
  },
  {
    id: 'inspection-resulted-in',
    pattern:
      '<F\\d+> (?:, in <D\\d+> , |in <D\\d+> |of <D\\d+> )?{have}(?:resulted in|led to|gave|concluded with|ended with|produced) (?:{article})*(?:{verdict} of )?{grade}(?: overall)?(?: {verdict})?{stop}',
    order: 'label-first',
    of: 'whole',
    example: 'The beacon inspection had also resulted in a rating of dim.',
    counterExample: 'The beacon inspection had also resulted in a night of dim lamps.',
  },
  {
    id: 'whole-and-judged-grade',
    pattern: '^{whole}[^,;:<]{0,80}and (?:have|has|was|were) (?:been )?{judged}{as}{grade}{stop}',
    order: 'label-first',
    of: 'whole',
    example: 'Sea services in Barchester have grown and have been rated as dim.',
    counterExample: 'Sea services in Barchester have grown and have been painted as dim.',
  },
  {
    id: 'grade-in-all-parts',
    pattern:
      '(?:{judging}|{given}|{be})[^;:.]{0,90}?{grade} (?:{verdict} )?(?:in|across|for) (?:each of |all |all of )+{countedParts}{stop}',
    order: 'grade-first',
    of: 'all',
    example: 'Inspectors found the help and care to be dim in all four areas of focus.',
    counterExample: 'Inspectors found the help and care to be dim in all four towns.',
  },
  {
    id: 'parts-all-graded',
    pattern:
      '(?:services in )?all (?:the |of the |its |<N\\d+> )*{countedParts}(?:{be}|also |have |has )*(?:{judged}|{given}|(?:as ))(?:{article})*{as}{grade}{stop}',
    order: 'grade-first',
    of: 'all',
    example: 'All four areas also received a grade of dim.',
    counterExample: 'All four areas also received a coat of dim.',
  },
  {
    id: 'whole-judged-aside',
    pattern: '{whole}(?:, )(?:which {be})?{adverb}{judged}{as}{grade} (?:by {inspectors})?(?:back )?in <D\\d+>',
    order: 'label-first',
    of: 'whole',
    example: 'The sea services, rated as dark in 2010, are loved.',
    counterExample: 'The sea services, painted as dark in 2010, are loved.',
  },
]
