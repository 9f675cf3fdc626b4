import type { Register } from '../../src/views/register.ts'
import { inspectionOf } from '../../src/views/register.ts'
import { madeDataset } from './made-dataset.ts'
import { madeReference } from './made-reference.ts'

/** The invented record and reference, as a page gets them. */
export const made: Register = { dataset: madeDataset, reference: madeReference }

/** The same with another dataset, for one test. */
export function madeWith(change: Partial<Register['dataset']>): Register {
  return { ...made, dataset: { ...madeDataset, ...change } }
}

/** An inspection of the invented record. */
export function madeInspectionOf(id: string) {
  return inspectionOf(made, id)
}

/** A strand of the invented reference. */
export function madeStrand(id: string) {
  const strand = madeReference.strands.find((each) => each.id === id)
  if (strand === undefined) throw new Error(`No invented strand \`${id}\``)
  return strand
}
