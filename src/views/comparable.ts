import type { Inspection, Judgement } from '../dataset/schema.ts'
import type { Strand } from '../reference/strand.ts'
import { areaReference } from '../reference/reference.ts'

/** One graded judgement with the inspection that it belongs to. */
export interface Judged {
  inspection: Inspection
  judgement: Judgement
}

/**
 * Whether two judgements of a strand may be compared: their frameworks stand together in the strand’s own list, or they
 * are one framework and judge the same area (the same by name, or by what the strand says of both).
 */
export function comparable(strand: Strand, a: Judged, b: Judged): boolean {
  if (a.inspection.framework !== b.inspection.framework) {
    return strand.comparable.some(({ frameworks }) =>
      [a, b].every(({ inspection }) => frameworks.includes(inspection.framework)),
    )
  }
  return referenceOf(a) === referenceOf(b) || (isEqual(strand, a) && isEqual(strand, b))
}

/** Whether the strand takes the area for its own under this or another name: not joined, split or merely near. */
function isEqual(strand: Strand, judged: Judged): boolean {
  return strand.members.some(
    ({ framework, area, relation }) =>
      framework === judged.inspection.framework &&
      area === referenceOf(judged) &&
      (relation === 'same' || relation === 'renamed'),
  )
}

function referenceOf({ judgement }: Judged): string {
  return areaReference({ id: judgement.area, service: judgement.service ?? undefined })
}
