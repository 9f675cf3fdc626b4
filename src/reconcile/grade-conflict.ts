import type { Conflict } from '../dataset/schema.ts'
import { gradeOf } from '../reference/reference.ts'
import { conflictId, noneShown, reasonFor, sidesOf, type Side } from './conflict.ts'
import type { JudgementOwner } from './judgement-owner.ts'
import type { SettledGrade } from './settle-grade.ts'
import { statedIn, type ToldGrade } from './told-grade.ts'

/** What is stated, as sides of a disagreement. */
function statedSides(told: readonly ToldGrade[]): Side[] {
  return told.flatMap((each) => {
    const value = statedIn(each)
    return value === undefined ? [] : { witness: each.witness, value, place: each.finding.place }
  })
}

/** What is stated firmly, as sides of a disagreement. */
export function firmSides(told: readonly ToldGrade[]): Side[] {
  return statedSides(told.filter(({ finding }) => finding.firmness === 'firm'))
}

/** Firm statements that are not what is shown; or all, where the best sources contradict each other. */
export function gradeConflict(
  owner: JudgementOwner,
  judgement: string,
  told: readonly ToldGrade[],
  settled: SettledGrade,
): Conflict[] {
  const { stated, best, contradictory } = settled
  const sides = contradictory ? statedSides(told) : firmSides(told)
  if (!contradictory && sides.every(({ value }) => value === stated)) return []
  const shown =
    stated !== undefined && best !== undefined
      ? { value: stated, witness: best.witness, place: best.finding.place }
      : undefined
  const others = sides.filter(({ value }) => value !== stated).map(({ witness }) => witness)
  return [
    {
      id: conflictId(owner.inspection, 'grade', judgement),
      authority: owner.authority,
      inspection: owner.inspection,
      about: 'grade',
      judgement,
      published: stated ?? null,
      reason: shown === undefined ? noneShown : reasonFor(shown.witness, others),
      sides: sidesOf(shown === undefined ? sides : [shown, ...sides]),
    },
  ]
}

/** Words that the inspectorate does not use for the grade that they stand for. */
export function scaleWordConflict(owner: JudgementOwner, judgement: string, told: readonly ToldGrade[]): Conflict[] {
  const strange = told.filter(({ finding: { grade, gradeAsPrinted } }) => {
    const reported = grade === null ? undefined : gradeOf(owner.reference, owner.framework, grade)?.reported
    return reported?.includes(gradeAsPrinted.trim().toLowerCase()) ?? false
  })
  const [first] = strange
  if (first === undefined) return []
  const sides = strange.map(({ witness, finding }) => ({
    witness,
    value: finding.gradeAsPrinted,
    place: finding.place,
  }))
  return [
    {
      id: conflictId(owner.inspection, 'scale-word', judgement),
      authority: owner.authority,
      inspection: owner.inspection,
      about: 'scale-word',
      judgement,
      published: first.finding.grade,
      reason:
        'The source uses a word that the scale of this kind of assessment does not have; the grade that it stands for is shown.',
      sides: sidesOf(sides),
    },
  ]
}
