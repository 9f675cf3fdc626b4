import type { Finding } from '../../extract/schema.ts'
import type { Framework } from '../../reference/framework.ts'
import type { NoJudgement } from '../no-judgement.ts'
import type { ReadingContext } from '../reading-context.ts'
import { placeIn } from '../sentence.ts'
import type { ToldSentence } from '../told-sentence.ts'
import { tagSentence } from '../tagged-sentence.ts'
import { frameworksOf, inForce, isGradedInspection, type Told } from '../told-inspection.ts'
import { readGradedList } from './graded-list.ts'
import { findStatements } from './graded-sentence.ts'
import { isAboutOthers, isAfterOthers } from './other-authorities.ts'
import { toStatedFinding } from './stated-finding.ts'
import { ownersOf, reportOwner } from './statement-owner.ts'
import { isAboutAnotherThing, isOfSubject } from './statement-scope.ts'

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

/** A sentence is read in the words of each framework that a grade in it may be of; each owner takes what is its own. */
function readSentence(
  sentence: ToldSentence,
  context: ReadingContext,
  known: ReadonlyMap<Told, readonly string[]>,
): { told: Told; finding: Finding }[] {
  const claimed = new Set<number>()
  const leftOut = new Map<number, { grade: { from: number; text: string }; why: NoJudgement }>()
  const read = possibleFrameworks(sentence, context).flatMap((framework) => {
    const tagged = tagSentence(sentence, framework, context.vocabulary, context.findAuthorities)
    if (isAboutOthers(tagged.tags, context)) return []
    const leaveOut = (grade: { from: number; text: string }, why: NoJudgement) =>
      leftOut.set(grade.from, { grade, why })
    const statements = findStatements(tagged, context.reference, context.head.isReport, leaveOut).filter(
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
  const unread = [...leftOut.values()].filter(({ grade }) => !claimed.has(grade.from))
  for (const { grade, why } of context.head.isReport ? [] : unread) reportNone(sentence, grade, why, context)
  return read
}

/** What stands before a grade, and makes it no judgement. */
const reasons: Record<NoJudgement, string> = {
  doubt: 'words of doubt, hope or aim',
  denial: 'words that deny it',
  opinion: 'an opinion that is not the inspectorate’s',
  others: 'a school, a home or another body',
  many: 'words about many authorities',
}

function reportNone(
  sentence: ToldSentence,
  grade: { from: number; text: string },
  why: NoJudgement,
  context: ReadingContext,
): void {
  context.warn(
    'recognise:no-judgement',
    placeIn(sentence, grade.from),
    `Unexpected grade \`${grade.text}\` behind ${reasons[why]}, expected a statement of the inspectorate’s judgement`,
  )
}

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
