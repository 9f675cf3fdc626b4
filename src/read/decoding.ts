import { UnreadableDocument } from './document.ts'

/** What the first bytes of a text say of its encoding. */
const marks: readonly { mark: readonly number[]; encoding: string }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
]

/** More control characters than this, as a share of all, and the file is no text. */
const mostControls = 0.005

/**
 * Decodes text: UTF-8, UTF-16 with its mark, and Windows-1252 where the bytes cannot be UTF-8. Bytes that are no text in
 * any of these are refused.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))
  const text = decode(bytes, marked?.encoding ?? 'utf-8') ?? (marked ? undefined : decode(bytes, 'windows-1252'))
  if (text === undefined || !isText(text))
    throw new UnreadableDocument('read:not-text', 'Unexpected binary data, expected text')
  return text
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function isText(text: string): boolean {
  if (text.includes('\0')) return false
  const controls = text.match(/(?![\t\n\v\f\r])\p{Cc}/gu)?.length ?? 0
  return controls <= mostControls * text.length
}
