import type { Inspection } from '../dataset/schema.ts'
import type { Area } from '../reference/framework.ts'
import { areaReference } from '../reference/reference.ts'
import { fragmentOf, judgementView, type JudgementView } from './judgement.ts'
import { frameworkOfInspection, type Register } from './register.ts'

/** A judgement in its list: with its place on the page, and whether it is a part of the area before it. */
export interface ListedJudgement extends JudgementView {
  fragment: string
  part: boolean
  board: boolean
}

/** The judgements of one service, in printed order; of the whole where the framework knows no services. */
export interface JudgementGroup {
  service: string | null
  judgements: ListedJudgement[]
}

/** The judgements of an inspection, service by service. */
export function judgementGroups(register: Register, inspection: Inspection): JudgementGroup[] {
  const { areas } = frameworkOfInspection(register, inspection)
  const listed = inspection.judgements.map((judgement) => {
    const view = judgementView(register, inspection, judgement)
    const area = areas.find((each: Area) => areaReference(each) === view.area)
    const part = area?.within !== undefined
    return { ...view, fragment: fragmentOf(judgement), part, board: area?.board === true }
  })
  return [...Map.groupBy(listed, ({ service }) => service)].map(([service, judgements]) => ({ service, judgements }))
}
