import { spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

const project = join(import.meta.dirname, '../..')

/** Builds the site into a new folder, which the caller throws away. */
export async function buildSite(environment: Record<string, string> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'inspection-record-site-'))
  const astro = join(project, 'node_modules/astro/bin/astro.mjs')
  const { PATH, HOME } = process.env
  // Nothing else of this process: the tests’ own variables (BASE_URL, MODE …) would reach the pages.
  const env = { PATH, HOME, ...environment }
  const child = spawn(process.execPath, [astro, 'build', '--outDir', folder], { cwd: project, env })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code !== 0) throw new Error(`The build failed:\n${output}`)
  return folder
}
