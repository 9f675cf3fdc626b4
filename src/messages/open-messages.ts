import type { AcceptedMessage } from './accepted.ts'
import type { Message } from './message.ts'

/** A message with the extract that it belongs to, as `content/accepted-messages.yml` names it. */
export interface FiledMessage {
  file: string
  message: Message
}

/** The messages that nobody has accepted, and the acceptances that no message needs. */
export function openMessages<A extends AcceptedMessage>(
  messages: readonly FiledMessage[],
  accepted: readonly A[],
): { open: FiledMessage[]; unneeded: A[] } {
  return {
    open: messages.filter((filed) => !accepted.some((each) => covers(each, filed))),
    unneeded: accepted.filter((each) => !messages.some((filed) => covers(each, filed))),
  }
}

function covers({ file, rule, line, page }: AcceptedMessage, filed: FiledMessage): boolean {
  const { place } = filed.message
  return (
    filed.file === file &&
    filed.message.rule === rule &&
    (line === undefined || place?.line === line) &&
    (page === undefined || place?.page === page)
  )
}
