import type { Finding } from '../../extract/schema.ts'
import type { Framework } from '../../reference/framework.ts'
import { overlap } from '../../reference/partial-date.ts'
import { areaReference } from '../../reference/reference.ts'
import { assessmentsAt, datesOf, isDatedBefore, toldAt, toldOnceBefore } from '../dated-statement.ts'
import type { DateSpan } from '../facts/date.ts'
import { shortLabel, titleService } from '../finding.ts'
import { areaOf } from '../label-area.ts'
import { ownerOf, someEarlier } from '../owner.ts'
import type { ReadingContext } from '../reading-context.ts'
import { namesOthers, tellsOfOthers } from '../no-judgement.ts'
import { placeIn } from '../sentence.ts'
import type { ToldSentence } from '../story.ts'
import { type TaggedSentence, tagSentence } from '../tagged-sentence.ts'
import { frameworksOf, inForce, isGradedInspection, type Told } from '../told-inspection.ts'
import { readGradedList } from './graded-list.ts'
import { findStatements, type Statement } from './graded-sentence.ts'

/** The area of a statement about all areas together, and of an assessment’s one result. */
/** A line of more words that ends without a full stop is no line of its own. */
const longestLine = 12
/** How many blocks say what a paper is about. */
const openingBlocks = 2
const collective = 'all'
const result = 'result'

/**
 * Reads the grades that sentences state, each for the inspection that owns it. A grade whose inspection, service or
 * area cannot be told is left out and reported; in an inspectorate’s report, whose grades stand in its table, it is ignored.
 * Sentences that name only another authority are ignored.
 */
export function readStatedGrades(
  context: ReadingContext,
  known: ReadonlyMap<Told, readonly string[]>,
): Map<Told, Finding[]> {
  const findings = new Map<Told, Finding[]>()
  if (!context.head.isReport && isAboutAnotherThing(context)) return findings
  for (const sentence of context.story.sentences) {
    if (sentence.block.kind === 'row' || context.vocabulary.anyGrade(sentence.text).length === 0) continue
    for (const { told, finding } of readSentence(sentence, context, known))
      findings.set(told, [...(findings.get(told) ?? []), finding])
  }
  return findings
}

/** A paper that begins with a school or a home, and never names the services of the authority, has no grade of them. */
function isAboutAnotherThing({ blocks, vocabulary, reference: { phrases } }: ReadingContext): boolean {
  const opening = blocks.slice(0, openingBlocks).some(({ text }) => namesOthers(text, phrases))
  return opening && blocks.every(({ text }) => vocabulary.whole(text).every(({ text: words }) => !words.includes(' ')))
}

/** A sentence is read in the words of each framework that a grade in it may be of; each owner takes what is its own. */
function readSentence(
  sentence: ToldSentence,
  context: ReadingContext,
  known: ReadonlyMap<Told, readonly string[]>,
): { told: Told; finding: Finding }[] {
  const claimed = new Set<number>()
  return possibleFrameworks(sentence, context).flatMap((framework) => {
    const tagged = tagSentence(sentence, framework, context.vocabulary, context.findAuthorities)
    if (isAboutOthers(tagged.tags, context)) return []
    const statements = findStatements(tagged, context.reference, context.head.isReport).filter(
      (statement) => !claimed.has(statement.grade.from) && isOfSubject(statement, tagged, context),
    )
    const listed = context.head.isReport ? [] : readGradedList(tagged, framework, context)
    return [...statements, ...listed].flatMap((statement) => {
      const owners = isAfterOthers(tagged, context) ? [] : ownersOf(statement, tagged, framework, context)
      const own = owners.filter((told) => frameworksOf(told).includes(framework))
      if (owners.length > 0 && own.length === 0) return []
      claimed.add(statement.grade.from)
      if (owners.length === 0 && !context.head.isReport) reportOwner(sentence, statement, context)
      return own.flatMap((told) => {
        const finding = toStatedFinding(statement, sentence, { ...told, framework }, context, known.get(told) ?? [])
        return finding ? [{ told, finding }] : []
      })
    })
  })
}

/** It is not another authority’s; in an inspectorate’s report, it is the report’s own judgement; *they* stands for something. */
function isOfSubject(statement: Statement, tagged: TaggedSentence, context: ReadingContext): boolean {
  if (isOfAnother(statement, tagged, context) || isCutOff(statement, tagged, context)) return false
  if (statement.pronoun && !hasAntecedent(statement, tagged, context)) return false
  return !context.head.isReport || isOfReport(statement, tagged, context)
}

/** A long last sentence without an end was cut off: what it goes on to say of the grade is not known. */
function isCutOff({ grade }: Statement, { sentence }: TaggedSentence, { blocks }: ReadingContext): boolean {
  const { text, block, at } = sentence
  const isLast = block.index === blocks.length - 1 && at + text.length >= block.text.length
  return isLast && text.split(' ').length > longestLine && /^["'”’]*\s*$/.test(text.slice(grade.to))
}

/** The one before it in its paragraph; for a first sentence, the last one with a grade: what stands between tells of something else. */
function sentenceBefore({ block, at }: ToldSentence, { story, vocabulary }: ReadingContext): ToldSentence | undefined {
  return (
    story.sentences.findLast((other) => other.block === block && other.at < at) ??
    story.sentences.findLast((other) => other.block.index < block.index && vocabulary.anyGrade(other.text).length > 0)
  )
}

/** *It* or *they* stands for the services or the authority, where those are named before it in its sentence, or in the one before. */
function hasAntecedent({ grade }: Statement, { tags, sentence }: TaggedSentence, context: ReadingContext): boolean {
  const { vocabulary, findAuthorities } = context
  if (tags.some(({ kind, to }) => to <= grade.from && (kind === 'whole' || kind === 'authority'))) return true
  const last = sentenceBefore(sentence, context)
  return last !== undefined && (vocabulary.whole(last.text).length > 0 || findAuthorities(last.text).length > 0)
}

/**
 * An inspectorate’s report gives its judgements in the present tense, and the whole on its front. What it says in the past
 * tense, with another date or with *previous* beside it, is history, and ignored.
 */
function isOfReport(
  statement: Statement,
  { sentence, tagged }: TaggedSentence,
  { head, story }: ReadingContext,
): boolean {
  if (statement.of === 'whole' && !head.front.includes(sentence.block)) return false
  const main = story.main?.dates
  const otherDates = sentence.dates.some(
    ({ start, end }) =>
      start !== head.date?.date && (!main || !overlap({ from: start, to: end }, { from: main.start, to: main.end })),
  )
  return !otherDates && !history.test(tagged) && !statement.past
}

const history =
  /\b(?:previous|previously|last inspection|last inspected|earlier|prior|historically|at that time|that inspection)\b/

/** The main inspection’s framework first, then those of all inspections told of, then those that a date may bring in. */
function possibleFrameworks(sentence: ToldSentence, { story, vocabulary, reference }: ReadingContext): Framework[] {
  const told = [story.main, ...story.tolds].flatMap((told) => (told ? frameworksOf(told) : []))
  const dated = sentence.dates.flatMap((date) =>
    reference.frameworks.filter((framework) => isGradedInspection(framework) && inForce(framework, date)),
  )
  const spokenOf = reference.frameworks.filter(
    (framework) =>
      framework.headline.length > 0 &&
      vocabulary
        .of(framework)
        .grades(sentence.text)
        .some(({ values }) => values[0]?.own),
  )
  return [...new Set([...spokenOf, ...told, ...dated])].filter(
    (framework) => framework.graded && vocabulary.of(framework).grades(sentence.text).length > 0,
  )
}

/** Whose grade it is: of the dates it is given with, else of the inspection that its clause or paragraph is about. */
function ownersOf(statement: Statement, tagged: TaggedSentence, framework: Framework, context: ReadingContext): Told[] {
  const given = datesOf(tagged, tagged.tags.indexOf(statement.grade), statement.behind)
  const dates = given.length === 0 && statement.date ? [statement.date] : given
  if (statement.of === 'result') return resultOwners(statement, framework, dates, context)
  if (dates.length > 0) return dates.map((date) => toldAt(date, context)).filter((one) => one !== undefined)
  const owner = ownerOf(tagged.sentence, statement, context.story)
  if (owner !== someEarlier) {
    const unclear =
      owner === undefined ||
      (owner === context.story.main && isDatedBefore(tagged, tagged.tags.indexOf(statement.grade), owner))
    return unclear ? [] : [owner]
  }
  if (!context.head.isReport) reportOwner(tagged.sentence, statement, context)
  const told = context.head.isReport ? undefined : toldOnceBefore(context)
  return told ? [told] : []
}

function isAboutOthers(
  tags: readonly { kind: string; authorities?: readonly string[] }[],
  { authority }: ReadingContext,
): boolean {
  const named = tags.flatMap(({ authorities }) => authorities ?? [])
  return named.length > 0 && !named.includes(authority)
}

/** Behind a sentence of its paragraph about other authorities, or about schools and homes, nobody can tell whose a grade is. */
function isAfterOthers({ tags, sentence }: TaggedSentence, context: ReadingContext): boolean {
  const { story, authority, findAuthorities, reference } = context
  if (tags.some(({ kind }) => kind === 'authority')) return false
  const before = story.sentences.filter(({ block, at }) => block === sentence.block && at < sentence.at)
  const last = before.at(-1)
  const previous = sentenceBefore(sentence, context)
  if (previous && /^(?:they|it|all|both)\b/i.test(sentence.text) && isOnlyOf(previous.text, context)) return true
  if (last && sentence.mentions.length === 0 && tellsOfOthers(last.text, reference.phrases)) return true
  const named = before.map(({ text }) => findAuthorities(text)).findLast(({ length }) => length > 0) ?? []
  return named.length > 0 && named.every((found) => found.authority !== authority)
}

/** A sentence with grades of others only: *they* in the next one are those. */
function isOnlyOf(text: string, { authority, vocabulary, findAuthorities: find }: ReadingContext): boolean {
  const named = vocabulary.anyGrade(text).length > 0 ? find(text) : []
  return named.length > 0 && named.every((found) => found.authority !== authority)
}

/** Where a sentence names two authorities: the one right behind the grade (`good in …`), else the last before it, has it. */
function isOfAnother(
  { grade, authorities }: Statement,
  { tags, sentence }: TaggedSentence,
  { authority, among }: ReadingContext,
): boolean {
  if (authorities) return !authorities.includes(authority)
  const named = tags.filter((tag) => tag.kind === 'authority')
  const behind = named.find(({ from }) =>
    /^["'”’]? (?:in|for|at|across) (?:the )?$/.test(sentence.text.slice(grade.to, from)),
  )
  const whose = behind ?? named.findLast(({ to }) => to <= grade.from)
  return whose === undefined ? among.length > 0 : !whose.authorities.includes(authority)
}

/** The result of an assessment belongs to the one of that kind that the sentence names; told in its own words, to that assessment. */
function resultOwners(
  { name, grade }: Statement,
  framework: Framework,
  dates: readonly DateSpan[],
  context: ReadingContext,
): Told[] {
  if (grade.word.own) return assessmentsAt(framework, dates, context.story.tolds)
  const fitting = context.story.tolds.filter(
    ({ framework }) => framework.headline.length > 0 && name?.frameworks.includes(framework),
  )
  return fitting.length === 1 ? fitting : []
}

function reportOwner(sentence: ToldSentence, { grade }: Statement, context: ReadingContext): void {
  context.warn(
    'recognise:unclear-owner',
    placeIn(sentence, grade.from),
    `Unexpected grade \`${grade.text}\` in a paragraph about several inspections, expected the sentence to name the one it is of`,
  )
}

function toStatedFinding(
  statement: Statement,
  sentence: ToldSentence,
  told: Told,
  context: ReadingContext,
  known: readonly string[],
): Finding | undefined {
  const target = targetOf(statement, sentence, told, context, known)
  if (target === undefined && context.head.isReport) return undefined
  if (target === undefined) {
    reportTarget(statement, sentence, told, context)
    return undefined
  }
  return {
    ...target,
    grade: statement.firmness === 'no-grade' ? null : statement.grade.word.grade.id,
    gradeAsPrinted: statement.grade.text,
    firmness: statement.firmness,
    place: placeIn(sentence, statement.grade.from),
    mode: 'sentence',
  }
}

function reportTarget({ label, grade }: Statement, sentence: ToldSentence, told: Told, context: ReadingContext): void {
  if (label === undefined)
    context.warn(
      'recognise:no-headline',
      placeIn(sentence, grade.from),
      `Unexpected grade \`${grade.text}\` of the services as a whole, expected a framework with one headline, found \`${told.framework.id}\``,
    )
  else
    context.warn(
      'recognise:unclear-area',
      placeIn(sentence, label.from),
      `Unexpected label \`${label.text}\`, expected its sentence or its part of the document to say which of ${label.areas.length} areas it means`,
    )
}

function targetOf(
  statement: Statement,
  sentence: ToldSentence,
  told: Told,
  context: ReadingContext,
  known: readonly string[],
): Pick<Finding, 'service' | 'area' | 'label'> | undefined {
  if (statement.of === 'all') return { service: null, area: collective, label: collectiveLabel(sentence.text) }
  if (statement.of === 'result')
    return { service: null, area: result, label: statement.name?.text ?? told.framework.name }
  if (statement.of === 'whole' || statement.of === 'service') return headlineTarget(statement, told, known)
  const label = statement.label!
  const service =
    statement.services.length === 1
      ? statement.services[0]
      : (context.services[sentence.block.index] ?? titleService(context, told))
  const area = areaOf(label.areas, service, told, known)
  return area && { service: area.service ?? null, area: area.id, label: shortLabel(label.text) }
}

/** `all areas`, as printed. */
function collectiveLabel(text: string): string {
  return /\ball\s+(?:[\w-]+\s+){0,2}?\p{Ll}{4,}s\b/iu.exec(text)?.[0] ?? collective
}

/** The framework’s one headline, of the service named or of the whole; none where its list of that time has none. */
function headlineTarget(
  statement: Statement,
  told: Told,
  known: readonly string[],
): Pick<Finding, 'service' | 'area' | 'label'> | undefined {
  const service = statement.of === 'service' && statement.services.length === 1 ? statement.services[0] : undefined
  const headlines = told.framework.areas.filter((area) => area.headline && area.service === service)
  const area = areaOf(headlines, service, told, known)
  return area && { service: service ?? null, area: area.id, label: statement.subject ?? area.label }
}

/** The references of the areas that an inspection’s tables graded. */
export function gradedAreas(findings: readonly Finding[]): string[] {
  return findings.map(({ service, area }) => areaReference({ id: area, ...(service === null ? {} : { service }) }))
}
