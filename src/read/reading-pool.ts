import { availableParallelism } from 'node:os'
import type { Original } from './document.ts'
import { type ReadingThread, type ReadResult, type ThreadLimits, toReadingThread } from './reading-thread.ts'

export interface PoolOptions extends Partial<ThreadLimits> {
  threads?: number
}

/** A report of 50 pages takes half a second, an agenda pack of 800 pages some ten. */
const usual: ThreadLimits = { seconds: 60, megabytes: 384 }
const mostThreads = 4

/**
 * Reads originals in threads, some at a time, and gives the results in the order of the originals. What cannot be read is a
 * result too, and the rest is still read. Originals are asked for as they are needed, so that a folder of them is never in
 * memory at once.
 */
export async function* readAll(
  originals: Iterable<Original> | AsyncIterable<Original>,
  options: PoolOptions = {},
): AsyncGenerator<ReadResult> {
  const number = options.threads ?? Math.min(mostThreads, availableParallelism())
  const threads = Array.from({ length: number }, () => toReadingThread({ ...usual, ...options }))
  const share = toShare(threads)
  const waiting: Promise<ReadResult>[] = []
  try {
    for await (const original of originals) {
      waiting.push(share((thread) => thread.read(original)))
      if (waiting.length > 2 * number) yield await waiting.shift()!
    }
    while (waiting.length > 0) yield await waiting.shift()!
  } finally {
    await Promise.allSettled(waiting)
    await Promise.all(threads.map((thread) => thread.close()))
  }
}

/** Gives each piece of work a thread of its own as one is free, first come, first served. */
function toShare(threads: readonly ReadingThread[]) {
  const free = [...threads]
  const queue: ((thread: ReadingThread) => void)[] = []
  const release = (thread: ReadingThread) => {
    const next = queue.shift()
    if (next) next(thread)
    else free.push(thread)
  }
  return async (work: (thread: ReadingThread) => Promise<ReadResult>): Promise<ReadResult> => {
    const thread = free.pop() ?? (await new Promise<ReadingThread>((resolve) => queue.push(resolve)))
    try {
      return await work(thread)
    } finally {
      release(thread)
    }
  }
}
