import type { SentenceRule } from './sentence-rule.ts'

/** Forms in which any document grades all areas together, an assessment, or the whole. */
export const wholeRules: readonly SentenceRule[] = [
  {
    id: 'all-areas',
    pattern:
      '(?:(?:{whole}|{parts} ){be}{adverb}(?:{judged})?{as}{grade} (?:across|in) all {countedParts}|(?:{judging} )?all {countedParts} (?:(?:inspected|judged|assessed|reviewed) )?(?:{be}{adverb}{judged}{as}|as |to be ){grade}|(?:achieved|judged|rated|found)(?: {body}| {whole}| )(?:as |to be )?{grade} in all {countedParts}){stop}',
    order: 'grade-first',
    of: 'all',
    example: 'The sea services were graded as dim across all areas.',
    counterExample: 'The sea services were graded as dim across two areas.',
  },
  {
    id: 'assessment-as-grade',
    pattern: '<F\\d+> {carrier}as {grade}{stop}',
    order: 'label-first',
    of: 'result',
    example: 'It published its yearly count of the harbours as dim overall.',
    counterExample: 'It published its yearly count of the harbours as planned.',
  },
  {
    id: 'assessment-rated-whole',
    pattern: '<F\\d+> {have}{judging} {whole}{as}{grade}{stop}',
    order: 'label-first',
    of: 'result',
    example: 'The yearly count had rated the sea services as dim.',
    counterExample: 'The yearly count had painted the sea services as dim.',
  },
  {
    id: 'grade-rating-of-assessment',
    pattern: '(?:the|a|an|its) {grade} {verdict} (?:from|in|of|for|under) (?:the )?(?:<D\\d+> )?<F\\d+>',
    order: 'grade-first',
    of: 'result',
    example: 'This improves on the dark rating from the 2010 yearly count.',
    counterExample: 'This improves on the dark paint from the 2010 yearly count.',
  },
  {
    id: 'report-says-whole-is-grade',
    pattern: '{start}{whole}{be}{grade}{stop}',
    order: 'label-first',
    of: 'whole',
    reportOnly: true,
    example: 'Sea services in Barchester are dim.',
    counterExample: 'Sea services for lost sailors in Barchester are dim.',
  },
  {
    id: 'whole-judged-grade',
    pattern: '{start}{whole}(?:{be}{adverb}{judged}|(?:remains|remain|remained) ){as}{adverb}{grade}{stop}',
    order: 'label-first',
    of: 'whole',
    example: 'Sea services in Barchester have been rated dim.',
    counterExample: 'Sea services for lost sailors have been rated dim.',
  },
  {
    id: 'whole-grade-verb',
    pattern: '{start}{whole}{adverb}{verb}{stop}',
    order: 'label-first',
    of: 'whole',
    example: 'It said that the sea services needs oil.',
    counterExample: 'It said that boats of the sea services needs oil.',
  },
  {
    id: 'moved-to-grade',
    pattern:
      '{whole}(?:, {judging}[^,]*, )?{have}(?:moved|improved|risen|gone|fallen|slipped|declined|jumped|made the jump|made an? (?:\\w+ )?leap(?: forward)?|leapt|been bumped|been lifted|been elevated|been promoted|been boosted|been upgraded|been downgraded|turned around) (?:up |down )?(?:(?:from|out of) {as}{grade} (?:{inspectors})?(?:{verdict} )?)?(?:to|into) {as}{grade}{stop}',
    order: 'last-grade',
    of: 'whole',
    example: 'The sea services have moved from an overall grade of dark to dim.',
    counterExample: 'The sea services have moved from the dark to the bright side of town.',
  },
  {
    id: 'judged-whole-grade',
    pattern:
      '(?:{inspectors}(?:on <[DN]\\d+> (?:\\w+ )?)?|<F\\d+> (?:in <D\\d+> )?|which |and ){have}{judging} {whole}{as}{grade}(?: overall)?{stop}',
    order: 'label-first',
    of: 'whole',
    example: 'Inspectors judged the sea services in Barchester to be dim.',
    counterExample: 'Inspectors judged the boats of the sea services to be dim.',
  },
  {
    id: 'judged-body-overall',
    pattern:
      '(?:{inspectors}|<F\\d+> (?:in <D\\d+> )?){have}{judging} {body}{as}{grade} overall{stop}|{start}{body}{be}{adverb}{judged}{as}{grade} overall{stop}',
    order: 'label-first',
    of: 'whole',
    example: 'The authority was also judged to be dim overall.',
    counterExample: 'The authority was also judged to be dim outdoors.',
  },
  {
    id: 'overall-grade-rating-given',
    pattern:
      '(?:overall {grade} {verdict} (?:it |they )?(?:was |were )?(?:given |received )?in <D\\d+>|(?:follows|followed|following|after|since) (?:the |its |an? )?{grade} {verdict} in <D\\d+>)',
    order: 'label-first',
    of: 'whole',
    example: 'It works to improve on the overall dim rating it was given in 2022.',
    counterExample: 'It works to improve on the overall dim lamp it was given in 2022.',
  },
  {
    id: 'outcome-was-grade',
    pattern:
      '(?:outcome|result|finding|conclusion|judgement|judgment)(?: resulting)?(?: (?:of|from) (?:the |this |that |its )?<F\\d+>)? (?:was|is|had been|has been) (?:a |an |<N\\d+> of )?(?:{verdict} of )?{grade}{stop}',
    order: 'label-first',
    of: 'whole',
    example: 'The outcome of the inspection was dim.',
    counterExample: 'The outcome of the match was dim.',
  },
  {
    id: 'overall-verdict',
    pattern:
      '(?<!from (?:an |the |its |a )?)overall (?:inspection |effectiveness |{inspectors})*(?:{verdict}|assessment|outcome|result)(?: (?:of|for) (?:this |the )?(?:<F\\d+>|{whole}(?={be})))? (?:{be})?(?:that )?(?:of )?(?:{whole})?(?:now )?(?:{be})?{as}{grade}{stop}',
    order: 'label-first',
    of: 'whole',
    example: 'The inspection gives an overall rating of dim.',
    counterExample: 'It moved from an overall rating of dim in two years.',
  },
]
