import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import { corpus, describeCorpus } from '../corpus.ts'
import { hashesOf } from '../hashes.ts'
import { gold } from '../seeds/gold.ts'
import { dist } from './built.ts'

const project = join(import.meta.dirname, '../..')
const left = ['node_modules', 'dist', '.git', '.astro', '.cache', 'content/originals', 'content/reports']

/** A copy of the project without extracts, with the seeds among the originals. */
async function projectWithOriginals(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'inspection-record-project-'))
  const kept = (path: string) => !left.includes(relative(project, path).replaceAll('\\', '/'))
  await cp(project, copy, { recursive: true, filter: kept })
  await symlink(join(project, 'node_modules'), join(copy, 'node_modules'))
  await mkdir(join(copy, 'content/originals'))
  for (const { source_file: file } of gold) await cp(join(corpus, 'seeds', file), join(copy, 'content/originals', file))
  return copy
}

describeCorpus('seeds', 'a record that is made anew from the originals', () => {
  test('has the same data files and extracts, byte for byte', { timeout: 300_000 }, async () => {
    const copy = await projectWithOriginals()
    const { PATH, HOME } = process.env
    const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
      cwd: copy,
      encoding: 'utf8',
      env: { PATH, HOME },
    })
    expect(status, `${stdout}${stderr}`).toBe(0)
    const [extracts, data] = [hashesOf(join(copy, 'content/reports')), hashesOf(join(copy, 'dist/data'))]
    await rm(copy, { recursive: true })
    expect(Object.keys(extracts)).toHaveLength(gold.length)
    expect(extracts).toEqual(hashesOf(join(project, 'content/reports')))
    expect(data).toEqual(hashesOf(join(dist, 'data')))
  })
})
