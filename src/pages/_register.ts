import { loadContent } from '../dataset/load.ts'
import { loadAcceptedMessages } from '../messages/load.ts'

/** Everything that `content/` holds, read once for all pages. */
export const register = await loadContent()

/** The problems that are lived with, each with its reason. */
export const accepted = await loadAcceptedMessages()
