import type { Framework } from '../../reference/framework.ts'
import { assessmentsAt, datesOf, isDatedBefore, toldAt, toldOnceBefore } from '../dated-statement.ts'
import type { DateSpan } from '../facts/date.ts'
import { ownerOf, someEarlier } from '../owner.ts'
import type { ReadingContext } from '../reading-context.ts'
import { placeIn } from '../sentence.ts'
import type { ToldSentence } from '../told-sentence.ts'
import type { TaggedSentence } from '../tagged-sentence.ts'
import type { Told } from '../told-inspection.ts'
import type { Statement } from './graded-sentence.ts'

/** Whose grade it is: of the dates it is given with, else of the inspection that its clause or paragraph is about. */
export function ownersOf(
  statement: Statement,
  tagged: TaggedSentence,
  framework: Framework,
  context: ReadingContext,
): Told[] {
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

/** Nobody can tell of which inspection a grade is. */
export function reportOwner(sentence: ToldSentence, { grade }: Statement, context: ReadingContext): void {
  context.warn(
    'recognise:unclear-owner',
    placeIn(sentence, grade.from),
    `Unexpected grade \`${grade.text}\` in a paragraph about several inspections, expected the sentence to name the one it is of`,
  )
}
