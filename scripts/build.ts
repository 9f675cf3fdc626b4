import { spawn } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { buildDataset } from '../src/dataset/build.ts'
import { readContent } from '../src/dataset/load.ts'
import { readOriginalList } from '../src/extract/original-list.ts'
import { planAdditions } from '../src/extract/plan-additions.ts'
import { report } from '../src/messages/report.ts'
import { additionSummary, withAdditions, writtenExtracts } from './additions.ts'
import type { Io } from './io.ts'
import { findFiles, readFiles, unknownFiles } from './originals.ts'
import { run } from './run.ts'
import { writeFiles } from './write-files.ts'

/** Makes the site from `content/`; gives the exit code. */
export type BuildSite = (args: string[], io: Io) => Promise<number>

/**
 * `npm run build`: reads what is new in `content/originals/`, validates all of `content/`, builds `dist/`. What is added
 * goes to Astro. Where a document cannot be used or the site cannot be built, `content/` is left as it was.
 */
export async function build(args: string[], io: Io, buildSite: BuildSite = buildWithAstro): Promise<number> {
  const added = await addOriginals(io)
  if (added === undefined) return 1
  const code = await buildSite(args, io)
  if (code !== 0) await added.undo()
  return code
}

/** Writes the extracts of originals that have none; undefined where one of them cannot be used, and then none is written. */
async function addOriginals(io: Io): Promise<{ undo: () => Promise<void> } | undefined> {
  const contentDir = join(io.root, 'content')
  const { reference, extracts } = await readContent(contentDir)
  const folder = join(contentDir, 'originals')
  const files = (await isFolder(folder)) ? await findFiles([folder], io) : []
  const known = new Set(extracts.map(({ original }) => original.sha256))
  const originals = await readFiles(await unknownFiles(files, known, io), reference, io)
  const additions = planAdditions(originals, extracts, await listIn(folder))
  const told = report(additions, { color: io.terminal })
  if (told !== '') io.err(`${told}\n`)
  if (originals.length > 0) io.err(`${additionSummary(additions)}\n`)
  if (additions.some(({ outcome }) => outcome === 'refused')) return undefined
  buildDataset(withAdditions(extracts, additions), reference)
  return { undo: await writeFiles(writtenExtracts(additions, reference, contentDir)) }
}

/** A list that came with the originals. */
async function listIn(folder: string) {
  const file = join(folder, 'index.csv')
  const text = await readFile(file, 'utf8').catch(() => undefined)
  return text === undefined ? [] : readOriginalList(text, file)
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

/** The site as Astro makes it. */
export const buildWithAstro: BuildSite = (args, io) => {
  const astro = join(import.meta.dirname, '../node_modules/.bin/astro')
  const child = spawn(process.execPath, [astro, 'build', ...args], { cwd: io.root, stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

if (import.meta.main) await run(build)
