import type { SentenceRule } from './sentence-rule.ts'

/** Forms in which any document grades the areas that it names by their labels. */
export const labelRules: readonly SentenceRule[] = [
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
      '(?:{judging}|concluded|and that) (?:that )?{carrier}{labels}{carrier}{adverb}(?:to be|as|be|being) {adverb}{grade}(?: (?:, )?(?:and )?{carrier}{labels}{carrier}(?:to be|as|be|being) {adverb}{grade})*{stop}',
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
]
