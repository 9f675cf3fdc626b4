import { parentPort } from 'node:worker_threads'
import { type Original, UnreadableDocument } from './document.ts'
import { readDocument } from './read-document.ts'
import type { ReadResult } from './reading-thread.ts'

/** The side of the pool that reads: one original in, one result out. An error of any other kind than the expected is our bug, and goes up. */
async function read(original: Original): Promise<ReadResult> {
  try {
    return { file: original.file, tree: await readDocument(original) }
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error
    return { file: original.file, failure: { rule: error.rule, reason: error.message } }
  }
}

const port = parentPort
if (!port) throw new Error('Unexpected start as a program, expected a worker thread')
port.on('message', async (original: Original) => {
  port.postMessage(await read(original))
})
// Loading pdf.js takes longer than reading most originals, and is not part of the time that one may take.
port.postMessage('ready')
