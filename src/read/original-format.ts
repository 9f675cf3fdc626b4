import { decodeText } from './decoding.ts'
import { type Format, type Original, UnreadableDocument } from './document.ts'

/** The bytes of an original, told apart; text comes decoded. */
export type Recognised =
  { format: Exclude<Format, 'text' | 'markdown'> } | { format: 'text' | 'markdown'; text: string }

/** An agenda pack with pictures has some 60 MB. */
export const mostBytes = 128 * 1024 * 1024

/** A PDF may have a mark of its encoding, or a line of a mail server, before its head. */
const longestPreface = 1024

/**
 * Tells the format of an original by its bytes; the name only tells Markdown from text. Refused: nothing at all, a web
 * page, an encrypted Word file, and everything that is none of the four formats.
 */
export function toFormat({ file, bytes }: Original): Recognised {
  if (bytes.length > mostBytes)
    throw new UnreadableDocument(
      'read:too-large',
      `Unexpected ${bytes.length >> 20} MB, expected at most ${mostBytes >> 20} MB`,
    )
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, longestPreface)).toString('latin1')
  if (head.includes('%PDF-') && !/<html/i.test(head)) return { format: 'pdf' }
  if (head.startsWith('PK\u0003\u0004')) return { format: assertWord(bytes) }
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) throw oldOffice(bytes)
  return toTextFormat(file, decodeText(bytes))
}

function toTextFormat(file: string, text: string): Recognised {
  if (text.trim() === '') throw new UnreadableDocument('read:empty', 'Unexpected empty file, expected a document')
  if (isWebPage(text))
    throw new UnreadableDocument('read:web-page', 'Unexpected web page, expected the document itself')
  if (/^\s*(?:<\?xml\b|\{\\rtf)/.test(text))
    throw new UnreadableDocument('read:not-text', 'Unexpected XML or RTF, expected plain text, Markdown, PDF or Word')
  return { format: /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'text', text }
}

function isWebPage(text: string): boolean {
  const start = text.slice(0, 4096).replaceAll(/<!--[\s\S]*?(?:-->|$)|<\?xml[^>]*\?>/g, '')
  return /^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(start)
}

function assertWord(bytes: Uint8Array): 'word' {
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('word/document')) return 'word'
  throw new UnreadableDocument('read:not-text', 'Unexpected archive, expected plain text, Markdown, PDF or Word')
}

/** Word 97 files, and Word files with a password, are containers of the same old kind. */
function oldOffice(bytes: Uint8Array): UnreadableDocument {
  const locked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e',
  )
  return locked
    ? new UnreadableDocument('read:encrypted', 'Unexpected password, expected a Word file that opens without one')
    : new UnreadableDocument('read:not-text', 'Unexpected Word file of the old kind (.doc), expected .docx')
}
