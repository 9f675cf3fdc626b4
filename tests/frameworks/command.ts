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

/** Runs one of `scripts/` in a process of its own, on another `content/`. */
export function run(script: string, content: string, ...args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [join(project, `scripts/${script}.ts`), '--content', content, ...args], {
    cwd: project,
  })
  const said = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (said.stdout += chunk))
  child.stderr.on('data', (chunk) => (said.stderr += chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...said }))
  })
}
