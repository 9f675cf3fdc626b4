import type { Reference } from '../reference/reference.ts'

/**
 * The pieces of which the rules for graded sentences are written. A rule reads
 * `{start}{carrier}{labels}{carrier}{be}{grade}{stop}` and is matched against a tagged sentence (`tagged-sentence.ts`).
 *
 * `carrier` is the heart of the matter: between the beginning of the subject and its verb only those words may stand beside a
 * label. Any other word makes the subject something else (`the engagement of health partners`), and no rule matches.
 */
const grammar = {
  start:
    '(?:(?<!\\b(?:of|for|to|in|with|on|at|by|from) (?:(?:the|its|their|our|both) )*<[LS]\\d+> (?:, )?(?:and|as well as) )(?:^|(?<=(?:^|[,;:.] |\\b(?:and|but|that) )(?:this time|overall|now|today|yesterday|again|then|(?:back )?(?:in|on|since|by|during) (?:the )?<D\\d+>|in (?:addition|total|contrast)) (?:, )?)|(?<=^(?:published|updated|minutes|news|summary|resolved|date)(?: :)? (?:<D\\d+> )?)|(?<=(?:[,;:.)-]|\\b(?:and|but|that|while|whilst|whereas|yet|although|though|however|where|when|which|because|as|with|meanwhile|also|including|found|concluded|confirmed|judged|reported|says|said|stated)) )))',
  label: '<L\\d+>(?: |$)',
  labels:
    '(?:both )?<L\\d+>(?: |$)(?:(?:[,;] )?(?:(?:and|as well as|and also|also|plus) (?:, )?)*(?:(?:the|their|its|for|those|in|on|progress of|experiences of|experience of) )*<L\\d+>(?: |$))*',
  grade: '<[GVP]\\d+>',
  ownGrade: '<P\\d+>',
  verb: '<V\\d+>',
  /** One character of words that are passed over: no grade may stand among them. */
  gap: '(?:(?!<[GVP]\\d)[^;:.])',
  date: '<D\\d+>',
  adverb:
    '(?:(?:now|already|previously|formerly|last|only|simply|merely|today|yesterday|also|still|again|both|all|each|overall|therefore|currently|once more|all|officially|either|mostly|generally|broadly|largely) )*',
  judging:
    '(?:judged|judges|judging|rated|rates|rating|graded|grades|grading|assessed|found|finds|deemed|considered|classed|classified|ranked|ranks|ranking|branded|branding|condemned|labelled|identified|described|declared|confirmed|marked|scored|stamped|acknowledged|recognised|commended|singled out)',
  judgedVerb:
    '(?:remains|remain|remained|continues to be|continue to be|continued to be|continues to|continue to|continued to) ',
  given:
    '(?:given|awarded|handed|received|receives|receiving|achieved|achieves|achieving|gained|earned|secured|obtained|retained|retains|kept|maintained|maintains|got|scored|merited|merits|holds|held|hold|has) ',
  article:
    "(?:(?:a|an|the|its|their|overall|lowest|highest|top|second|lowest possible|highest possible|judgement of|judgment of|rating of|grade of|grading of|verdict of|mark of|score of|ranking of|second consecutive|consecutive|successive|improved|new|inspectorate's|the watchdog's|same|first) )",
  said: '(?: , | (?=according))(?:{inspectors}(?:have |has )?(?:said|says|found|finds|concluded|ruled|reported|warned|confirmed)|according to (?:{inspectors}|(?:an? |the )?(?:[\\w-]+ ){0,2}<F\\d+>)|(?:a |an )?report (?:has )?(?:found|said|concluded))',
  judged: '{judging} (?:overall )?(?:by {inspectors})?',
  as: '(?:overall )?(?:(?:to be|to|as being|as|at|to have been|being|with) )?(?:a |an )?(?:(?:overall )?(?:grade|rating|judgement|judgment) of )?',
  be: '(?:(?:is|are|was|were|been|has been|have been|had been|become|became|remains|remain|remained|being) )',
  have: '(?:(?:has|have|had|also|now|previously|once again|once more|again|subsequently|first) )*',
  verdict: '(?:judgements?|judgments?|ratings?|rating|gradings?|grades?|verdicts?|score|mark)',
  qualified:
    '(?: with (?:(?:some|many|a few|several|features|elements|aspects|improvements?|the|an?|<[A-Z]\\d+>) ?)*(?:features|elements|aspects|improvements?)[^,;.]*)?',
  stop: '(?! (?:and|or|to|/) (?:\\w+ )?<[GVP]\\d)(?! (?:overall )?(?:in|across) (?:<N|all|each|every|both|half|nearly|most|some|many|several|part))(?= (?:[.,;:()-]|and|with|but|although|though|as|because|by|for|in|across|overall(?= (?:[.,;:()-]|and|but|with|by|for|in|on|after|following|as|while|when|since|at|from|because|though|although|<[FDAG])|$)|on|at|while|whilst|where|when|which|along|together|since|due|highlighting|praising|saying|meaning|making|putting|placing|noting|leading|thanks|amid|ahead|however|despite|during|under|again|after|following|just|once|from|according|until|so|there|the|this|it|<[ASFD]\\d+>)|$)',
}

/** Compiles a rule’s pattern: each `{piece}` stands for the expression of that name; all else is taken as written. */
export type PatternCompiler = (pattern: string) => RegExp

/**
 * The compiler with the words of `content/phrases.yml` and the names of the inspectorates.
 *
 * @param isReport - for an inspectorate’s own report, where fewer words may stand beside a label.
 */
export function patternCompiler(
  { phrases, frameworks }: Pick<Reference, 'phrases' | 'frameworks'>,
  isReport: boolean,
): PatternCompiler {
  const carriers = oneOf([...phrases.carriers, ...(isReport ? [] : (phrases.looseCarriers ?? []))])
  const publishers = new Set(frameworks.flatMap((framework) => framework.publishers.map((name) => name.toLowerCase())))
  const bodies = oneOf(phrases.bodies)
  const pieces: Record<string, string> = {
    ...grammar,
    carrier: `(?:(?:${carriers}|[,:()-]|<[ASDF]\\d+>|<W\\d+>) )*?`,
    whole: `(?:(?:the|its|our|their|this|all|of|a|overall|same|${bodies}|<A\\d+>) )*<W\\d+> (?:(?:in|at|of|for|across|run|provided|by|the|area|as a whole|<W\\d+>|${bodies}|<A\\d+>) |(?:provided |offered |delivered )?(?:to|for) (?:(?:children|families|young|people|and|vulnerable|local) )+)*`,
    service: `(?:(?:the|its|our|their|children's|child|children|also|both|work on|${bodies}|<A\\d+>) )*<S\\d+> (?:(?:and|as well as|,) (?:(?:its|the|their|for) )*<S\\d+> )*(?:(?:in|at|of|across|provided|by|the|and|children|young|people|services|performance|provision|arrangements|work|area|${bodies}|<A\\d+>) )*`,
    subject: '(?:{carrier}{labels}{carrier}|{service}|{whole}|{body}|them |us )',
    body: `(?:(?:the|our|its|their|this) )?(?:(?:<A\\d+> )(?:(?:${bodies}) )?|(?:${bodies}) (?:of <A\\d+> )?|it |they |we )`,
    inspectors: `(?:${oneOf([...phrases.inspectors, ...publishers])})(?: |$)`,
    parts: `(?:${oneOf(phrases.parts)})`,
    many: `(?:${oneOf(phrases.many)})`,
    authorities: `(?:the )?<A\\d+> (?:(?:(?:,|;|and|both) )+(?:the )?<A\\d+> )+(?:(?:${oneOf(phrases.many)}|${oneOf(phrases.bodies.map((body) => `${body}s`))}) )*`,
    countedParts: `(?:of |the |its |these |<N\\d+> |main |key |major |inspected |other )*(?:${oneOf(phrases.parts)}|<F\\d+> areas|areas of (?:the |this )?<F\\d+>)`,
  }
  return (pattern) => new RegExp(expand(pattern, pieces), 'gu')
}

function expand(pattern: string, pieces: Record<string, string>): string {
  return pattern.replaceAll(/\{([a-z]\w*)\}/g, (_, name: string) => {
    const piece = pieces[name]
    if (piece === undefined) throw new Error(`No piece \`${name}\` for the patterns of sentences`)
    return expand(piece, pieces)
  })
}

/** One of the words, the longest first. */
export function oneOf(words: readonly string[]): string {
  return [...words]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
}
