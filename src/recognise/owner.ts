import { plain } from './facts/wording.ts'
import type { Story } from './story.ts'
import type { ToldSentence } from './told-sentence.ts'
import { addPublished, isGradedInspection, type PlacedMention, type Told } from './told-inspection.ts'

/** `since the last inspection`: named beside the point; it owns a grade only in a clause of its own (`… which found`). */
const beside =
  /(?:since|following|after|from|than|compared (?:to|with)|against|before|improve(?:ment|d)? on|on)\s+(?:the\s+|its\s+|our\s+|their\s+)?(?:[\p{L}\d'-]+\s+){0,3}$/u
const ownClause = /(?:^|[\s,(])(?:when|which|that|where|who)\s/
/** `after the last inspection, published in 2010, rated safeguarding as good`: the inspection is what rated. */
const verbOfMention =
  /(?:^|,)\s*(?:(?:had|has|also|which|that)\s+)*(?:rated|judged|graded|found|gave|deemed|described|concluded)\s(?:the\s|its\s|that\s|all\s)*$/u
const behindGrade =
  /^["'”’,\s]*(?:overall\s+)?(?:in|at|by|under|during|from)\s+(?:the|its|our|their|an?)?\s*(?:[\p{L}\d'-]+\s+){0,3}$/u
/** `the new report shows`: that on the main inspection. */
const thisReport =
  /(?:^|\s)(?:the|this|their|its)\s+(?:new|latest|recent|current)\s+(?:\p{L}+\s+)?(?:report|rating|judgement|judgment)(?!\p{L})|(?:^|\s)(?:this report|said the report|the report (?:says|states|notes|also))(?!\p{L})/u
const atThatTime = /^(?:at (?:this|that) (?:time|point)|then|on that occasion)(?!\p{L})/u
/** How many words may stand before what a sentence is about. */
const furthestSubject = 14
const goneBy =
  /(?<!\p{L})(?:previously|formerly|historically|originally|in the past|(?:years?|months?) (?:ago|on from)|last (?:year|time)|before (?:that|this|then|the (?:\p{L}+ )?inspection)|at that time|back then|had previously been|(?:last|previous|prior|earlier|former) (?:judge?ment|rating|grade|grading|report|occasion))(?!\p{L})/u
const overtaken = /^["'”’,\s]*(?:and|but) (?:is|are|has|have) (?:now|since|subsequently)(?!\p{L})/u
/** `… for more than a decade`, `… last year`: told of no one inspection, or of one that is over. */
const longSince =
  /^["'”’,\s]*(?:overall\s+)?(?:by\s+(?:\p{L}+\s+){1,3})?(?:in\s+\p{L}+\s+)?(?:(?:for|over)\s+(?:(?:more than|over|nearly|almost|about|at least|many|several|the past|the last|\p{L}+)\s+){0,3}(?:decades?|years)|since|last year|\p{L}+ (?:years?|months?) (?:ago|before|earlier))(?!\p{L})/u
/** Minutes tell all in the pluperfect; elsewhere it tells of what is over, where something else came after it. */
const pluperfect = /(?<!\p{L})had (?:also |now |again |all |both )?been(?!\p{L})/u
const contrast = /(?<!\p{L})(?:until|since|now|but|before|previously|whereas|improve[ds]?|improvement)(?!\p{L})/u
const nowadays = /(?<!\p{L})(?:now|currently|latest|this (?:\w+ )?inspection)(?!\p{L})/u

/** An earlier inspection of which the document does not say when it was. */
export const someEarlier = Symbol('some earlier inspection')

/**
 * Whose grade a statement is: that of the inspection named in its clause, else that which the paragraph is about, else the
 * document's main one. Undefined where it cannot be told: the grade is then left out and reported.
 */
export function ownerOf(
  sentence: ToldSentence,
  statement: { from: number; grade: { from: number; to: number } },
  story: Story,
): Told | typeof someEarlier | undefined {
  const text = plain(sentence.text)
  const behind = sentence.mentions.find(
    ({ from }) => from >= statement.grade.to && behindGrade.test(text.slice(statement.grade.to, from)),
  )
  if (behind) return meant(behind, sentence, story)
  const before = sentence.mentions.findLast(({ to }) => to <= statement.grade.from)
  const since = before && text.slice(before.to, statement.grade.from)
  if (before && owns(before, text, statement.from) && !(before.aspect === 'earlier' && nowadays.test(since!)))
    return meant(before, sentence, story)
  if (!atThatTime.test(text) && isGoneBy(text, statement, !story.main?.dates || tellsOfOther(story))) return someEarlier
  return topicOf(sentence, story)
}

/** `Previously, …`, `… had been`, `… was X and is now Y`: told as gone by, and nobody can tell of which inspection. */
function isGoneBy(text: string, { grade }: { grade: { from: number; to: number } }, tellsOfOther: boolean): boolean {
  const [before, behind] = [text.slice(0, grade.from), text.slice(grade.to)]
  if ((goneBy.test(before) && !nowadays.test(before)) || overtaken.test(behind) || longSince.test(behind)) return true
  return pluperfect.test(before) && (tellsOfOther || contrast.test(text))
}

/** Of another graded inspection, or of one without a date. */
function tellsOfOther({ tolds, main }: Story): boolean {
  return tolds.some((told) => told !== main && isGradedInspection(told.framework))
}

/** `The report on the inspection was published on …`: the date goes to the inspection that is meant. */
export function addPublications(story: Story): void {
  for (const sentence of story.sentences) {
    for (const mention of sentence.mentions) {
      const told = mention.published && !story.owners.has(mention) ? meant(mention, sentence, story) : undefined
      if (told && told !== someEarlier) addPublished(told, mention.published!, mention.place)
    }
  }
}

/** A mention within the statement is its subject; one beside the point owns it only by a clause of its own. */
function owns(mention: PlacedMention, text: string, statement: number): boolean {
  if (mention.from >= statement) return true
  if (!beside.test(text.slice(0, mention.from))) return true
  if (verbOfMention.test(text.slice(mention.to, Math.max(statement, mention.to)))) return true
  const between = text.slice(mention.to, Math.max(statement, mention.to))
  return ownClause.test(`${between} `)
}

/**
 * What a mention stands for: a dated or named one itself; *the last* or *that inspection* by its words. One with a date that
 * fits no inspection told of is another, and nobody can tell which.
 */
function meant(mention: PlacedMention, sentence: ToldSentence, story: Story): Told | typeof someEarlier | undefined {
  const told = story.owners.get(mention)
  if (told) return told
  if (mention.date !== undefined) return undefined
  if (mention.aspect === 'earlier') return earlier(story)
  if (mention.aspect === 'this') return story.main
  return subjectBefore(sentence, story) ?? (mention.aspect === 'that' ? undefined : story.main)
}

/** The one graded inspection told of besides the main one; undefined where there are more. */
function earlier(story: Story): Told | typeof someEarlier | undefined {
  const others = story.tolds.filter((told) => told !== story.main && isGradedInspection(told.framework))
  if (others.length === 0) return someEarlier
  return others.length === 1 ? others[0] : undefined
}

/**
 * The main inspection, unless the sentences before this one in the paragraph are about another: then nobody can tell, but
 * where this one says that it was then.
 */
function topicOf(sentence: ToldSentence, story: Story): Told | typeof someEarlier | undefined {
  const text = plain(sentence.text)
  const subject = subjectBefore(sentence, story)
  if (atThatTime.test(text)) return subject === story.main ? someEarlier : (subject ?? someEarlier)
  if (nowadays.test(text)) return story.main
  if (subject === undefined || subject === story.main || subject === someEarlier) return subject ?? story.main
  return isGradedInspection(subject.framework) ? undefined : story.main
}

/** The inspection that the paragraph named last as its subject, in the sentences before this one. */
function subjectBefore(sentence: ToldSentence, story: Story): Told | typeof someEarlier | undefined {
  const before = story.sentences.filter(({ block, at }) => block === sentence.block && at < sentence.at)
  for (const { mentions, text } of before.toReversed()) {
    const isMain = (mention: PlacedMention) => mention.aspect === 'this' && story.owners.get(mention) === story.main
    if (thisReport.test(plain(text)) || mentions.some(isMain)) return story.main
    const subject = mentions.findLast((mention) => isSubject(plain(text).slice(0, mention.from)))
    const told = subject && (story.owners.get(subject) ?? undatedOf(subject, story))
    if (told) return told
  }
  return undefined
}

function undatedOf({ aspect }: PlacedMention, story: Story): Told | typeof someEarlier | undefined {
  if (aspect === 'this') return story.main
  return aspect === 'earlier' ? someEarlier : undefined
}

/** A mention near the beginning of its sentence is what the sentence is about, unless it is only named beside the point. */
function isSubject(before: string): boolean {
  return !beside.test(before) && before.split(/\s+/).length <= furthestSubject
}
