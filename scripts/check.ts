import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { filedMessages } from '../src/dataset/filed-messages.ts'
import { readContent } from '../src/dataset/load.ts'
import { loadAcceptedMessages } from '../src/messages/load.ts'
import { openMessages } from '../src/messages/open-messages.ts'
import { byFile, report } from '../src/messages/report.ts'
import type { Io } from './io.ts'
import { run } from './run.ts'

/** `npm run check`: validates `content/` and prints the messages that nobody has accepted. */
export async function check(args: string[], io: Io): Promise<number> {
  parseArgs({ args })
  const contentDir = join(io.root, 'content')
  const { reference, extracts, dataset, messages } = await readContent(contentDir)
  const accepted = await loadAcceptedMessages(contentDir)
  const { open, unneeded } = openMessages(filedMessages(extracts, messages), accepted)
  const files = Map.groupBy(open, ({ file }) => file)
  const told = report(
    [
      ...[...files].map(([file, filed]) => ({
        file: join('content', file),
        messages: filed.map(({ message }) => message),
      })),
      ...byFile(unneeded.map((each) => each.unneeded())),
    ],
    { color: io.terminal },
  )
  if (told !== '') io.err(`${told}\n`)
  const { inspections, conflicts } = dataset
  io.out(
    `${reference.authorities.length} authorities, ${reference.frameworks.length} frameworks, ${extracts.length} extracts, ${inspections.length} inspections, ${conflicts.length} disagreements\n`,
  )
  return told === '' ? 0 : 1
}

if (import.meta.main) await run(check)
