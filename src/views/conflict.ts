import type { Conflict } from '../dataset/schema.ts'
import { authorityOf, frameworkOf, scaleOf } from '../reference/reference.ts'
import { address } from './address.ts'
import { dateText } from './date.ts'
import { inspectionHead, type InspectionHead } from './inspection-head.ts'
import { once } from './once.ts'
import { placeText } from './place.ts'
import { inspectionOf, sourceOf, type Register } from './register.ts'
import { sourceName } from './source-name.ts'

/** Sources that disagree about one thing, both sides with their places. */
export interface ConflictView {
  id: string
  href: string
  authority: { id: string; name: string; href: string }
  inspection: InspectionHead
  about: string
  /** The judgement concerned, where it is about one. */
  judgement: { label: string; href: string } | null
  shown: string | null
  reason: string
  sides: { value: string; name: string; href: string; place: string }[]
}

const subjects: Record<Conflict['about'], string> = {
  grade: 'Grade',
  start: 'First day on site',
  end: 'Last day on site',
  published: 'Date of publication',
  'scale-word': 'Word of another scale',
}

/** All disagreements, in the order of the dataset. */
export const conflictsOf = once((register: Register): ConflictView[] =>
  register.dataset.conflicts.map((conflict) => conflictView(register, conflict)),
)

function conflictView(register: Register, conflict: Conflict): ConflictView {
  const inspection = inspectionOf(register, conflict.inspection)
  const { id, name } = authorityOf(register.reference, conflict.authority)
  const judgement = inspection.judgements.find((each) => each.id === conflict.judgement)
  const value = (text: string) => valueText(register, conflict, text)
  return {
    id: conflict.id,
    href: address.disagreement(conflict.id),
    about: subjects[conflict.about],
    authority: {
      id,
      name,
      href: address.authority(id),
    },
    inspection: inspectionHead(register, inspection),
    judgement:
      judgement === undefined
        ? null
        : {
            label: judgement.label,
            href: `${address.authority(id)}#${judgement.id}`,
          },
    shown: conflict.published === null ? null : value(conflict.published),
    reason: conflict.reason,
    sides: conflict.sides.map((side) => ({
      value: value(side.value),
      name: sourceName(sourceOf(register, side.source)),
      href: address.source(side.source),
      place: placeText(side),
    })),
  }
}

/** A date in words, a grade by its label, anything else as it is. */
function valueText({ dataset, reference }: Register, { about, inspection }: Conflict, value: string): string {
  if (about === 'start' || about === 'end' || about === 'published') return dateText(value)
  const { framework } = inspectionOf({ dataset, reference }, inspection)
  const grades = scaleOf(reference, frameworkOf(reference, framework))?.grades ?? []
  return grades.find(({ id }) => id === value)?.label ?? value
}
