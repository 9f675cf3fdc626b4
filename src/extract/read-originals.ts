import { createHash } from 'node:crypto'
import { UnreadableDocument, type DocumentTree, type Original } from '../read/document.ts'
import { readDocument } from '../read/read-document.ts'
import type { ReadResult } from '../read/reading-thread.ts'
import { recognise } from '../recognise/recognise.ts'
import type { Reference } from '../reference/reference.ts'
import type { Extract, MessageRead, Reading } from './schema.ts'

/** A reading whose document can be used. */
export type UsableReading = Reading & { authority: string }

/** What one original gives. */
export interface ReadOriginal {
  file: string
  sha256: string
  /** As far as the document can be read; undefined where it cannot at all. */
  reading: Reading | undefined
  /** Undefined where the document cannot be used: then a failure among the messages says why. */
  usable: { reading: UsableReading; original: Extract['original'] } | undefined
  messages: readonly MessageRead[]
  /** A person said whose it is; the document does not. */
  authorityMode: 'person' | null
}

/** The authority that a person says a document is about, by its SHA-256. */
export type SaidAuthority = (sha256: string) => string | undefined

/** Turns originals into trees, in their order: one after another here, or in threads. */
export type ReadTrees = (originals: AsyncIterable<Original>) => AsyncIterable<ReadResult>

/** Reads originals, in their order. One that cannot be used is no error: its messages say why, and the rest is still read. */
export async function* readOriginals(
  originals: AsyncIterable<Original> | Iterable<Original>,
  reference: Reference,
  readTrees: ReadTrees = oneByOne,
  said: SaidAuthority = () => undefined,
): AsyncGenerator<ReadOriginal> {
  const hashes: string[] = []
  for await (const result of readTrees(hashed(originals, hashes))) {
    const named = { file: result.file, sha256: hashes.shift()! }
    if ('failure' in result) yield unreadable(named, result.failure)
    else yield toRead(named, result.tree, reference, said(named.sha256))
  }
}

/** What is given where the document cannot be read at all. */
export function unreadable(
  named: Pick<ReadOriginal, 'file' | 'sha256'>,
  { rule, reason }: { rule: string; reason: string },
): ReadOriginal {
  const messages: MessageRead[] = [{ kind: 'failure', rule, place: null, reason }]
  return { ...named, reading: undefined, usable: undefined, messages, authorityMode: null }
}

/** What a person says of the authority counts only where the document does not say the same. */
function toRead(
  named: Pick<ReadOriginal, 'file' | 'sha256'>,
  tree: DocumentTree,
  reference: Reference,
  said: string | undefined,
): ReadOriginal {
  const own = recognise(tree, reference)
  const isSaid = said !== undefined && own.authority !== said
  const reading = isSaid ? recognise(tree, reference, { authority: said }) : own
  const usable = isUsable(reading) ? { reading, original: described(tree, named.sha256) } : undefined
  return { ...named, reading, usable, messages: reading.messages, authorityMode: isSaid ? 'person' : null }
}

async function* hashed(originals: AsyncIterable<Original> | Iterable<Original>, hashes: string[]) {
  for await (const original of originals) {
    hashes.push(createHash('sha256').update(original.bytes).digest('hex'))
    yield original
  }
}

async function* oneByOne(originals: AsyncIterable<Original>): AsyncGenerator<ReadResult> {
  for await (const original of originals) {
    const { file } = original
    try {
      yield { file, tree: await readDocument(original) }
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error
      yield { file, failure: { rule: error.rule, reason: error.message } }
    }
  }
}

function isUsable(reading: Reading): reading is UsableReading {
  return reading.authority !== null && reading.messages.every(({ kind }) => kind !== 'failure')
}

function described({ format, pages, lines }: DocumentTree, sha256: string): Extract['original'] {
  return { sha256, format, ...(pages !== undefined && { pages }), ...(lines !== undefined && { lines }) }
}
