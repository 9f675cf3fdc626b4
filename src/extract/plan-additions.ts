import { extractDifferences } from './extract-differences.ts'
import { extractId } from './extract-id.ts'
import { keepDecisions } from './keep-decisions.ts'
import { listedAs, type OriginalList } from './original-list.ts'
import type { ReadOriginal } from './read-originals.ts'
import { extractSchema, type Extract, type MessageRead } from './schema.ts'
import { toExtract, type Anonymous } from './to-extract.ts'

/** What becomes of one original: an extract that is new, changed or unchanged; or nothing, and its messages say why. */
export interface Addition {
  file: string
  sha256: string
  outcome: 'new' | 'changed' | 'unchanged' | 'repeated' | 'refused'
  extract: Extract | undefined
  /** The extract as it was before. */
  earlier: Extract | undefined
  messages: readonly MessageRead[]
}

/**
 * What adding these originals does to the extracts. One that is there already keeps its id, what a list once said of it,
 * and the decisions of people. Ids of new ones do not depend on the order of the files.
 */
export function planAdditions(
  originals: readonly ReadOriginal[],
  existing: readonly Extract[],
  list: OriginalList = [],
): Addition[] {
  const taken = new Set(existing.map(({ id }) => id))
  const bySha = new Map(existing.map((extract) => [extract.original.sha256, extract]))
  const made = new Map<string, Addition>()
  for (const read of originals.toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1))) {
    if (made.has(read.sha256)) continue
    const addition = toAddition(read, bySha.get(read.sha256), list, taken)
    if (addition.extract !== undefined) taken.add(addition.extract.id)
    made.set(read.sha256, addition)
  }
  const seen = new Set<string>()
  return originals.map(({ file, sha256 }) => {
    const addition = made.get(sha256)!
    if (!seen.has(sha256)) return seen.add(sha256) && { ...addition, file }
    return { ...addition, file, outcome: addition.outcome === 'refused' ? 'refused' : 'repeated' }
  })
}

function toAddition(
  { file, sha256, usable, messages, authorityMode }: ReadOriginal,
  earlier: Extract | undefined,
  list: OriginalList,
  taken: ReadonlySet<string>,
): Addition {
  const named = { file, sha256, earlier }
  if (usable === undefined) return { ...named, outcome: 'refused', extract: undefined, messages }
  const listed = listedAs(list, file)
  const published = listed?.published ?? (earlier === undefined ? null : fromList(earlier))
  const url = listed?.url ?? earlier?.url ?? null
  const fresh = toExtract(usable.reading, { original: usable.original, authorityMode, url, published })
  if (earlier === undefined) {
    const extract = extractSchema.parse({ id: extractId(fresh, taken), ...fresh })
    return { ...named, outcome: 'new', extract, messages }
  }
  return { ...named, ...changed(fresh, earlier, messages) }
}

/** A publication date that only a list gave. */
function fromList({ published, publishedMode, inspections }: Extract): string | null {
  if (publishedMode === 'list') return published
  return inspections.find((inspection) => inspection.publishedMode === 'list')?.published ?? null
}

function changed(
  fresh: Anonymous,
  earlier: Extract,
  messages: readonly MessageRead[],
): Pick<Addition, 'outcome' | 'extract' | 'messages'> {
  const decided = keepDecisions(fresh, earlier)
  const all = [...messages, ...decided.messages]
  if (decided.messages.some(({ kind }) => kind === 'failure'))
    return { outcome: 'refused', extract: undefined, messages: all }
  const extract = extractSchema.parse({ id: earlier.id, ...decided.extract })
  const outcome = extractDifferences(earlier, extract).length === 0 ? 'unchanged' : 'changed'
  return { outcome, extract, messages: all }
}
