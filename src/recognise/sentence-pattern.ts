/**
 * The pieces of which the rules for graded sentences are written. A rule reads
 * `{start}{carrier}{labels}{carrier}{be}{grade}{stop}` and is matched against a tagged sentence (`tagged-sentence.ts`).
 *
 * `carrier` is the heart of the matter: between the subject's beginning and its verb only these words may stand beside a
 * label. Any other word makes the subject something else (`the engagement of health partners`), and the rule does not match.
 */
const carrierWords =
  "the a an of for in to and both that which this these its their our is are overall key now services service council council's councils authority authority's local quality " +
  'impact effectiveness arrangements arrangement aspects promotion procedures procedure practice opportunities work provision agencies ' +
  'enable enabling ensure ensuring ensures help helping deliver achieve successful children young people families carers looked after care ' +
  "leavers safeguarding children's area judgement judgements judgment judgments effective among , - : ( )"

const pieces: Record<string, string> = {
  start:
    '(?:^|(?<=(?:[,;:.)]|\\b(?:and|but|that|while|whilst|although|though|however|where|when|which|because|as|with|meanwhile|found|concluded|confirmed|judged|reported|says|said|stated)) ))',
  carrier: `(?:(?:${carrierWords
    .split(' ')
    .map((word) => word.replaceAll(/[()]/g, '\\$&'))
    .join('|')}|<[ASD]\\d+>) )*?`,
  label: '<L\\d+> ',
  labels: '(?:both )?<L\\d+> (?:(?:, )?(?:(?:and|as well as) )?(?:the |their |its |for )?<L\\d+> )*',
  grade: '<G\\d+>',
  adverb:
    '(?:(?:now|also|still|again|both|all|each|overall|therefore|currently|once|more|either|at|mostly|generally|broadly|largely) )*',
  judged:
    '(?:judged|rated|graded|assessed|found|deemed|considered|classed|described|rated overall|judged overall) (?:overall )?(?:by (?:ofsted|inspectors|the inspectors) )?',
  as: '(?:(?:to be|as being|as|at|to have been) )?(?:a |an )?',
  be: '(?:is|are|was|were|has been|have been|had been|remains|remain|remained) ',
  qualified:
    '(?: with (?:(?:some|many|a few|several|features|elements|aspects|improvements?|the|an?|<[A-Z]\\d+>) ?)*(?:features|elements|aspects|improvements?)[^,;.]*)?',
  stop: '(?= (?:[.,;:()]|and|with|but|although|though|as|because|by|for|in|across|overall|on|at|while|whilst|where|when|which|since|due|however|despite|during|under|again|<[ASFD]\\d+>)|$)',
}

/** Compiles a rule’s pattern: each `{piece}` stands for the expression of that name; all else is taken as written. */
export function compilePattern(pattern: string): RegExp {
  const source = pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const piece = pieces[name]
    if (piece === undefined) throw new Error(`No piece \`${name}\` for the patterns of sentences`)
    return piece
  })
  return new RegExp(source, 'gu')
}
