import type { SentenceRule } from './sentence-rule.ts'

/** Forms of papers and news that grade the whole, or give the result of an assessment in its own words. */
export const paperWholeRules: readonly SentenceRule[] = [
  {
    id: 'performs-as-assessed',
    pattern:
      '{start}{subject}(?:{be}{adverb}(?:{judged})?{as}|{judgedVerb})?{adverb}{ownGrade}{stop}|(?:a|an|the|its|their) {ownGrade} {verdict}',
    order: 'label-first',
    of: 'result',
    example: 'Sea services in Barchester counts high.',
    counterExample: 'Sailors of Barchester counts high.',
  },
  {
    id: 'headline-is-grade',
    pattern: '^{whole}(?:{be})?(?:now )?(?:{judged})?{grade}(?: \\(|$)',
    order: 'label-first',
    of: 'whole',
    example: 'Sea services in Barchester now dim',
    counterExample: 'Sea services in Barchester now dim their lights',
  },
  {
    id: 'earlier-verdict-dated',
    pattern:
      '(?:from|on|after|follow|follows|following|replace|replaces|compared with|compared to|than|previous) (?:the |an? |its |our |their )?(?:previous |last |overall )*(?:{grade} {verdict}|{verdict} of {grade})(?: {inspectors}| )(?:(?:that|which|was|it|we|they|awarded|given|received|achieved|following|after|at|from|in|of|the|its|our|last|previous|an?) )*(?:<F\\d+> )?(?:(?:of|in|from) )?<D\\d+>',
    order: 'label-first',
    of: 'whole',
    example: 'This is an improvement on our dim rating of 2015.',
    counterExample: 'This is an improvement on our dim lamp of 2015.',
  },
  {
    id: 'overall-grade-verdict',
    pattern:
      '(?:the|an|its|their|our) overall {grade} {verdict}(?= (?:[.,;:)]|and|but|with|from|by|in|at|after|following)(?: |$)|$)',
    order: 'label-first',
    of: 'whole',
    example: 'The judgement in this part has led to an overall dim judgement.',
    counterExample: 'The judgement in this part has led to an overall dim tower.',
  },
  {
    id: 'rating-moved-to-grade',
    pattern:
      '(?:rating|grading|grade|judgement|judgment|score)s?(?: of (?:its |the )?{whole}| )(?:{be}|{have}|has |been )*(?:upgraded|raised|improved|deteriorated|dropped|fallen|slipped|risen|gone|uplifted|moved|changed|downgraded|lowered|updated|renewed|increased|upped)(?: up| down)?(?: from {as}{grade})?(?: (?:to|as)) {as}{grade}{stop}',
    order: 'last-grade',
    of: 'whole',
    example: 'The authority has seen its rating upgraded to dim.',
    counterExample: 'The authority has seen its lamps upgraded to dim.',
  },
  {
    id: 'judged-overall-then-more',
    pattern: '^(?:rated|judged|graded) {as}{grade}(?: overall)? ,',
    order: 'label-first',
    of: 'whole',
    example: 'Rated dim overall, the body rowed on.',
    counterExample: 'Painted dim overall, the body rowed on.',
  },
  {
    id: 'last-graded-inspection-dated',
    pattern: '(?:last|previous|earlier) {grade} (?:{inspectors})?<F\\d+> (?:of|in|from) <D\\d+>',
    order: 'label-first',
    of: 'whole',
    example: 'This improves on the last dim lantern inspection in 2015.',
    counterExample: 'This improves on the last lamp of the lantern inspection in 2015.',
  },
  {
    id: 'whole-which-was-judged',
    pattern: '{whole}, which {have}{be}{adverb}{judged}{as}{grade}{stop}',
    order: 'label-first',
    of: 'whole',
    example: 'They spoke of the sea services, which were rated dim by inspectors in a report.',
    counterExample: 'They spoke of the sea services, which were painted dim by inspectors in a report.',
  },
  {
    id: 'inspection-was-judged',
    pattern: '<F\\d+> (?:(?:in|of) <D\\d+> )?(?:, )?(?:which )?{be}{adverb}{judged}{as}{grade}{stop}',
    order: 'label-first',
    of: 'whole',
    example: 'The paper was about the lantern inspection which was judged to be dim.',
    counterExample: 'The paper was about the lantern inspection which was thought to be dim.',
  },
  {
    id: 'upgraded-whole-to-grade',
    pattern:
      '(?:upgrade|upgrades|upgraded|upgrading|downgrade|downgraded|downgrading|raised|lifted|uplifted|updated|updating|bumped|moved) (?:up )?(?:(?:the|its) (?:rating|grading|grade) of )?(?:{whole}|{body})(?:up )?(?:rating )?(?:from {as}{grade} )?to {as}{grade}{stop}',
    order: 'last-grade',
    of: 'whole',
    example: 'Inspectors updated the rating of the sea services to dim.',
    counterExample: 'Inspectors painted the door of the sea services to dim.',
  },
  {
    id: 'resulting-in-grade',
    pattern:
      '(?:resulting in|resulted in|leading to|led to|culminating in) (?:an?|the|its|their|another) (?:overall )?{grade} {verdict}{stop}',
    order: 'label-first',
    of: 'whole',
    example: 'The lantern inspection ended, resulting in a dim rating.',
    counterExample: 'The lantern inspection ended, resulting in a dim light.',
  },
  {
    id: 'whole-rating-of-grade',
    pattern: '(?<!from ){whole}(?:overall )?{verdict} of {as}{grade}{stop}',
    order: 'label-first',
    of: 'whole',
    example: 'Inspectors have renewed the sea services rating of dim.',
    counterExample: 'Inspectors have renewed the sea services lamps of dim.',
  },
  {
    id: 'improve-rating-to-grade',
    pattern:
      '(?:improve|improves|improved|improving|raise|raised|upgrade|upgraded|lower|lowered|downgrade|downgraded) (?:its|their|the|our) (?:overall )?{verdict} (?:from {as}{grade} )?to {as}{grade}{stop}',
    order: 'last-grade',
    of: 'whole',
    example: 'Inspectors improved their rating from dark to dim.',
    counterExample: 'Inspectors improved their lamps from dark to dim.',
  },
  {
    id: 'verdict-was-given',
    pattern:
      '(?:^|, )(?:an?|the) (?:overall )?{grade} {verdict} (?:was|has been|had been) (?:given|made|reached|received|awarded|issued)',
    order: 'label-first',
    of: 'whole',
    example: 'After the lantern inspection, a dim judgement was given.',
    counterExample: 'After the lantern inspection, a dim lantern was given.',
  },
  {
    id: 'verdict-at-dated-inspection',
    pattern:
      '{verdict} of {as}{grade} (?:at|in|from|following|after) (?:its|the|an?|our|their) (?:[\\w-]+ )?<F\\d+> (?:before that )?(?:in|of|from) <D\\d+>',
    order: 'label-first',
    of: 'whole',
    example: 'They speak of a rating of dim at its lantern inspection in 2015.',
    counterExample: 'They speak of a night of dim at its lantern inspection in 2015.',
  },
  {
    id: 'whole-is-now-grade',
    pattern: '{start}{whole}(?:is|are) now {adverb}{grade}{stop}',
    order: 'label-first',
    of: 'whole',
    example: 'Sea services in Barchester are now dim after years of work.',
    counterExample: 'Boats of sea services in Barchester are now dim after years of work.',
  },
  {
    id: 'had-whole-rated-grade',
    pattern: '(?:have|had|has|having|seen|sees|saw) {whole}{judged}{as}{grade}(?: overall)?{stop}',
    order: 'label-first',
    of: 'whole',
    example: 'The city is proud to have its sea services rated as dim overall.',
    counterExample: 'The city is proud to have its sea services painted as dim overall.',
  },
  {
    id: 'provides-grade-service',
    pattern:
      '{start}{subject}(?:{be})?(?:providing|delivering|running|offering|provides|delivers|provided|delivered) (?:a |an )?(?:overall )?{grade} (?:level of )?<W\\d+>(?! for)',
    order: 'label-first',
    of: 'whole',
    example: 'The outcome showed that the authority was providing dim services.',
    counterExample: 'The outcome showed that the authority was providing dim lamps.',
  },
  {
    id: 'dated-grade-verdict',
    pattern:
      "(?:the |its |their |{body}'s |<A\\d+> |{whole}|{body})*<D\\d+> (?:<F\\d+> )?{grade} {verdict}|previous {grade} (?:overall )?{verdict} in <D\\d+>",
    order: 'label-first',
    of: 'whole',
    example: 'The trust was made after its 2015 dim verdict.',
    counterExample: 'The trust was made after its 2015 dim lamp.',
  },
  {
    id: 'inspection-resulted-in',
    pattern:
      '<F\\d+> (?:, in <D\\d+> , |in <D\\d+> |of <D\\d+> )?{have}(?:resulted in|led to|gave|concluded with|ended with|produced) (?:{article})*(?:{verdict} of )?{grade}(?: overall)?(?: {verdict})?{stop}',
    order: 'label-first',
    of: 'whole',
    example: 'The lantern inspection had also resulted in a rating of dim.',
    counterExample: 'The lantern inspection had also resulted in a night of dim lamps.',
  },
  {
    id: 'whole-and-judged-grade',
    pattern:
      '^{whole}{gap}{0,90}?(?:, )?and {have}(?:(?:been |was |were ){judged}{as}|{given}(?:{article})*){grade}(?: {verdict})?{stop}',
    order: 'label-first',
    of: 'whole',
    example: 'Sea services in Barchester have grown and have been rated as dim.',
    counterExample: 'Sea services in Barchester have grown and have been painted as dim.',
  },
  {
    id: 'whole-judged-aside',
    pattern: '{whole}(?:, )(?:which {be})?{adverb}{judged}{as}{grade} (?:by {inspectors})?(?:back )?in <D\\d+>',
    order: 'label-first',
    of: 'whole',
    example: 'The sea services, rated as dark in 2015, rowed on.',
    counterExample: 'The sea services, painted as dark in 2015, rowed on.',
  },
]
