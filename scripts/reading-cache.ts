import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReadOriginal } from '../src/extract/read-originals.ts'
import type { Reference } from '../src/reference/reference.ts'

/** What a document gave when it was last read, kept by its SHA-256 and by whose a person says it is. */
export interface ReadingCache {
  get(sha256: string, file: string, authority: string | undefined): Promise<ReadOriginal | undefined>
  set(original: ReadOriginal, authority: string | undefined): Promise<void>
}

/** The code whose change may change a reading. */
const readers = ['read', 'recognise', 'reference', 'extract/schema.ts']

/**
 * Readings of documents that were read before by the same code with the same reference data, in `.cache/` of the project.
 * Anything else that stands there is taken away; the folder may be deleted at any time.
 */
export async function openReadingCache(root: string, reference: Reference): Promise<ReadingCache> {
  const all = join(root, '.cache', 'readings')
  const version = await versionOf(reference)
  await removeOthers(all, version)
  const folder = join(all, version)
  await mkdir(folder, { recursive: true })
  return {
    async get(sha256, file, authority) {
      const text = await readFile(join(folder, nameOf(sha256, authority)), 'utf8').catch(() => undefined)
      return text === undefined ? undefined : { ...(JSON.parse(text) as ReadOriginal), file }
    },
    async set(original, authority) {
      await writeFile(join(folder, nameOf(original.sha256, authority)), JSON.stringify(original))
    },
  }
}

function nameOf(sha256: string, authority: string | undefined): string {
  return `${sha256}${authority === undefined ? '' : `-${authority}`}.json`
}

async function versionOf(reference: Reference): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(reference))
  const src = join(import.meta.dirname, '..', 'src')
  for (const part of readers) for (const file of await filesOf(join(src, part))) hash.update(await readFile(file))
  return hash.digest('hex').slice(0, 16)
}

async function filesOf(path: string): Promise<string[]> {
  if (path.endsWith('.ts')) return [path]
  const names = await readdir(path, { recursive: true })
  return names
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => join(path, name))
}

async function removeOthers(folder: string, version: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  await Promise.all(
    names.filter((name) => name !== version).map((name) => rm(join(folder, name), { recursive: true, force: true })),
  )
}
