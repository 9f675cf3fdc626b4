import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { DocumentTree, Original } from './document.ts'

export type ReadResult = { file: string } & ({ tree: DocumentTree } | { failure: { rule: string; reason: string } })

export interface ThreadLimits {
  /** How long one original may take. */
  seconds: number
  /** How much memory the thread may take for its objects, in MB. */
  megabytes: number
}

/** A thread that reads one original at a time. */
export interface ReadingThread {
  read: (original: Original) => Promise<ReadResult>
  close: () => Promise<void>
}

/**
 * Starts a thread when it is first needed, and a new one after one had to be stopped: an original that takes too long or
 * too much memory is a failure, and harms no other.
 */
export function toReadingThread(limits: ThreadLimits): ReadingThread {
  let worker: Worker | undefined
  const close = async () => {
    const last = worker
    worker = undefined
    await last?.terminate()
  }
  const read = async (original: Original) => {
    worker ??= await startWorker(limits)
    const outcome = await ask(worker, original, limits)
    if (!('stopped' in outcome)) return outcome
    await close()
    return { file: original.file, failure: { rule: 'read:too-large', reason: outcome.stopped } }
  }
  return { read, close }
}

async function startWorker({ megabytes }: ThreadLimits): Promise<Worker> {
  const resourceLimits = { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32 }
  const worker = new Worker(new URL('reading-worker.ts', import.meta.url), { resourceLimits })
  await once(worker, 'message')
  return worker
}

function ask(worker: Worker, original: Original, limits: ThreadLimits): Promise<ReadResult | { stopped: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<ReadResult | { stopped: string }>()
  const stop = (stopped: string) => resolve({ stopped })
  const timer = setTimeout(
    () => stop(`Unexpected reading for over ${limits.seconds} seconds, expected a report`),
    1000 * limits.seconds,
  )
  const fail = (error: unknown) => {
    if (isOutOfMemory(error)) stop(`Unexpected use of over ${limits.megabytes} MB, expected a report`)
    else reject(new Error(`Reading \`${original.file}\` failed`, { cause: error }))
  }
  worker.once('message', resolve)
  worker.once('error', fail)
  worker.postMessage(original, [])
  return promise.finally(() => {
    clearTimeout(timer)
    worker.off('message', resolve)
    worker.off('error', fail)
  })
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
