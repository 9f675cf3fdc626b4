import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'

const project = join(import.meta.dirname, '../..')

/** How a command ended, and what it said. */
export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs one of `scripts/` in a process of its own, in a folder that has a `content/` of its own. */
export function run(script: string, folder: string, ...args: readonly string[]): Promise<Ended> {
  const { INIT_CWD: _, ...env } = process.env
  const child = spawn(process.execPath, [join(project, `scripts/${script}.ts`), ...args], { cwd: folder, env })
  const said = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (said.stdout += chunk))
  child.stderr.on('data', (chunk) => (said.stderr += chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...said }))
  })
}
