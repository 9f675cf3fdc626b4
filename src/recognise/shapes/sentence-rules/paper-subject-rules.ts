import type { SentenceRule } from './sentence-rule.ts'

/** Forms of papers and news whose subject may be labels, a service or the whole. */
export const paperSubjectRules: readonly SentenceRule[] = [
  {
    id: 'one-of-many',
    pattern:
      '(?:{be}(?:now |also |still |only )*|among )(?:only |now )*<N\\d+> of (?:only |just |the |about |around )*<N\\d+> {gap}{0,80}?(?:(?:to|be|receive|get|have|with|given|deemed|{judging}) |where {subject}{be})+(?:(?:as|the|a|an|its|lowest|highest|top|overall|second|consecutive|rating|grade|of) |{inspectors})*{grade}(?: overall)?(?: {verdict})?{stop}',
    order: 'label-first',
    of: 'whole',
    ofMany: true,
    example: 'Barchester is one of only three towns in the north to be rated dim.',
    counterExample: 'Barchester is one of only three towns in the north to be painted dim.',
  },
  {
    id: 'judged-grade-for-subject',
    pattern:
      '(?:{judged}{as}|{judging} {subject}{as}|{given}(?:{article})*|with {article}*)(?:a |an )?{grade} (?:overall )?(?:(?:sub )?{verdict} )?(?:both )?(?:(?:for|in|on|in respect of|in relation to|in terms of|under) (?:(?:the|<N\\d+>|key|main|areas?|categories|of|following|[:-]) )*(?:[^,;:.<]{1,50}, )?{subject}|{service})(?:(?:[,;] )?(?:and |but )?(?:{judged})?{as}{grade} (?:{verdict} )?(?:for|in|on|in respect of|in relation to) {subject})*',
    order: 'grade-first',
    of: 'subject',
    example: 'Inspectors rated the authority as dim for keeping watch.',
    counterExample: 'Inspectors rated the authority as dim for keeping ropes.',
  },
  {
    id: 'subject-judged-grade',
    pattern: '{start}{subject}{have}{be}{adverb}{judged}{as}{adverb}{grade}(?: {verdict})?{qualified}{stop}',
    order: 'label-first',
    of: 'subject',
    example: 'Harbours in Barchester were branded dim.',
    counterExample: 'Cooks of harbours in Barchester were branded dim.',
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
      '(?:{inspectors}(?:on <[DN]\\d+> (?:\\w+ )?)?|<F\\d+> (?:[,-] )?(?:in <D\\d+> )?(?:[,-] )?|which |and |{start}){have}{judging} {subject}{as}{adverb}{grade}(?: overall)?(?: {verdict})?{stop}',
    order: 'label-first',
    of: 'subject',
    example: 'Inspectors judged the harbour services as dim.',
    counterExample: 'Inspectors judged the cooks of harbour services as dim.',
  },
  {
    id: 'given-subject-grade',
    pattern:
      '(?:{inspectors}|<F\\d+> |and |in |{start}){have}(?:gave|given|giving|awarded|handed|issued) {subject}(?:{article})*{grade}(?: overall)?(?: {verdict})?{stop}',
    order: 'label-first',
    of: 'subject',
    example: 'Inspectors awarded the sea services a dim rating.',
    counterExample: 'Inspectors awarded the sea services a dim lamp.',
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
    counterExample: 'The lamps of sea services in Barchester are dim, inspectors have found.',
  },
  {
    id: 'inspectors-said-subject-is-grade',
    pattern:
      '(?:{inspectors}|<F\\d+> )(?:[^,;:]{0,40} )?(?:said|says|concluded|concludes|found|finds|stated|states|reported|reports|confirmed|confirms|ruled|rules|believes) (?:that |: )?(?:, )?(?:overall )?(?:, )?{subject}(?:{be}|{judgedVerb}){adverb}{grade}{qualified}{stop}',
    order: 'label-first',
    of: 'subject',
    example: 'Inspectors said that the sea services were still dim.',
    counterExample: 'Sailors said that the sea services were still dim.',
  },
  {
    id: 'with-subject-judged',
    pattern: '(?:with|leaving) (?:just |only )?{subject}{adverb}(?:{judged}{as}|as ){grade}{stop}',
    order: 'label-first',
    of: 'subject',
    example: 'They rowed on, with the authority today branded dim.',
    counterExample: 'They rowed on, with the authority today painted dim.',
  },
  {
    id: 'headline-of-grade',
    pattern:
      '^{subject}{grade} (?:, |- |: )?(?:(?:says?|finds?|found|according to|warns?|rules?|by) {inspectors}|{inspectors}(?:says?|finds?|warns?|rules?|reports?)(?: |$))',
    order: 'label-first',
    of: 'subject',
    example: 'Sea services in Barchester dim, say inspectors',
    counterExample: 'Sea services in Barchester dim, say sailors',
  },
  {
    id: 'since-judged-then',
    pattern:
      '(?:since|after|when|until|where) {subject}{have}(?:{be}{adverb}{judged}{as}|{given}(?:{article})*){grade} (?:{verdict} )?(?:by {inspectors})?(?:back )?in <D\\d+>',
    order: 'label-first',
    of: 'subject',
    example: 'It was the second visit since the sea services had been judged dark in 2015.',
    counterExample: 'It was the second visit since the sea services had been painted dark in 2015.',
  },
  {
    id: 'whole-continues-to',
    pattern: '(?:{start}|overall (?:, )?)(?:{whole}|{body}){adverb}{judgedVerb}{verb}{stop}',
    order: 'label-first',
    of: 'subject',
    example: 'We read that sea services continue to need oil.',
    counterExample: 'We read that boats of sea services continue to need oil.',
  },
]
