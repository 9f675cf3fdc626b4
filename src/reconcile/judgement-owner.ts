import type { Framework } from '../reference/framework.ts'
import type { Reference } from '../reference/reference.ts'

/** Whose judgement it is. */
export interface JudgementOwner {
  inspection: string
  authority: string
  framework: Framework
  reference: Reference
}
