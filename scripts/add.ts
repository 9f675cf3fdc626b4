import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildDataset } from '../src/dataset/build.ts'
import { datasetChanges } from '../src/dataset/dataset-changes.ts'
import { readContent } from '../src/dataset/load.ts'
import { readOriginalList } from '../src/extract/original-list.ts'
import { planAdditions } from '../src/extract/plan-additions.ts'
import { report } from '../src/messages/report.ts'
import { additionSummary, withAdditions, writtenExtracts } from './additions.ts'
import type { Io } from './io.ts'
import { findFiles, readFiles } from './originals.ts'
import { run, WrongUse } from './run.ts'
import { saidAuthority } from './said-authority.ts'
import { writeFiles } from './write-files.ts'

/** `npm run add -- FILE…|DIR… [--list index.csv] [--authority ID]`: reads documents, writes their extracts, and says what changes on the site. */
export async function add(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { list: { type: 'string' }, authority: { type: 'string' } },
  })
  const files = await findFiles(positionals, io)
  const list = values.list === undefined ? [] : await loadList(values.list, io)
  const contentDir = join(io.root, 'content')
  const { reference, extracts, dataset } = await readContent(contentDir)
  const said = saidAuthority(values.authority, reference, extracts)
  const additions = planAdditions(await readFiles(files, reference, io, said), extracts, list)
  const after = buildDataset(withAdditions(extracts, additions), reference)
  await writeFiles(writtenExtracts(additions, reference, contentDir))
  const told = report(additions, { color: io.terminal })
  if (told !== '') io.err(`${told}\n`)
  io.out([additionSummary(additions), ...datasetChanges(dataset, after.dataset, reference), ''].join('\n'))
  return additions.every(({ outcome }) => outcome !== 'refused') ? 0 : 1
}

async function loadList(file: string, io: Io) {
  const text = await readFile(resolve(io.from, file), 'utf8').catch(() => undefined)
  if (text === undefined) throw new WrongUse(`Unexpected absence of the list ${file}, expected a CSV file`)
  return readOriginalList(text, file)
}

if (import.meta.main) await run(add)
