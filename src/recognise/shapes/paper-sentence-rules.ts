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
      '(?:{be}(?:now |also |still |only )*|among )(?:only |now )*<N\\d+> of (?:only |just |the |about |around )*<N\\d+> {gap}{0,80}?(?:(?:to|be|receive|get|have|with|given|deemed|{judging}) |where {subject}{be})+(?:(?:as|the|a|an|its|lowest|highest|top|overall|second|consecutive|rating|grade|of) |{inspectors})*{grade}(?: overall)?(?: {verdict})?{stop}',
    order: 'label-first',
    of: 'whole',
    ofMany: true,
    example: 'Barchester is one of only three harbours in the north to be rated dim.',
    counterExample: 'Barchester is one of only three harbours in the north to be painted dim.',
  },
  {
    id: 'judged-grade-for-subject',
    pattern:
      '(?:{judged}{as}|{judging} {subject}{as}|{given}(?:{article})*|with {article}*)(?:a |an )?{grade} (?:overall )?(?:(?:sub )?{verdict} )?(?:(?:for|in|on|in respect of|in relation to|in terms of|under) (?:(?:the|<N\\d+>|key|main|areas?|categories|of|following|[:-]) )*(?:[^,;:.<]{1,50}, )?{subject}|{service})(?:(?:[,;] )?(?:and |but )?(?:{judged})?{as}{grade} (?:{verdict} )?(?:for|in|on|in respect of|in relation to) {subject})*',
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
      '(?:{inspectors}|<F\\d+> |and |{start}){have}(?:gave|given|awarded|handed|issued) {subject}(?:{article})*{grade}(?: overall)?(?: {verdict})?{stop}',
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
    id: 'label-which-is-grade',
    pattern:
      '{labels}{carrier}, (?:also |now |which (?:{inspectors}(?:say|says|said) )?)?(?:{have}{be}?{adverb}(?:{judged}{as}|{given}(?:{article})*)|which (?:{inspectors}(?:say|says|said) )?{be}{adverb}){grade}(?: {verdict})?{stop}',
    order: 'label-first',
    of: 'labels',
    example: 'They spoke of telling the truth, which held its dim grading.',
    counterExample: 'They spoke of telling the truth, which held its dim lamp.',
  },
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
    id: 'with-label-graded',
    pattern:
      'with (?:only |just )?(?:<N\\d+> )?(?:areas? )?(?:- )?{carrier}{labels}{carrier}(?:{be})?{adverb}(?:{judged}{as}|as |being |at ){grade}{stop}',
    order: 'label-first',
    of: 'labels',
    example: 'They were proud, with one area - keeping watch - rated dim.',
    counterExample: 'They were proud, with one area - keeping watch - painted dim.',
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
    id: 'parts-graded-are-labels',
    pattern:
      '{parts} (?:{be})?(?:{judged})?{as}{grade} (?:include|includes|included|are|were|is|was) {carrier}{labels}',
    order: 'grade-first',
    of: 'labels',
    example: 'The areas judged dim included keeping watch.',
    counterExample: 'The areas painted dim included keeping watch.',
  },
  {
    id: 'headline-of-grade',
    pattern:
      '^{subject}{grade} (?:, |- |: )?(?:(?:says?|finds?|found|according to|warns?|rules?) {inspectors}|{inspectors}(?:says?|finds?|warns?|rules?|reports?)(?: |$))',
    order: 'label-first',
    of: 'subject',
    example: 'Sea services in Barchester dim, say inspectors',
    counterExample: 'Sea services in Barchester dim, say sailors',
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
    id: 'since-judged-then',
    pattern:
      '(?:since|after|when|until|where) {subject}{have}(?:{be}{adverb}{judged}{as}|{given}(?:{article})*){grade} (?:{verdict} )?(?:by {inspectors})?(?:back )?in <D\\d+>',
    order: 'label-first',
    of: 'subject',
    example: 'It was the second visit since the sea services had been judged dark in 2010.',
    counterExample: 'It was the second visit since the sea services had been painted dark in 2010.',
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
    example: 'This is an improvement on our dim rating of 2014.',
    counterExample: 'This is an improvement on our dim lamp of 2014.',
  },
  {
    id: 'label-inspected-and-judged',
    pattern:
      '{carrier}{labels}{carrier}(?:was|were) (?:also )?(?:inspected|reviewed|assessed|examined|looked at)[^,;:<]{0,40} and (?:was |were )?{adverb}(?:{judged}{as}|{given}(?:{article})*){grade}(?: {verdict})?{stop}',
    order: 'label-first',
    of: 'labels',
    example: 'Keeping watch was also inspected at that time and was judged to be dim.',
    counterExample: 'Keeping watch was also inspected at that time and was painted to be dim.',
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
    id: 'overall-grade-verdict',
    pattern:
      '(?:the|an|its|their|our) overall {grade} {verdict}(?= (?:[.,;:)]|and|but|with|from|by|in|at|after|following)(?: |$)|$)',
    order: 'label-first',
    of: 'whole',
    example: 'The judgement in this part has led to an overall dim judgement.',
    counterExample: 'The judgement in this part has led to an overall dim tower.',
  },
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
    id: 'whole-continues-to',
    pattern: '(?:{start}|overall (?:, )?)(?:{whole}|{body}){adverb}{judgedVerb}{verb}{stop}',
    order: 'label-first',
    of: 'subject',
    example: 'We read that sea services continue to need oil.',
    counterExample: 'We read that boats of sea services continue to need oil.',
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
    id: 'rating-moved-to-grade',
    pattern:
      '(?:rating|grading|grade|judgement|judgment|score)s?(?: of (?:its |the )?{whole}| )(?:{be}|{have}|has |been )*(?:upgraded|raised|improved|uplifted|moved|changed|downgraded|lowered|updated|renewed|increased|upped)(?: up| down)?(?: from {as}{grade})?(?: (?:to|as)) {as}{grade}{stop}',
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
    example: 'Rated dim overall, the body was praised for keeping watch.',
    counterExample: 'Painted dim overall, the body was praised for keeping watch.',
  },
  {
    id: 'label-moving-to-grade',
    pattern:
      '{label}{carrier}(?:, )?(?:moving|improving|rising|going|jumping|up|down|falling|has moved|has improved|has gone|been uplifted|been upgraded|been downgraded|been raised|been lowered) (?:up |down )?from {as}{grade} to {as}{grade}{stop}',
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
    id: 'last-graded-inspection-dated',
    pattern: '(?:last|previous|earlier) {grade} (?:{inspectors})?<F\\d+> (?:of|in|from) <D\\d+>',
    order: 'label-first',
    of: 'whole',
    example: 'This improves on the last dim beacon inspection in 2010.',
    counterExample: 'This improves on the last lamp of the beacon inspection in 2010.',
  },
  {
    id: 'label-grade-in-brackets',
    pattern: '{label}\\( {grade} \\)',
    order: 'label-first',
    of: 'labels',
    example: 'These were: keeping watch (dim); and telling the truth (bright).',
    counterExample: 'These were: keeping lamps (dim); and telling tales (bright).',
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
    pattern: '<F\\d+> (?:, )?which {be}{adverb}{judged}{as}{grade}{stop}',
    order: 'label-first',
    of: 'whole',
    example: 'The paper was about the beacon inspection which was judged to be dim.',
    counterExample: 'The paper was about the beacon inspection which was thought to be dim.',
  },
  {
    id: 'upgraded-whole-to-grade',
    pattern:
      '(?:upgrade|upgrades|upgraded|upgrading|downgrade|downgraded|downgrading|raised|lifted|uplifted|updated|updating|bumped|moved) (?:up )?(?:(?:the|its) (?:rating|grading|grade) of )?{whole}(?:up )?(?:rating )?(?:from {as}{grade} )?to {as}{grade}{stop}',
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
    example: 'The beacon inspection found faults, resulting in a dim rating.',
    counterExample: 'The beacon inspection found faults, resulting in a dim light.',
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
    pattern:
      '^{whole}{gap}{0,90}?(?:, )?and {have}(?:(?:been |was |were ){judged}{as}|{given}(?:{article})*){grade}(?: {verdict})?{stop}',
    order: 'label-first',
    of: 'whole',
    example: 'Sea services in Barchester have grown and have been rated as dim.',
    counterExample: 'Sea services in Barchester have grown and have been painted as dim.',
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
  {
    id: 'whole-judged-aside',
    pattern: '{whole}(?:, )(?:which {be})?{adverb}{judged}{as}{grade} (?:by {inspectors})?(?:back )?in <D\\d+>',
    order: 'label-first',
    of: 'whole',
    example: 'The sea services, rated as dark in 2010, are loved.',
    counterExample: 'The sea services, painted as dark in 2010, are loved.',
  },
]
