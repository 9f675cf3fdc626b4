import { z } from 'zod'

/** One known problem that we live with. Without a line or page it stands for all messages of its rule in that file. */
export const acceptedMessageSchema = z.strictObject({
  file: z.string().describe('The extract within `content/`: `reports/<authority>/<id>.md`.'),
  rule: z.string().describe('The rule of the message.'),
  line: z.number().int().positive().optional().describe('The line of the document that the message is about.'),
  page: z.number().int().positive().optional().describe('The page of the document that the message is about.'),
  reason: z.string().min(10).describe('Why we live with it.'),
})
/** `content/accepted-messages.yml`: one that no longer occurs fails the check. */
export const acceptedMessagesSchema = z.array(acceptedMessageSchema)
export type AcceptedMessage = z.infer<typeof acceptedMessageSchema>
