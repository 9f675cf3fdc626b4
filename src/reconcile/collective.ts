import type { Conflict, Judgement } from '../dataset/schema.ts'
import { conflictId, reasonFor, sidesOf } from './conflict.ts'
import { firmSides } from './grade-conflict.ts'
import type { JudgementOwner } from './judgement-owner.ts'
import { sourcesStating, type JudgementWithConflicts } from './judgement.ts'
import { bestToldFirst, statedIn, type ToldGrade } from './told-grade.ts'

/** The area of a statement about all areas at once, and of one about all that its source does not grade apart. */
const all = 'all'
const others = 'others'

/** Whether it is no area, but a statement about several at once. */
export function isCollective(area: string): boolean {
  return area === all || area === others
}

/**
 * Holds statements about all areas against the judgements of each: a source that agrees is counted there, one that
 * disagrees is a conflict. A collective statement never becomes the grade of an area, and says nothing of a board.
 */
export function checkCollective(
  owner: JudgementOwner,
  judged: readonly JudgementWithConflicts[],
  told: readonly ToldGrade[],
): JudgementWithConflicts[] {
  const statements = bestToldFirst(told.filter(({ finding }) => isCollective(finding.area)))
  return judged.map((each) => {
    const { area, service, grade } = each.judgement
    if (grade === null || isCollective(area) || isBoard(owner, each.judgement)) return each
    const about = statements.filter((statement) => isAbout(statement, each.judgement))
    const own = told.filter(({ finding }) => finding.area === area && finding.service === service)
    return about.length === 0 ? each : compared(owner, each, grade, bestToldFirst(own), about)
  })
}

function compared(
  owner: JudgementOwner,
  { judgement, conflicts }: JudgementWithConflicts,
  grade: string,
  own: readonly ToldGrade[],
  about: readonly ToldGrade[],
): JudgementWithConflicts {
  const agreeing = sourcesStating([...own, ...about], grade).size
  const against = firmSides(about.filter((each) => statedIn(each) !== grade))
  if (against.length === 0) return { judgement: { ...judgement, sourcesAgreeing: agreeing }, conflicts }
  const id = conflictId(owner.inspection, 'grade', judgement.id)
  const shown = own.find((each) => statedIn(each) === grade)!
  const conflict: Conflict = conflicts.find((each) => each.id === id) ?? {
    id,
    authority: owner.authority,
    inspection: owner.inspection,
    about: 'grade',
    judgement: judgement.id,
    published: grade,
    sides: sidesOf([{ witness: shown.witness, value: grade, place: shown.finding.place }]),
    reason: reasonFor(
      shown.witness,
      against.map(({ witness }) => witness),
    ),
  }
  const merged = { ...conflict, sides: [...conflict.sides, ...sidesOf(against)] }
  return {
    judgement: { ...judgement, sourcesAgreeing: agreeing, conflict: id },
    conflicts: [merged, ...conflicts.filter((each) => each.id !== id)],
  }
}

function isAbout({ finding, witness }: ToldGrade, { area, service }: Judgement): boolean {
  if (finding.service !== null && finding.service !== service) return false
  const own = witness.read.findings.some((each) => each.area === area && each.service === service)
  return finding.area === all || !own
}

function isBoard({ framework }: JudgementOwner, { area, service }: Judgement): boolean {
  return framework.areas.some((each) => each.id === area && (each.service ?? null) === service && each.board)
}
