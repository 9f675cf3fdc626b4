import { readFile, readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import type { Entry } from '../reference/entry.ts'
import { InvalidContent } from '../reference/invalid-content.ts'
import type { Reference } from '../reference/reference.ts'
import { checkExtract } from './check-extract.ts'
import { readExtract } from './from-markdown.ts'
import type { Extract } from './schema.ts'

/**
 * Reads and validates all extracts of `content/reports/`, in the order of their ids. Throws `InvalidContent` with every
 * problem of every file. Where the folder is missing there are none.
 */
export async function loadExtracts(reference: Reference, contentDir = 'content'): Promise<Extract[]> {
  const { entries, problems } = await loadExtractEntries(reference, contentDir)
  if (problems.length > 0) throw new InvalidContent(problems)
  return entries.map(({ value }) => value)
}

/** The same with the files, and with the problems as a list. */
export async function loadExtractEntries(
  reference: Reference,
  contentDir = 'content',
): Promise<{ entries: Entry<Extract>[]; problems: VFileMessage[] }> {
  const read = await Promise.all((await filesIn(join(contentDir, 'reports'))).map(readOne))
  const entries = read.flatMap(({ entry }) => entry ?? []).toSorted((a, b) => compare(a.value.id, b.value.id))
  const problems = [
    ...read.flatMap(({ problems }) => problems),
    ...entries.flatMap((entry) => [...checkPlace(entry), ...checkExtract(entry, reference)]),
    ...checkTwice(entries, 'id', ({ id }) => id),
    ...checkTwice(entries, 'original', ({ original }) => original.sha256),
  ]
  return { entries, problems }
}

async function readOne(file: string) {
  return readExtract(await readFile(file, 'utf8'), file)
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  return names
    .filter((name) => name.endsWith('.md'))
    .toSorted(compare)
    .map((name) => join(folder, name))
}

function checkPlace(entry: Entry<Extract>): VFileMessage[] {
  const folder = basename(dirname(entry.file))
  if (folder === entry.value.authority) return []
  const reason = `Unexpected authority \`${entry.value.authority}\`, expected \`${folder}\` as the folder is named`
  return [entry.problem('content:file-name', ['authority'], reason)]
}

/** A problem for each file whose key an earlier one has. */
function checkTwice(
  entries: readonly Entry<Extract>[],
  field: string,
  key: (extract: Extract) => string,
): VFileMessage[] {
  return entries.flatMap((entry, index) => {
    const earlier = entries.slice(0, index).find(({ value }) => key(value) === key(entry.value))
    if (earlier === undefined) return []
    const reason = `Unexpected ${field} \`${key(entry.value)}\` of ${earlier.file}, expected one extract for each document`
    return [entry.problem('content:repeated', [field], reason)]
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
