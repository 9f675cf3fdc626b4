import type { Extract } from '../extract/schema.ts'
import type { SourceMessage } from '../reconcile/ambiguous-message.ts'
import { reconcile } from '../reconcile/reconcile.ts'
import { isPrimary } from '../reconcile/witness.ts'
import type { Reference } from '../reference/reference.ts'
import { datasetSchema, type Dataset, type Source } from './schema.ts'

/**
 * Everything that the extracts say, joined and validated, in a fixed order; and what could not be joined without guessing.
 * The same extracts give the same dataset in whatever order they come.
 */
export function buildDataset(
  extracts: readonly Extract[],
  reference: Reference,
): { dataset: Dataset; messages: SourceMessage[] } {
  const { messages, told, ...joined } = reconcile(extracts, reference)
  const unique = [...new Map(extracts.map((extract) => [extract.id, extract])).values()]
  const sources = unique
    .map((extract) => toSource(extract, told.get(extract.id) ?? [], reference))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return { dataset: datasetSchema.parse({ sources, ...joined }), messages }
}

function toSource(extract: Extract, told: readonly (string | undefined)[], reference: Reference): Source {
  const { inspections, events: _events, claims: _claims, ...document } = extract
  return {
    ...document,
    rank: rankOf(extract, reference),
    inspections: [...new Set(told.flatMap((id) => id ?? []))],
    findings: inspections.reduce((sum, { findings }) => sum + findings.length, 0),
  }
}

/** Primary: an inspectorate’s own report on one of the inspections that it tells of, or, where it tells of none, on any. */
function rankOf(extract: Extract, { frameworks }: Reference): Source['rank'] {
  const own = extract.inspections.filter(({ restated }) => !restated).map(({ framework }) => framework)
  const possible = own.length === 0 ? frameworks : frameworks.filter(({ id }) => own.includes(id))
  return possible.some((framework) => isPrimary(extract, framework)) ? 'primary' : 'secondary'
}
