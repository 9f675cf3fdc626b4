import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { InvalidContent } from '../reference/invalid-content.ts'
import { schemaReason } from '../reference/schema-reason.ts'
import { toYamlSource } from '../reference/yaml-source.ts'
import { acceptedMessagesSchema, type AcceptedMessage } from './accepted.ts'

/** The accepted messages, each able to say at its own line that it is no longer needed. */
export type AcceptedEntry = AcceptedMessage & { unneeded(): VFileMessage }

/** Reads `content/accepted-messages.yml`; none where the file is missing. Throws `InvalidContent` where it is not as expected. */
export async function loadAcceptedMessages(contentDir = 'content'): Promise<AcceptedEntry[]> {
  const file = join(contentDir, 'accepted-messages.yml')
  const text = await readFile(file, 'utf8').catch(() => '[]')
  const { source, problems } = toYamlSource(file, text)
  if (problems.length > 0) throw new InvalidContent(problems)
  const { success, data, error } = acceptedMessagesSchema.safeParse(source.value ?? [])
  if (!success) {
    throw new InvalidContent(
      error.issues.map((issue) => source.problem('content:schema', issue.path, schemaReason(issue, source.value))),
    )
  }
  return data.map((accepted, index) => {
    const reason = `Unexpected acceptance of \`${accepted.rule}\` in ${accepted.file}, expected a message that occurs`
    return { ...accepted, unneeded: () => source.problem('check:unneeded-acceptance', [index], reason) }
  })
}
