import { areaReference } from '../reference/reference.ts'
import type { Judged } from './comparable.ts'
import { frameworkOfInspection, type Register } from './register.ts'

/** Whether a judgement is the grade of a whole service or authority, as its framework says. */
export function isHeadline(register: Register, { inspection, judgement }: Judged): boolean {
  const reference = areaReference({ id: judgement.area, service: judgement.service ?? undefined })
  const { areas } = frameworkOfInspection(register, inspection)
  return areas.some((area) => area.headline && areaReference(area) === reference)
}
