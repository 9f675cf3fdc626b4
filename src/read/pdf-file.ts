import { getDocumentProxy } from 'unpdf'
import { UnreadableDocument } from './document.ts'
import { assertBoundedStreams } from './pdf-streams.ts'

export type PdfFile = Awaited<ReturnType<typeof getDocumentProxy>>

/** Reports have at most some 150 pages, agenda packs of councils a few hundred. */
export const mostPages = 800

/**
 * Opens a PDF with pdf.js. A file that needs a password, ends too early, is damaged, or unpacks to more than a report can
 * hold is refused. The bytes stay the caller’s; the caller destroys what is opened (`file.loadingTask.destroy()`).
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  assertWhole(bytes)
  assertBoundedStreams(bytes)
  const file = await open(bytes)
  if (file.numPages <= mostPages) return file
  await file.loadingTask.destroy()
  throw new UnreadableDocument('read:too-large', `Unexpected ${file.numPages} pages, expected at most ${mostPages}`)
}

async function open(bytes: Uint8Array): Promise<PdfFile> {
  try {
    // pdf.js takes the buffer that it is given away from its owner.
    return await getDocumentProxy(bytes.slice(), { verbosity: 0, enableXfa: false, stopAtErrors: false })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new UnreadableDocument('read:encrypted', 'Unexpected password, expected a document that opens without one')
    throw new UnreadableDocument('read:damaged', `Unexpected damage in the PDF: ${toReason(error)}`)
  }
}

export function toReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/**
 * A whole PDF ends with `%%EOF`, give or take what mail and web servers append. One that is arranged for the web says how
 * long it is, because it has an end mark near its beginning too.
 */
function assertWhole(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = file.lastIndexOf('%%EOF')
  const stated = /\/Linearized\b[^>]*?\/L\s+(\d+)|\/L\s+(\d+)[^>]*?\/Linearized\b/.exec(
    file.toString('latin1', 0, 1024),
  )
  const length = Number(stated?.[1] ?? stated?.[2] ?? 0)
  if (end !== -1 && !goesOn(file.subarray(end + 5)) && file.length >= length) return
  throw new UnreadableDocument('read:truncated', 'Unexpected end of the PDF, expected its end mark `%%EOF`')
}

/** Objects after the last end mark are an update that was cut short. */
function goesOn(rest: Buffer): boolean {
  return /\d+ \d+ obj\b/.test(rest.toString('latin1'))
}
