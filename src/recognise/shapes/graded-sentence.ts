import type { Firmness } from '../../extract/schema.ts'
import type { Reference } from '../../reference/reference.ts'
import type { DateSpan } from '../facts/date.ts'
import { isLimited } from '../behind-grade.ts'
import { type NoJudgement, whyNoJudgement } from '../no-judgement.ts'
import { withoutAsides } from '../plain-sentence.ts'
import { patternCompiler } from '../sentence-pattern.ts'
import type { Tag, TaggedSentence } from '../tagged-sentence.ts'
import { paperRules, reportRules } from './sentence-rules/rules.ts'
import type { SentenceRule } from './sentence-rules/sentence-rule.ts'
import { type Graded, targetsOf } from './statement-targets.ts'

type GradeTag = Extract<Tag, { kind: 'grade' }>

/** A grade that a sentence states, and what of. */
export interface Statement extends Graded {
  rule: string
  firmness: Firmness
  /** The words for the whole that is graded, as printed. */
  subject: string | undefined
  /** The service named beside the label, where exactly one is. */
  services: readonly string[]
  /** Whose it is, where a list says so. */
  authorities?: readonly string[]
  /** It is told in the past tense. */
  past: boolean
  /** Where the statement stands in the sentence. */
  from: number
  to: number
  /** The tagged sentence behind it. */
  behind: string
  /** The last date that it holds behind its grade. */
  date?: DateSpan
}

interface CompiledRule {
  rule: SentenceRule
  pattern: RegExp
}

const compiledRules = new WeakMap<Reference, Record<'report' | 'paper', CompiledRule[]>>()

/** The rules for an inspectorate’s own report, or for other documents; compiled once. */
function rulesOf(reference: Reference, isReport: boolean): CompiledRule[] {
  const known = compiledRules.get(reference) ?? { report: compile(reference, true), paper: compile(reference, false) }
  compiledRules.set(reference, known)
  return known[isReport ? 'report' : 'paper']
}

function compile(reference: Reference, isReport: boolean): CompiledRule[] {
  const compilePattern = patternCompiler(reference, isReport)
  return (isReport ? reportRules : paperRules).map((rule) => ({ rule, pattern: compilePattern(rule.pattern) }))
}

const softened =
  /(?:mostly|generally|broadly|largely) |<[GVP]\d+> with [^,;.]*(?:features|elements|aspects|improvements?)/
const limitBehind = /^ with [^,;.]*/

/**
 * Finds the grades that one sentence states by the rules of `graded-sentence-rules.ts` and, in other documents than an
 * inspectorate’s report, by those for papers; there once more in the sentence without its asides. Each grade word is used
 * once, by the first rule that claims it. Who owns the grade is not decided here.
 *
 * @param leaveOut - told of each grade that a form of sentence fits, and that is no judgement all the same.
 */
export function findStatements(
  sentence: TaggedSentence,
  reference: Reference,
  isReport: boolean,
  leaveOut: (grade: GradeTag, why: NoJudgement) => void = () => {},
): Statement[] {
  const used = new Set<Tag>()
  const statements = matchRules(sentence, sentence, used, reference, isReport, leaveOut)
  const short = isReport ? undefined : withoutAsides(sentence, reference)
  return short ? [...statements, ...matchRules(short, sentence, used, reference, false, leaveOut)] : statements
}

/** Matches the rules in one form of a sentence. What denies or doubts a grade is looked for in the whole of it. */
function matchRules(
  form: TaggedSentence,
  whole: TaggedSentence,
  used: Set<Tag>,
  reference: Reference,
  isReport: boolean,
  leaveOut: (grade: GradeTag, why: NoJudgement) => void,
): Statement[] {
  const statements: Statement[] = []
  for (const { rule, pattern } of rulesOf(reference, isReport)) {
    if (!canMatch(rule, form.tagged)) continue
    for (const match of form.tagged.matchAll(pattern)) {
      const behind = form.tagged.slice(match.index + match[0].length)
      const tags = tagsIn(match[0], form)
      const targets = targetsOf(rule, match[0], tags).filter(
        ({ grade, of }) => used.has(grade) === (rule.follows === true) && !isLimited(behind, of, reference),
      )
      // One verb governs them all: what denies the first of them, or the verb itself, denies the others.
      const first = tags.find((tag) => tag.kind === 'grade')
      const why = [...targets, ...(first ? [{ grade: first }] : [])]
        .flatMap(({ grade }) => [
          whyNone(grade, rule, whole, reference),
          whyNone(grade, rule, form, reference, match.index + 1),
        ])
        .find((reason) => reason !== undefined)
      for (const target of targets)
        if (why === undefined) statements.push({ ...contextOf(rule, match, tags, form), ...target })
        else leaveOut(target.grade, why)
      for (const { grade } of targets) used.add(grade)
    }
  }
  return statements
}

function whyNone(
  grade: GradeTag,
  { ofMany }: SentenceRule,
  { tagged, tags }: TaggedSentence,
  { phrases }: Reference,
  from?: number,
): NoJudgement | undefined {
  const at = tagged.search(new RegExp(`<[GVP]${tags.indexOf(grade)}>`))
  const why = whyNoJudgement(tagged, at, phrases, from)
  return why === 'many' && ofMany === true ? undefined : why
}

/** What a sentence has to hold for a rule to match at all; most sentences fail this and are not searched. */
function canMatch({ of, pattern }: SentenceRule, tagged: string): boolean {
  if (pattern.includes('{ownGrade}')) return tagged.includes('<P')
  const needed = {
    labels: '<L',
    result: '<F',
    service: '<S',
    whole: '',
    all: '',
    others: '<L',
    subject: '',
    label: '<L',
  }[of]
  return tagged.includes(needed) && (!pattern.includes('{verb}') || tagged.includes('<V'))
}

function contextOf(
  rule: SentenceRule,
  match: RegExpExecArray,
  tags: readonly Tag[],
  { tagged, tags: all }: TaggedSentence,
): Omit<Statement, 'of' | 'label' | 'name' | 'grade'> {
  const clause = clauseAround(tagged, match.index, match.index + match[0].length)
  const services = tagsIn(clause, { tags: all }).flatMap((tag) =>
    tag.kind === 'service' ? tag.services.map(({ id }) => id) : [],
  )
  const reported = tags.some((tag) => tag.kind === 'grade' && tag.word.reported)
  const limit = limitBehind.exec(tagged.slice(match.index + match[0].length))?.[0] ?? ''
  const firmness = rule.noGrade ? 'no-grade' : reported || softened.test(match[0] + limit) ? 'qualified' : 'firm'
  return {
    rule: rule.id,
    subject: tags.find((tag) => tag.kind === 'whole')?.text,
    firmness,
    ...(rule.pattern.includes('{authorities}') && { authorities: tags.flatMap(authoritiesOf) }),
    services: [...new Set(services)],
    past: /(?:^| )(?:was|were|had) /.test(match[0]),
    from: tags[0]!.from,
    to: tags.at(-1)!.to,
    ...dateIn(tags),
    behind: ` ${tagged.slice(match.index + match[0].length).trimStart()}`,
  }
}

function dateIn(tags: readonly Tag[]): { date?: DateSpan } {
  const grade = tags.findLastIndex(({ kind }) => kind === 'grade')
  const last = tags.findLast((tag, index) => tag.kind === 'date' && index > grade)
  return last?.kind === 'date' ? { date: last.date } : {}
}

function authoritiesOf(tag: Tag): readonly string[] {
  return tag.kind === 'authority' ? tag.authorities : []
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
