import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readingRecord } from '../src/extract/reading-record.ts'
import { reportCard } from '../src/extract/report-card.ts'
import { report } from '../src/messages/report.ts'
import { loadReference } from '../src/reference/load.ts'
import type { Io } from './io.ts'
import { findFiles, readFiles } from './originals.ts'
import { run } from './run.ts'
import { saidAuthority } from './said-authority.ts'

/** `npm run read -- FILE… [--json] [--authority ID]`: what documents say; writes nothing. */
export async function read(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, authority: { type: 'string' } },
  })
  const files = await findFiles(positionals, io)
  const reference = await loadReference(join(io.root, 'content'))
  const originals = await readFiles(files, reference, io, saidAuthority(values.authority, reference))
  for (const original of originals) {
    io.out(values.json ? `${JSON.stringify(readingRecord(original))}\n` : `${reportCard(original)}\n`)
  }
  const told = report(originals, { color: io.terminal })
  if (told !== '') io.err(`${told}\n`)
  return originals.every(({ usable }) => usable !== undefined) ? 0 : 1
}

if (import.meta.main) await run(read)
