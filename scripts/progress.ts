import type { Io } from './io.ts'

/** Shows how far long work has come: one line drawn over itself on a terminal, one line for each step else. */
export interface Progress {
  step(name: string): void
  end(): void
}

export function progress(io: Io, what: string, total: number): Progress {
  let done = 0
  return {
    step(name) {
      done += 1
      const text = `${what} ${done}/${total} ${name}`
      io.err(io.terminal ? `\r\u001B[K${text.slice(0, 100)}` : `${text}\n`)
    },
    end() {
      if (io.terminal) io.err('\r\u001B[K')
    },
  }
}
