import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { reporter } from 'vfile-reporter'
import { catalogue } from './catalogue.ts'
import type { Message } from './message.ts'

/** Messages about one file: of reading it, or of `content/`. */
export interface Reported {
  file: string
  messages: readonly (Message | VFileMessage)[]
}

/**
 * Messages as a text for a person: file, line, what was found and expected, the rule, and what to do. Files without
 * messages are left out; the text is empty where there is none.
 */
export function report(files: readonly Reported[], { color = false } = {}): string {
  const told = files.filter(({ messages }) => messages.length > 0).map(toFile)
  return told.length === 0 ? '' : reporter(told, { color, verbose: true })
}

/** The messages by the file that each names. */
export function byFile(messages: readonly VFileMessage[]): Reported[] {
  const files = Map.groupBy(messages, ({ file }) => file ?? '')
  return [...files].map(([file, messages]) => ({ file, messages }))
}

function toFile({ file, messages }: Reported): VFile {
  const told = new VFile({ path: file })
  told.messages.push(...messages.map((message) => (message instanceof VFileMessage ? message : toMessage(message))))
  return told
}

/** A page stands before the reason, for the reporter shows lines only. */
function toMessage({ kind, rule, reason, place }: Message): VFileMessage {
  const page = place?.page === undefined ? '' : `Page ${place.page}: `
  const line = place?.line === undefined ? {} : { place: { line: place.line, column: 1 } }
  const message = new VFileMessage(`${page}${reason}`, { ruleId: rule, ...line })
  message.fatal = kind === 'failure'
  message.note = catalogue[rule as keyof typeof catalogue]?.help
  return message
}
