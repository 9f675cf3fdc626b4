import { createHash } from 'node:crypto'
import { readFile, readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readAll } from '../src/read/reading-pool.ts'
import type { Original } from '../src/read/document.ts'
import type { Reference } from '../src/reference/reference.ts'
import { readOriginals, unreadable, type ReadOriginal, type SaidAuthority } from '../src/extract/read-originals.ts'
import type { Io } from './io.ts'
import { progress } from './progress.ts'
import { openReadingCache, type ReadingCache } from './reading-cache.ts'
import { WrongUse } from './run.ts'

/** What is looked for in folders; a file that is named by itself is read whatever it is called. */
const documents = /\.(pdf|txt|text|md|markdown|docx)$/i

/** The files that paths name: themselves, and the documents in folders and the folders in those, by name. */
export async function findFiles(paths: readonly string[], io: Io): Promise<string[]> {
  if (paths.length === 0) throw new WrongUse('Unexpected absence of files, expected at least one file or folder')
  return (await Promise.all(paths.map((path) => filesAt(path, io)))).flat()
}

/** The files whose bytes are not known yet, by SHA-256. */
export async function unknownFiles(files: readonly string[], known: ReadonlySet<string>, io: Io): Promise<string[]> {
  const unknown: string[] = []
  for (const file of files) {
    const hash = createHash('sha256').update(await readFile(resolve(io.from, file)))
    if (!known.has(hash.digest('hex'))) unknown.push(file)
  }
  return unknown
}

/**
 * Reads files one after another, or in threads where some are not plain text; shows how far it has come. What was read
 * before, and would be read alike now, comes from the cache.
 */
export async function readFiles(
  files: readonly string[],
  reference: Reference,
  io: Io,
  said: SaidAuthority = () => undefined,
): Promise<ReadOriginal[]> {
  const cache = await openReadingCache(io.root, reference)
  const known = await cachedReadings(files, cache, io, said)
  const unread = files.filter((file) => !known.has(file))
  const shown = progress(io, 'Reading', unread.length)
  const missing: ReadOriginal[] = []
  const trees = unread.every((file) => /\.(txt|text|md|markdown)$/i.test(file)) ? undefined : readAll
  for await (const original of readOriginals(originalsOf(unread, io, missing), reference, trees, said)) {
    shown.step(original.file)
    known.set(original.file, original)
    await cache.set(original, said(original.sha256))
  }
  shown.end()
  for (const original of missing) known.set(original.file, original)
  return files.map((file) => known.get(file)!)
}

async function cachedReadings(
  files: readonly string[],
  cache: ReadingCache,
  io: Io,
  said: SaidAuthority,
): Promise<Map<string, ReadOriginal>> {
  const known = new Map<string, ReadOriginal>()
  for (const file of files) {
    const bytes = await readFile(resolve(io.from, file)).catch(() => undefined)
    const sha256 = bytes && createHash('sha256').update(bytes).digest('hex')
    const reading = sha256 && (await cache.get(sha256, file, said(sha256)))
    if (reading) known.set(file, reading)
  }
  return known
}

async function* originalsOf(files: readonly string[], io: Io, missing: ReadOriginal[]): AsyncGenerator<Original> {
  for (const file of files) {
    const bytes = await readFile(resolve(io.from, file)).catch(() => undefined)
    const reason = 'Unexpected absence of the file, expected a document that can be opened'
    if (bytes === undefined) missing.push(unreadable({ file, sha256: '' }, { rule: 'read:missing', reason }))
    else yield { file, bytes }
  }
}

async function filesAt(path: string, io: Io): Promise<string[]> {
  const isFolder = await stat(resolve(io.from, path)).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) return [path]
  const names = await readdir(resolve(io.from, path), { recursive: true })
  return names
    .filter((name) => documents.test(name))
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((name) => join(path, name))
}

/** All that comes, as a list. */
export async function collected<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const value of values) all.push(value)
  return all
}
