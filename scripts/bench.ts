import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { remark } from 'remark'
import { buildDataset } from '../src/dataset/build.ts'
import { dataFiles } from '../src/dataset/export/data-files.ts'
import { readContent } from '../src/dataset/load.ts'
import { planAdditions } from '../src/extract/plan-additions.ts'
import { readOriginals, type ReadOriginal } from '../src/extract/read-originals.ts'
import type { Original } from '../src/read/document.ts'
import { benchBrowser } from './bench-browser.ts'
import { benchOriginals } from './bench-originals.ts'
import { buildWithAstro } from './build.ts'
import type { Io } from './io.ts'
import { madeDocuments } from './made-documents.ts'
import { collected, findFiles } from './originals.ts'
import { run, WrongUse } from './run.ts'

/**
 * `npm run bench [-- FILE…|DIR…] [--made N] [--site] [--browser]`: how fast documents are read, joined and written as data
 * files, with `--site` how fast the site is built, and with `--browser` how fast the built pages answer. Seconds depend on
 * the machine; the ratios do so less.
 */
export async function bench(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      made: { type: 'string', default: '200' },
      site: { type: 'boolean', default: false },
      browser: { type: 'boolean', default: false },
    },
  })
  if (!/^\d+$/.test(values.made))
    throw new WrongUse(`Unexpected number \`${values.made}\`, expected such as \`--made 200\``)
  const content = await timed(() => readContent(join(io.root, 'content')))
  io.out(`content: ${seconds(content.time)} (${content.value.extracts.length} extracts)\n`)
  const { reference } = content.value
  if (positionals.length > 0) await benchOriginals(await findFiles(positionals, io), reference, io)
  const originals = madeDocuments(reference, Number(values.made))
  const read = await timed(() => collected(readOriginals(originals, reference)))
  io.out(`made: ${readingLine(originals, read)}\n`)
  await benchJoining(read.value, reference, io)
  if (values.browser) await benchBrowser(io)
  return values.site ? benchSite(io) : 0
}

async function benchJoining(read: readonly ReadOriginal[], reference: Parameters<typeof buildDataset>[1], io: Io) {
  const extracts = planAdditions(read, []).flatMap(({ extract }) => extract ?? [])
  const joined = await timed(() => buildDataset(extracts, reference))
  const written = await timed(() => dataFiles({ ...joined.value, reference, extracts }))
  const { inspections } = joined.value.dataset
  io.out(`joining: ${seconds(joined.time)} (${extracts.length} extracts, ${inspections.length} inspections)\n`)
  io.out(`data files: ${seconds(written.time)} (${written.value.length} files)\n`)
}

async function benchSite(io: Io): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'inspection-record-bench-'))
  try {
    const built = await timed(() => buildWithAstro(['--outDir', folder, '--silent'], io))
    const pages = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html')).length
    io.out(`site: ${seconds(built.time)} (${pages} pages, ${Math.round(pages / built.time)} a second)\n`)
    return built.value
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Reading beside the parsing of the same bytes as Markdown, for scale. */
function readingLine(originals: readonly Original[], { time, value }: Timed<readonly ReadOriginal[]>): string {
  const size = originals.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const usable = value.filter((each) => each.usable !== undefined).length
  const started = performance.now()
  for (const { bytes } of originals) remark().parse(new TextDecoder().decode(bytes))
  const ratio = time / ((performance.now() - started) / 1000)
  return `${seconds(time)} (${usable} of ${originals.length} usable, ${Math.round(size / 1000)} kB, ${ratio.toFixed(1)} times as long as parsing them as Markdown)`
}

interface Timed<T> {
  time: number
  value: T
}

async function timed<T>(work: () => T | Promise<T>): Promise<Timed<T>> {
  const started = performance.now()
  const value = await work()
  return { time: (performance.now() - started) / 1000, value }
}

function seconds(time: number): string {
  return `${time.toFixed(2)} s`
}

if (import.meta.main) await run(bench)
