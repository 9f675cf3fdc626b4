import { join } from 'node:path'
import { checkExtract } from '../src/extract/check-extract.ts'
import { extractFile } from '../src/extract/extract-file.ts'
import { readExtract } from '../src/extract/from-markdown.ts'
import type { Addition } from '../src/extract/plan-additions.ts'
import type { Extract } from '../src/extract/schema.ts'
import { toMarkdown } from '../src/extract/to-markdown.ts'
import { InvalidContent } from '../src/reference/invalid-content.ts'
import type { Reference } from '../src/reference/reference.ts'
import type { Written } from './write-files.ts'

/** The extracts as they will be: those of additions in the place of those that have their id. */
export function withAdditions(extracts: readonly Extract[], additions: readonly Addition[]): Extract[] {
  const added = additions.flatMap(({ extract }) => extract ?? [])
  return [...new Map([...extracts, ...added].map((extract) => [extract.id, extract])).values()]
}

/** The files of the extracts that are new or changed; one that moves to another authority leaves its old place. Throws `InvalidContent` where one could not be read again. */
export function writtenExtracts(additions: readonly Addition[], reference: Reference, contentDir: string): Written[] {
  return additions.flatMap(({ outcome, extract, earlier }) => {
    if (extract === undefined || (outcome !== 'new' && outcome !== 'changed')) return []
    const path = join(contentDir, extractFile(extract))
    const body = toMarkdown(extract)
    const { entry, problems } = readExtract(body, path)
    const all = entry === undefined ? problems : checkExtract(entry, reference)
    if (all.length > 0) throw new InvalidContent(all)
    const old = earlier === undefined ? path : join(contentDir, extractFile(earlier))
    return [{ path, body }, ...(old === path ? [] : [{ path: old, body: null }])]
  })
}

/** How many files became what. */
export function additionSummary(additions: readonly Addition[]): string {
  const count = (wanted: Addition['outcome']) => additions.filter(({ outcome }) => outcome === wanted).length
  const outcomes = (['new', 'changed', 'unchanged', 'repeated', 'refused'] as const).map(
    (outcome) => `${count(outcome)} ${outcome}`,
  )
  return `${additions.length} read: ${outcomes.join(', ')}`
}
