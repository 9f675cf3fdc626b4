import process from 'node:process'
import { byFile, report } from '../src/messages/report.ts'
import { InvalidContent } from '../src/reference/invalid-content.ts'
import { processIo, type Io } from './io.ts'

/** A command: its exit code is 0 where all went well, 1 where something is wrong with documents or content. */
export type Command = (args: string[], io: Io) => Promise<number>

/** The command was called in a way that it does not understand. */
export class WrongUse extends Error {}

/** Runs a command of the process. */
export async function run(command: Command): Promise<void> {
  process.exitCode = await guarded(command, process.argv.slice(2), processIo)
}

/** The exit code of a command: 2 for wrong use, 1 for invalid content. What is our bug goes up with its stack. */
export async function guarded(command: Command, args: string[], io: Io): Promise<number> {
  try {
    return await command(args, io)
  } catch (error) {
    if (error instanceof InvalidContent) {
      io.err(`${report(byFile(error.problems), { color: io.terminal })}\n`)
      return 1
    }
    if (!isWrongUse(error)) throw error
    io.err(`${error.message}\n`)
    return 2
  }
}

function isWrongUse(error: unknown): error is Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return error instanceof WrongUse || code.startsWith('ERR_PARSE_ARGS')
}
