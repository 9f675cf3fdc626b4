import { inflateRawSync } from 'node:zlib'
import { UnreadableDocument } from './document.ts'

/** The text of a long council report unpacks to some 5 MB. */
const mostUnpacked = 64 * 1024 * 1024
const endMark = Buffer.from('PK\u0005\u0006', 'latin1')
const entryMark = 0x02014b50

/** Refuses a Word file that is cut short, locked, or unpacks to more than a document can need. Pictures are never unpacked. */
export function assertSoundArchive(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = mostUnpacked
  for (const entry of listEntries(file)) {
    if (entry.locked)
      throw new UnreadableDocument('read:encrypted', 'Unexpected password, expected a Word file that opens without one')
    if (!entry.name.startsWith('word/media/')) left -= unpackedLength(file.subarray(entry.start), left)
    if (left < 0)
      throw new UnreadableDocument(
        'read:too-large',
        `Unexpected text of over ${mostUnpacked >> 20} MB when unpacked, expected a report`,
      )
  }
}

interface Entry {
  name: string
  locked: boolean
  start: number
}

function listEntries(file: Buffer): Entry[] {
  const end = file.lastIndexOf(endMark)
  if (end === -1 || end + 20 > file.length) throw truncated()
  const entries: Entry[] = []
  let at = file.readUInt32LE(end + 16)
  for (let count = file.readUInt16LE(end + 10); count > 0; count--) {
    if (at + 46 > end || file.readUInt32LE(at) !== entryMark) throw truncated()
    const local = file.readUInt32LE(at + 42)
    if (local + 30 > end) throw truncated()
    const name = file.toString('utf8', at + 46, at + 46 + file.readUInt16LE(at + 28))
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
    entries.push({ name, locked: (file.readUInt16LE(at + 8) & 1) === 1, start })
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return entries
}

function truncated(): UnreadableDocument {
  return new UnreadableDocument('read:truncated', 'Unexpected end of the Word file, expected its list of parts')
}

function unpackedLength(packed: Buffer, left: number): number {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) }).length
  } catch (error) {
    // Stored without packing, or damaged: no longer than what is there.
    return error instanceof RangeError ? left + 1 : 0
  }
}
