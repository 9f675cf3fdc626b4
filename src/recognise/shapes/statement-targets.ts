import type { Tag } from '../tagged-sentence.ts'
import type { SentenceRule } from './sentence-rules/sentence-rule.ts'

type LabelTag = Extract<Tag, { kind: 'label' }>
type GradeTag = Extract<Tag, { kind: 'grade' }>
type NameTag = Extract<Tag, { kind: 'framework' }>

/** A grade, and what the words around it say it is of. */
export interface Graded {
  of: Exclude<SentenceRule['of'], 'subject' | 'label'>
  label: LabelTag | undefined
  /** The assessment whose result it is. */
  name: NameTag | undefined
  grade: GradeTag
  /** The services graded, where the subject names them and no label. */
  services?: readonly string[]
  /** The subject is only *it* or *they*: what it stands for is in the words before. */
  pronoun?: true
}

/**
 * What each grade of a match is of. In reading order: labels wait for the next grade, or take the one before them. A whole
 * graded in an assessment’s own words is the result of that assessment.
 */
export function targetsOf(rule: SentenceRule, match: string, tags: readonly Tag[]): Graded[] {
  return allTargets(rule, match, tags).map((target) => {
    if (['labels', 'all', 'others'].includes(target.of)) return target
    if (target.grade.word.own) return { ...target, of: 'result' }
    return target.of === 'result' && isInspection(target.name) ? { ...target, of: 'whole' } : target
  })
}

/** `the good rating from the inspection of 2017` is a grade of the whole, and no assessment’s result. */
function isInspection(name: NameTag | undefined): boolean {
  return name !== undefined && name.frameworks.every(({ headline }) => headline.length === 0)
}

function allTargets(rule: SentenceRule, match: string, tags: readonly Tag[]): Graded[] {
  const grades = tags.filter((tag) => tag.kind === 'grade')
  if (rule.of === 'labels') return ofLabels(rule, tags, grades)
  if (rule.of === 'subject')
    return grades.flatMap((grade, index) => ofSubject(rule, match, tags, grade, grades[index - 1], grades[index + 1]))
  if (rule.of === 'label') return ofLastLabel(tags, grades)
  if (rule.of === 'others') return ofOthers(tags, grades)
  const grade = rule.order === 'last-grade' ? grades.at(-1) : grades[0]
  return grade ? [{ of: rule.of, grade, label: undefined, name: tags.find((tag) => tag.kind === 'framework') }] : []
}

function ofLabels({ order }: SentenceRule, tags: readonly Tag[], grades: readonly GradeTag[]): Graded[] {
  return tags
    .filter((tag) => tag.kind === 'label')
    .flatMap((label) => {
      const grade =
        order === 'label-first'
          ? grades.find(({ from }) => from >= label.to)
          : grades.findLast(({ to }) => to <= label.from)
      return grade ? [{ of: 'labels' as const, grade, label, name: undefined }] : []
    })
}

/** One label that moved from a grade to another has the last. */
function ofLastLabel(tags: readonly Tag[], grades: readonly GradeTag[]): Graded[] {
  const label = tags.find((tag) => tag.kind === 'label')
  const grade = grades.at(-1)
  return label && grade ? [{ of: 'labels', grade, label, name: undefined }] : []
}

/** The others have the first grade; the label that is kept apart from them has the grade behind, and tells which they are. */
function ofOthers(tags: readonly Tag[], grades: readonly GradeTag[]): Graded[] {
  const [grade] = grades
  const apart = ofLastLabel(tags, grades)
  return grade ? apart.flatMap((each) => [{ ...each, of: 'others' as const, grade }, each]) : []
}

/** The subject of one grade lies between it and the grade before it, or the one behind it. */
function ofSubject(
  { order }: SentenceRule,
  match: string,
  tags: readonly Tag[],
  grade: GradeTag,
  before: GradeTag | undefined,
  behind: GradeTag | undefined,
): Graded[] {
  const own = tags.filter((tag) =>
    order === 'grade-first'
      ? tag.from >= grade.to && tag.to <= (behind?.from ?? Infinity)
      : tag.to <= grade.from && tag.from >= (before?.to ?? 0),
  )
  const labels = own.filter((tag) => tag.kind === 'label')
  if (labels.length > 0) return labels.map((label) => ({ of: 'labels', grade, label, name: undefined }))
  const services = [...new Set(own.flatMap((tag) => (tag.kind === 'service' ? tag.services.map(({ id }) => id) : [])))]
  if (services.length > 0)
    return services.map((service) => ({ of: 'service', grade, label: undefined, name: undefined, services: [service] }))
  if (order === 'grade-first' || before) return []
  const named = own.some(({ kind }) => kind === 'whole' || kind === 'authority')
  const whole = { of: 'whole' as const, grade, label: undefined, name: undefined }
  return !named && /\b(?:it|they|them) /.test(match) ? [{ ...whole, pronoun: true }] : [whole]
}
