/** A form of sentence that states grades. Example and counter-example are run as tests, with a made-up framework. */
export interface SentenceRule {
  id: string
  /** In the pieces of `sentence-pattern.ts`. */
  pattern: string
  /** Which comes first in the match: each label takes the grade after it, or each the grade before it. */
  order: 'label-first' | 'grade-first'
  /** What the grades are of: the labels in the match, all areas together, or an assessment’s one result. */
  of: 'labels' | 'all' | 'result'
  /** The words speak of grades, but state none. */
  noGrade?: true
  example: string
  counterExample: string
}

/**
 * All forms of sentence that are read, in the order in which they are tried; a grade that one form has claimed is not
 * offered to the next. The names in the examples are those of the made-up framework of the tests: areas *Keeping watch*
 * and *Telling the truth*, services *Harbours* and *Lighthouses*, grades *bright*, *dim* and *dark*.
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
    id: 'found-label-to-be-grade',
    pattern:
      '(?:found|judged|rated|graded|assessed|concluded) (?:that )?{carrier}{label}{carrier}(?:to be|as) {adverb}{grade}(?: (?:, )?(?:and )?{carrier}{label}{carrier}(?:to be|as) {adverb}{grade})*{stop}',
    order: 'label-first',
    of: 'labels',
    example: 'The inspection found keeping watch to be dark and telling the truth to be dim.',
    counterExample: 'The council wants keeping watch to be bright.',
  },
  {
    id: 'grade-for-label',
    pattern:
      '{be}{adverb}{judged}{as}{grade} (?:for|in) {carrier}{labels}(?:(?:, )?and {grade} (?:for|in) {carrier}{labels})*',
    order: 'grade-first',
    of: 'labels',
    example: 'Harbours were rated as dim for keeping watch and bright for telling the truth.',
    counterExample: 'Harbours were praised as bright for keeping watch.',
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
      '(?:in terms of|in relation to|with regard to) {carrier}{label}(?:, )?(?:ofsted|inspectors|the inspectors|the inspection) (?:concluded|judged|found) that (?:the )?services {adverb}(?:{be})?{adverb}{grade}{stop}',
    order: 'label-first',
    of: 'labels',
    example: 'In terms of keeping watch inspectors concluded that the services are dim.',
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
      '(?:(?:services|judgements|areas|categories) {be}{adverb}{judged}{as}{grade} (?:across|in) all (?:areas|judgements|categories)|all (?:of the |the )?(?:areas|judgements|categories) {be}{adverb}{judged}{as}{grade}){stop}',
    order: 'grade-first',
    of: 'all',
    example: 'The services were graded as dim across all areas.',
    counterExample: 'The services were graded as dim across two areas.',
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
    id: 'grade-rating-of-assessment',
    pattern:
      '(?:the|a|an|its) {grade} (?:rating|grade|grading|judgement|score) (?:from|in|of|for|under) (?:the )?(?:<D\\d+> )?<F\\d+>',
    order: 'grade-first',
    of: 'result',
    example: 'This should improve on the dark rating from the 2010 yearly count.',
    counterExample: 'This should improve on the dark paint from the 2010 yearly count.',
  },
]
