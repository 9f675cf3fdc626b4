import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeFiles } from '../../scripts/write-files.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'written-'))
  await writeFile(join(folder, 'old.md'), 'old')
})
afterEach(() => rm(folder, { recursive: true }))

const at = (name: string) => join(folder, name)
const names = async () => (await readdir(folder, { recursive: true })).toSorted()

test('writes files and their folders, and leaves nothing beside them', async () => {
  await writeFiles([
    { path: at('a/b.md'), body: 'b' },
    { path: at('old.md'), body: 'new' },
  ])
  expect(await names()).toEqual(['a', join('a', 'b.md'), 'old.md'])
  expect(await readFile(at('old.md'), 'utf8')).toBe('new')
})

test('can be undone', async () => {
  const undo = await writeFiles([
    { path: at('b.md'), body: 'b' },
    { path: at('old.md'), body: 'new' },
  ])
  await undo()
  expect(await names()).toEqual(['old.md'])
  expect(await readFile(at('old.md'), 'utf8')).toBe('old')
})

test('a file that is to go goes, and comes back when that is undone', async () => {
  const undo = await writeFiles([{ path: at('old.md'), body: null }])
  expect(await names()).toEqual([])
  await undo()
  expect(await readFile(at('old.md'), 'utf8')).toBe('old')
})

test('writes none where one cannot be written', async () => {
  await mkdir(at('taken.md'))
  await expect(
    writeFiles([
      { path: at('old.md'), body: 'new' },
      { path: at('taken.md'), body: 'x' },
    ]),
  ).rejects.toThrow(/EISDIR|ENOTEMPTY|directory/)
  expect(await names()).toEqual(['old.md', 'taken.md'])
  expect(await readFile(at('old.md'), 'utf8')).toBe('old')
})
