import type { Scale } from '../reference/scale.ts'
import type { Register } from './register.ts'

/** One grade of one scale, with all that a mark needs. Grades of two scales are never compared by rank. */
export interface GradeView {
  scale: string
  scaleName: string
  grade: string
  label: string
  letter: string
  meaning: string
  /** Place in the scale, the best is 0; for drawing only. */
  rank: number
  /** How many grades the scale has. */
  of: number
  era: Scale['era']
}

/** The grade of a scale. Throws where validated data cannot hold it. */
export function gradeView({ reference }: Pick<Register, 'reference'>, scale: string, grade: string): GradeView {
  const found = gradesOf({ reference }, scale).find((view) => view.grade === grade)
  if (found === undefined) throw new Error(`No grade \`${grade}\` in the scale \`${scale}\``)
  return found
}

/** All grades of a scale, best first. Throws where there is no such scale. */
export function gradesOf({ reference }: Pick<Register, 'reference'>, id: string): GradeView[] {
  const scale = reference.scales.find((scale) => scale.id === id)
  if (scale === undefined) throw new Error(`No scale \`${id}\` in the reference data`)
  return scale.grades.map(({ id: grade, label, letter, meaning }, rank) => ({
    scale: scale.id,
    scaleName: scale.name,
    grade,
    label,
    letter,
    meaning,
    rank,
    of: scale.grades.length,
    era: scale.era,
  }))
}
