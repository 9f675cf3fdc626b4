import { loadExtracts } from '../extract/load.ts'
import type { Extract } from '../extract/schema.ts'
import type { SourceMessage } from '../reconcile/ambiguous-message.ts'
import { loadReference } from '../reference/load.ts'
import type { Reference } from '../reference/reference.ts'
import { buildDataset } from './build.ts'
import type { Dataset } from './schema.ts'

/** Everything that `content/` holds. */
export interface Content {
  reference: Reference
  extracts: readonly Extract[]
  dataset: Dataset
  messages: readonly SourceMessage[]
}

/** Reads and validates all of `content/`, and joins it. Throws `InvalidContent` with every problem. */
export async function readContent(contentDir = 'content'): Promise<Content> {
  const reference = await loadReference(contentDir)
  const extracts = await loadExtracts(reference, contentDir)
  return { reference, extracts, ...buildDataset(extracts, reference) }
}

let loaded: Promise<Content> | undefined

/** The same, read once and kept: for the pages, of which each asks for it. */
export function loadContent(): Promise<Content> {
  loaded ??= readContent()
  return loaded
}
