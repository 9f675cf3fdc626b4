import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { extractFile } from '../src/extract/extract-file.ts'
import { loadExtracts } from '../src/extract/load.ts'
import { verifyOriginals } from '../src/extract/verify-originals.ts'
import { byFile, report } from '../src/messages/report.ts'
import { loadReference } from '../src/reference/load.ts'
import type { Io } from './io.ts'
import { findFiles, readFiles } from './originals.ts'
import { run } from './run.ts'
import { saidAuthority } from './said-authority.ts'

/** `npm run verify -- DIR`: reads originals again and compares what they say with the extracts. */
export async function verify(args: string[], io: Io): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true })
  const files = await findFiles(positionals, io)
  const contentDir = join(io.root, 'content')
  const reference = await loadReference(contentDir)
  const extracts = await loadExtracts(reference, contentDir)
  const fileOf = (extract: Parameters<typeof extractFile>[0]) =>
    relative(io.root, join(contentDir, extractFile(extract)))
  const { proven, problems, decisions, missing, unknown } = verifyOriginals(
    await readFiles(files, reference, io, saidAuthority(undefined, reference, extracts)),
    extracts,
    fileOf,
  )
  if (problems.length > 0) io.err(`${report(byFile(problems), { color: io.terminal })}\n`)
  io.out(
    [
      `${proven.length} of ${extracts.length} extracts proven by their originals`,
      ...decisions.map((decision) => `Decision: ${decision}`),
      ...missing.map((extract) => `No original: ${fileOf(extract)}`),
      ...unknown.map((file) => `No extract: ${file}`),
      '',
    ].join('\n'),
  )
  return problems.length === 0 ? 0 : 1
}

if (import.meta.main) await run(verify)
