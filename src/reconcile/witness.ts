import type { Extract, InspectionRead } from '../extract/schema.ts'
import type { Framework } from '../reference/framework.ts'
import type { PartialDate } from '../reference/partial-date.ts'
import { frameworkOf, type Reference } from '../reference/reference.ts'
import { never, sortedBy } from './order.ts'

/** One inspection as one source tells it. */
export interface Witness {
  source: Extract
  /** Its place among the inspections of the source. */
  index: number
  read: InspectionRead
  framework: Framework
  /** The source is the inspectorate’s own report. */
  primary: boolean
  published: PartialDate | null
}

/** All inspections that the sources tell of. */
export function witnessesOf(extracts: readonly Extract[], reference: Reference): Witness[] {
  return extracts.flatMap((source) =>
    source.inspections.map((read, index) => {
      const framework = frameworkOf(reference, read.framework)
      const primary = isPrimary(source, framework)
      const own = primary && !read.restated ? source.published : null
      return { source, index, read, framework, primary, published: read.published ?? own }
    }),
  )
}

/** Whether the source is an inspectorate’s own report or letter on an inspection of this kind. */
export function isPrimary({ kind, publisher }: Extract, framework: Framework): boolean {
  return (kind === 'inspection-report' || kind === 'letter') && framework.publishers.includes(publisher)
}

/** Best first: the inspectorate’s own report, what is not told again, what came out earlier. */
export function bestFirst(witnesses: readonly Witness[]): Witness[] {
  return sortedBy(witnesses, witnessKey)
}

/** The key that puts the best witness first; the id of the source breaks ties. */
export function witnessKey({ primary, read, source, index }: Witness): (string | number)[] {
  return [rankOf({ primary, read }), source.published ?? never, source.id, index]
}

/** Sources of one rank weigh the same: 0 is best. */
export function rankOf({ primary, read }: Pick<Witness, 'primary' | 'read'>): number {
  return (primary ? 0 : 2) + (read.restated ? 1 : 0)
}
