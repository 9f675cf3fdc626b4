import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Reference } from '../src/reference/reference.ts'
import type { Io } from './io.ts'
import { readFiles } from './originals.ts'

const run = promisify(execFile)

/**
 * How fast files are read as `read` and `add` do it: cold, in threads; and once more from the cache. Where `pdftotext` is
 * installed, beside its time over the same PDFs, one process a file, one after another.
 */
export async function benchOriginals(files: readonly string[], reference: Reference, io: Io): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'inspection-record-bench-'))
  try {
    const cold = await timed(() => readFiles(files, reference, { ...io, root }))
    const again = await timed(() => readFiles(files, reference, { ...io, root }))
    const memory = Math.round(process.resourceUsage().maxRSS / 1000)
    io.out(
      `files: ${cold.toFixed(1)} s cold (${files.length} files, at most ${memory} MB), ${again.toFixed(1)} s again\n`,
    )
    const plain = await timeOfPdftotext(files, io)
    io.out(
      plain === undefined
        ? 'pdftotext: not installed\n'
        : `pdftotext: ${plain.toFixed(1)} s; ratio ${(cold / plain).toFixed(2)}\n`,
    )
  } finally {
    await rm(root, { recursive: true })
  }
}

async function timeOfPdftotext(files: readonly string[], io: Io): Promise<number | undefined> {
  const pdfs = files.filter((file) => /\.pdf$/i.test(file))
  try {
    await run('pdftotext', ['-v'])
  } catch {
    return undefined
  }
  return timed(async () => {
    // A file that is no PDF makes it fail; its time counts all the same.
    for (const file of pdfs)
      await run('pdftotext', [resolve(io.from, file), '-'], { maxBuffer: 1e8 }).catch(() => undefined)
  })
}

/** Seconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}
