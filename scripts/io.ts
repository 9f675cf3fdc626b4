import process from 'node:process'

/** Where a command writes to and looks: given in tests, the process itself else. */
export interface Io {
  /** The result of the command. */
  out(text: string): void
  /** Messages and progress. */
  err(text: string): void
  /** Whether progress may be drawn over itself. */
  terminal: boolean
  /** The folder that holds `content/`. */
  root: string
  /** The folder that paths of the user start from. */
  from: string
}

/** The process. npm starts scripts in the root of the project and says where it was called. */
export const processIo: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  terminal: process.stderr.isTTY === true,
  root: process.cwd(),
  from: process.env['INIT_CWD'] ?? process.cwd(),
}
