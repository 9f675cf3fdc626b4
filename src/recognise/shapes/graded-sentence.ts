import type { Firmness } from '../../extract/schema.ts'
import type { Reference } from '../../reference/reference.ts'
import { isLimited } from '../behind-grade.ts'
import { whyNoJudgement } from '../no-judgement.ts'
import { patternCompiler } from '../sentence-pattern.ts'
import type { Tag, TaggedSentence } from '../tagged-sentence.ts'
import { type SentenceRule, sentenceRules } from './graded-sentence-rules.ts'

type LabelTag = Extract<Tag, { kind: 'label' }>
type GradeTag = Extract<Tag, { kind: 'grade' }>
type NameTag = Extract<Tag, { kind: 'framework' }>

/** A grade that a sentence states, and what of. */
export interface Statement {
  rule: string
  of: SentenceRule['of']
  label: LabelTag | undefined
  /** The assessment whose result it is. */
  name: NameTag | undefined
  grade: GradeTag
  firmness: Firmness
  /** The words for the whole that is graded, as printed. */
  subject: string | undefined
  /** The service named beside the label, where exactly one is. */
  services: readonly string[]
  /** It is told in the past tense. */
  past: boolean
  /** Where the statement stands in the sentence. */
  from: number
  to: number
}

interface CompiledRule {
  rule: SentenceRule
  pattern: RegExp
}

const compiledRules = new WeakMap<Reference, CompiledRule[]>()

function rulesOf(reference: Reference): CompiledRule[] {
  const known = compiledRules.get(reference)
  if (known) return known
  const compile = patternCompiler(reference)
  const made = sentenceRules.map((rule) => ({ rule, pattern: compile(rule.pattern) }))
  compiledRules.set(reference, made)
  return made
}

const softened =
  /(?:mostly|generally|broadly|largely) |<[GV]\d+> with [^,;.]*(?:features|elements|aspects|improvements?)/
const limitBehind = /^ with [^,;.]*/

/**
 * Finds the grades that one sentence states by the rules of `graded-sentence-rules.ts`. Each grade word is used once, by
 * the first rule that claims it. Who owns the grade is not decided here.
 */
export function findStatements(sentence: TaggedSentence, reference: Reference, isReport: boolean): Statement[] {
  const used = new Set<Tag>()
  const statements: Statement[] = []
  for (const { rule, pattern } of rulesOf(reference)) {
    if ((rule.reportOnly && !isReport) || !canMatch(rule, sentence.tagged)) continue
    for (const match of sentence.tagged.matchAll(pattern)) {
      const behind = sentence.tagged.slice(match.index + match[0].length)
      if (isLimited(behind, rule.of, reference)) continue
      const tags = tagsIn(match[0], sentence)
      const pairs = pairsOf(rule, tags).filter(({ grade }) => !used.has(grade))
      // One verb governs them all: what denies the first of them denies the others.
      const stated = pairs.every(({ grade }) => isStated(grade, sentence, reference))
      for (const pair of stated ? pairs : []) statements.push({ ...pair, ...contextOf(rule, match, tags, sentence) })
      for (const { grade } of pairs) used.add(grade)
    }
  }
  return statements
}

function isStated(grade: GradeTag, { tagged, tags }: TaggedSentence, { phrases }: Reference): boolean {
  const index = tags.indexOf(grade)
  return whyNoJudgement(tagged, tagged.search(new RegExp(`<[GV]${index}>`)), phrases) === undefined
}

/** What a sentence has to hold for a rule to match at all; most sentences fail this and are not searched. */
function canMatch({ of, pattern }: SentenceRule, tagged: string): boolean {
  const needed = { labels: '<L', result: '<F', service: '<S', whole: '', all: '' }[of]
  return tagged.includes(needed) && (!pattern.includes('{verb}') || tagged.includes('<V'))
}

interface Pair {
  label: LabelTag | undefined
  name: NameTag | undefined
  grade: GradeTag
}

/** In reading order: labels wait for the next grade, or take the one before them. */
function pairsOf(rule: SentenceRule, tags: readonly Tag[]): Pair[] {
  const grades = tags.filter((tag) => tag.kind === 'grade')
  if (rule.of !== 'labels') return onePair(rule, grades, tags)
  const labels = tags.filter((tag) => tag.kind === 'label')
  return labels.flatMap((label) => {
    const grade =
      rule.order === 'label-first'
        ? grades.find(({ from }) => from >= label.to)
        : grades.findLast(({ to }) => to <= label.from)
    return grade ? [{ grade, label, name: undefined }] : []
  })
}

function onePair(rule: SentenceRule, grades: readonly GradeTag[], tags: readonly Tag[]): Pair[] {
  const grade = rule.order === 'last-grade' ? grades.at(-1) : grades[0]
  return grade ? [{ grade, label: undefined, name: tags.find((tag) => tag.kind === 'framework') }] : []
}

function contextOf(
  rule: SentenceRule,
  match: RegExpExecArray,
  tags: readonly Tag[],
  { tagged, tags: all }: TaggedSentence,
): Omit<Statement, keyof Pair> {
  const clause = clauseAround(tagged, match.index, match.index + match[0].length)
  const services = tagsIn(clause, { tags: all }).flatMap((tag) =>
    tag.kind === 'service' ? tag.services.map(({ id }) => id) : [],
  )
  const reported = tags.some((tag) => tag.kind === 'grade' && tag.word.reported)
  const limit = limitBehind.exec(tagged.slice(match.index + match[0].length))?.[0] ?? ''
  const firmness = rule.noGrade ? 'no-grade' : reported || softened.test(match[0] + limit) ? 'qualified' : 'firm'
  return {
    rule: rule.id,
    of: rule.of,
    subject: tags.find((tag) => tag.kind === 'whole')?.text,
    firmness,
    services: [...new Set(services)],
    past: /(?:^| )(?:was|were|had) /.test(match[0]),
    from: tags[0]!.from,
    to: tags.at(-1)!.to,
  }
}

/** The part of the sentence between semicolons or full stops. */
function clauseAround(tagged: string, from: number, to: number): string {
  const begin = Math.max(tagged.lastIndexOf(';', from), 0)
  const end = tagged.indexOf(';', to)
  return tagged.slice(begin, end < 0 ? undefined : end)
}

function tagsIn(part: string, { tags }: Pick<TaggedSentence, 'tags'>): Tag[] {
  return [...part.matchAll(/<[A-Z](\d+)>/g)].map(([, index]) => tags[Number(index)]!)
}
