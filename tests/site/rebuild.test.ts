import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import { corpus, describeCorpus } from '../corpus.ts'
import { hashesOf } from '../hashes.ts'
import { bytesOf, gold } from '../seeds/gold.ts'

const project = join(import.meta.dirname, '../..')
const left = ['node_modules', 'dist', '.git', '.astro', '.cache', 'content/originals', 'content/reports']
const seeds = gold.map(({ source_file: file }) => file)

/** The extracts of the seeds in `content/reports/`: told by the hash of the original. */
function extractsOfSeeds(): string[] {
  const hashes = seeds.map((file) => createHash('sha256').update(bytesOf(file)).digest('hex'))
  return globSync('content/reports/**/*.md', { cwd: project }).filter((path) => {
    const text = readFileSync(join(project, path), 'utf8')
    return hashes.some((hash) => text.includes(hash))
  })
}

/** A copy of the project without any extract. */
async function emptyProject(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'inspection-record-project-'))
  const kept = (path: string) => !left.includes(relative(project, path).replaceAll('\\', '/'))
  await cp(project, copy, { recursive: true, filter: kept })
  await symlink(join(project, 'node_modules'), join(copy, 'node_modules'))
  await mkdir(join(copy, 'content/originals'))
  await mkdir(join(copy, 'content/reports'))
  return copy
}

/** Builds a copy, throws it away, and gives the hashes of its extracts and data files. */
async function built(copy: string) {
  const { PATH, HOME } = process.env
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    cwd: copy,
    encoding: 'utf8',
    env: { PATH, HOME },
  })
  expect(status, `${stdout}${stderr}`).toBe(0)
  const hashes = { extracts: hashesOf(join(copy, 'content/reports')), data: hashesOf(join(copy, 'dist/data')) }
  await rm(copy, { recursive: true })
  return hashes
}

describeCorpus('seeds', 'a record that is made anew from the originals', () => {
  test('has the same extracts and data files, byte for byte', { timeout: 300_000 }, async () => {
    const [kept, anew] = [await emptyProject(), await emptyProject()]
    const extracts = extractsOfSeeds()
    for (const path of extracts) await cp(join(project, path), join(kept, path))
    for (const file of seeds) await cp(join(corpus, 'seeds', file), join(anew, 'content/originals', file))
    const [before, after] = [await built(kept), await built(anew)]
    expect(extracts).toHaveLength(5)
    expect(after.extracts).toEqual(before.extracts)
    expect(Object.keys(before.data).length).toBeGreaterThan(10)
    expect(after.data).toEqual(before.data)
  })
})
