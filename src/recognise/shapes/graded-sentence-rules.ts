/** A form of sentence that states grades. Example and counter-example are run as tests, with a made-up framework. */
export interface SentenceRule {
  id: string
  /** In the pieces of `sentence-pattern.ts`. */
  pattern: string
  /** How grades go with what is graded: each label takes the next grade, or the one before it; or the last grade is meant. */
  order: 'label-first' | 'grade-first' | 'last-grade'
  /**
   * What is graded: the labels in the match, or its one label and last grade; the service named; the whole (headline); all areas together; an assessment’s
   * result; or what the subject names: its labels, else its services, else the whole.
   */
  of: 'labels' | 'label' | 'service' | 'whole' | 'all' | 'result' | 'subject'
  /** The words speak of grades, but state none. */
  noGrade?: true
  /** Only in the inspectorate’s own report, where the plain form is its way of giving the judgement. */
  reportOnly?: true
  /** It adds to a grade that another form has claimed: *…, as is <label>*. */
  follows?: true
  /** The words speak of many authorities, and yet of one: *one of three to be …*. */
  ofMany?: true
  example: string
  counterExample: string
}

/**
 * All forms of sentence that are read, in the order in which they are tried; a grade that one form has claimed is not
 * offered to the next. The names in the examples are those of the made-up framework of the tests: areas *Keeping watch*
 * and *Telling the truth*, the headline *Overall light*, services *Harbours* and *Lighthouses*, the whole *sea services*,
 * grades *bright*, *dim* and *dark*, with *needs oil* as a verb, and the assessment *yearly count*.
 */
export const sentenceRules: readonly SentenceRule[] = [
  {
    id: 'features-only',
    pattern:
      '{start}{carrier}{labels}{carrier}(?:{be}{adverb}(?:{judged})?(?:as )?having|had|has) (?:some |many |a number of )?{grade} (?:features|elements|aspects)',
    order: 'label-first',
    of: 'labels',
    noGrade: true,
    example: 'Keeping watch was judged as having bright features.',
    counterExample: 'The tower was judged as having bright features.',
  },
  {
    id: 'label-is-grade',
    pattern: '{start}{carrier}{labels}{carrier}{be}{adverb}(?:{judged})?{as}{adverb}{grade}{qualified}{stop}',
    order: 'label-first',
    of: 'labels',
    example: 'The arrangements for keeping watch are now judged to be bright.',
    counterExample: 'The arrangements for keeping watch over lamps are bright.',
  },
  {
    id: 'label-grade-verb',
    pattern: '{start}{carrier}(?<!(?<!; )\\band ){labels}(?:overall )?{adverb}{verb}{stop}',
    order: 'label-first',
    of: 'labels',
    example: 'Keeping watch still needs oil.',
    counterExample: 'Keeping watch over lamps still needs oil.',
  },
  {
    id: 'found-label-to-be-grade',
    pattern:
      '(?:{judging}|concluded|and that) (?:that )?{carrier}{labels}{carrier}(?:to be|as|be|being) {adverb}{grade}(?: (?:, )?(?:and )?{carrier}{labels}{carrier}(?:to be|as|be|being) {adverb}{grade})*{stop}',
    order: 'label-first',
    of: 'labels',
    example: 'The inspection found keeping watch to be dark and telling the truth to be dim.',
    counterExample: 'The council wants keeping watch to be bright.',
  },
  {
    id: 'label-of-grade',
    pattern: '(?<!from (?:an |the |its |a )?){label}(?:{verdict} )?of {as}{grade}{stop}',
    order: 'label-first',
    of: 'labels',
    example: 'This had led to an overall light of dim.',
    counterExample: 'It moved from an overall light of dim in two years.',
  },
  {
    id: 'label-is-that-whole-is-grade',
    pattern: '{label}{be}that {whole}(?:now )?(?:{be})?{adverb}{grade}(?:{stop}|(?= <[WG]))',
    order: 'label-first',
    of: 'labels',
    example: 'The overall light is that sea services now need oil.',
    counterExample: 'The overall light is that sea services now want oil.',
  },
  {
    id: 'judgements-on-labels',
    pattern:
      '{verdict} (?:on|for|about) {carrier}{labels}{carrier}{be}(?:that )?(?:they )?(?:{be})?{as}{adverb}{grade}{stop}',
    order: 'label-first',
    of: 'labels',
    example: 'The judgements on keeping watch and telling the truth are that they are dim.',
    counterExample: 'The judgements on keeping watch and telling the truth are many and dim lamps.',
  },
  {
    id: 'judgement-of-grade-for-label',
    pattern:
      '(?:{be}|(?:received|given|achieved|concluded) )(?:a |an )?{verdict} of {as}{grade} (?:for|in) {carrier}{labels}',
    order: 'grade-first',
    of: 'labels',
    example: 'The outcome was a judgement of dark for keeping watch.',
    counterExample: 'The outcome was a fear of dark for keeping watch.',
  },
  {
    id: 'grade-for-label',
    pattern:
      '(?:{be}{adverb}{judged}{as}|{be}{adverb}|achieved |received |with |given )(?:a |an )?{grade} (?:overall )?(?:{verdict} )?(?:for|in|in respect of|on) {carrier}{labels}(?:{carrier}(?:[,;] )?(?:and |but )?{grade} (?:{verdict} )?(?:for|in|in respect of|on) {carrier}{labels})*',
    order: 'grade-first',
    of: 'labels',
    example: 'Harbours were rated as dim for keeping watch and bright for telling the truth.',
    counterExample: 'Harbours were praised as bright for keeping watch.',
  },
  {
    id: 'overall-and-labels',
    pattern: '{be}{adverb}{judged}{as}{grade} overall (?:(?:[,;] )?(?:and )?{grade} (?:for|in) {carrier}{labels})+',
    order: 'grade-first',
    of: 'labels',
    example: 'The harbour was judged to be dim overall, bright for keeping watch and dark for telling the truth.',
    counterExample: 'The harbour was said to be dim overall, bright for keeping nets.',
  },
  {
    id: 'grade-in-each-of-labels',
    pattern:
      '{grade} (?:{verdict} )?(?:in|across) (?:each|all) {countedParts} (?:[-,:] )?(?:including )?(?:the )?{labels}',
    order: 'grade-first',
    of: 'labels',
    example: 'This led to dim ratings in each of the two main areas - keeping watch; and telling the truth.',
    counterExample: 'This led to dim lamps in each of the two main areas - keeping watch; and telling the truth.',
  },
  {
    id: 'judged-grade-for-service',
    pattern: '{be}{adverb}{judged}{as}{grade} (?:for|in|on) (?:the |its |their )?<S\\d+>{stop}',
    order: 'grade-first',
    of: 'service',
    example: 'In 2010 the authority was judged dark for harbours.',
    counterExample: 'In 2010 the authority was known as dark for harbours.',
  },
  {
    id: 'labels-both-grade',
    pattern: '{labels}{carrier}both {grade}{stop}',
    order: 'label-first',
    of: 'labels',
    example: 'The overall judgements were, for harbours – keeping watch and telling the truth both dim.',
    counterExample: 'Keeping watch and telling the truth both want bright people.',
  },
  {
    id: 'area-judged-grade-is-label',
    pattern:
      '{start}(?:a|another|one) (?:further |other )?(?:area|judgement) {judged}{as}{grade}{qualified} (?:is|are|was|were) {carrier}{labels}',
    order: 'grade-first',
    of: 'labels',
    example: 'A further area judged dim with improvements to make is telling the truth.',
    counterExample: 'A further area judged dim with improvements to make is the paint.',
  },
  {
    id: 'these-were-judged',
    pattern:
      '(?:as|were|are) {carrier}{labels}(?:and |, )(?:these|this|both|they) {be}{adverb}{judged}{as}{grade}{stop}',
    order: 'label-first',
    of: 'labels',
    example: 'The weakest parts were keeping watch and these were judged dark by inspectors.',
    counterExample: 'The weakest parts were the stairs and these were judged dark by inspectors.',
  },
  {
    id: 'in-terms-of-label',
    pattern:
      '(?:in terms of|in relation to|with regard to) {carrier}{label}(?:, )?{inspectors}(?:concluded|judged|found) that {whole}{adverb}(?:{be})?{adverb}{grade}{stop}',
    order: 'label-first',
    of: 'labels',
    example: 'In terms of keeping watch inspectors concluded that the sea services are dim.',
    counterExample: 'In terms of keeping watch the aim is to be bright.',
  },
  {
    id: 'key-judgement-of-label',
    pattern: '(?:on|for) (?:the )?(?:key )?judgements? of {label}{carrier}(?:{be}){adverb}{judged}{as}{grade}{stop}',
    order: 'label-first',
    of: 'labels',
    example: 'On the key judgement of keeping watch the authority was rated as dim.',
    counterExample: 'On the key judgement of keeping watch the authority was told that bright is hard.',
  },
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
      '(?<!from (?:an |the |its |a )?)overall (?:inspection |effectiveness |{inspectors})*{verdict}(?: (?:of|for) (?:this |the )?(?:<F\\d+>|{whole}(?={be})))? (?:{be})?(?:that )?(?:of )?(?:{whole})?(?:now )?(?:{be})?{as}{grade}{stop}',
    order: 'label-first',
    of: 'whole',
    example: 'The inspection gives an overall rating of dim.',
    counterExample: 'It moved from an overall rating of dim in two years.',
  },
]
