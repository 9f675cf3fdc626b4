import { extractFile } from '../extract/extract-file.ts'
import type { Extract } from '../extract/schema.ts'
import type { FiledMessage } from '../messages/open-messages.ts'
import type { SourceMessage } from '../reconcile/ambiguous-message.ts'

/** All messages about documents, each with its extract: those of reading, and those of joining. */
export function filedMessages(extracts: readonly Extract[], joining: readonly SourceMessage[]): FiledMessage[] {
  return extracts.flatMap((extract) =>
    [...extract.messages, ...joining.filter(({ source }) => source === extract.id)].map((message) => ({
      file: extractFile(extract),
      message,
    })),
  )
}
