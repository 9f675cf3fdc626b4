import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashesOf } from '../hashes.ts'
import { run } from './command.ts'
import { copyContent, remove } from './content-copy.ts'
import { refused, usable } from './refused.ts'

let folder: string
let documents: string

beforeAll(async () => {
  folder = await copyContent()
  documents = await mkdtemp(join(tmpdir(), 'inspection-record-documents-'))
  for (const { file, content } of refused) await writeFile(join(documents, file), content)
  await writeFile(join(documents, 'usable.txt'), usable)
})
afterAll(async () => {
  await remove(folder)
  await remove(documents)
})

describe.each(refused)('$name', ({ file, rule }) => {
  test.each(['read', 'add'])('is refused by `%s`, with its reason, and changes nothing', async (script) => {
    const before = hashesOf(folder)
    const { code, stdout, stderr } = await run(script, folder, join(documents, file))
    expect(`${stdout}${stderr}`).toContain(file)
    expect(`${stdout}${stderr}`).toContain(rule)
    expect(stderr).not.toMatch(/^\s+at .*\.ts:\d+/m)
    expect(code).toBe(1)
    expect(hashesOf(folder)).toEqual(before)
  })
})

test('nothing is written where one of several files is refused, but the others', async () => {
  const copy = await copyContent()
  const { code } = await run('add', copy, join(documents, 'splendid.txt'), join(documents, 'usable.txt'))
  const written = Object.keys(hashesOf(copy)).filter((path) => path.includes('reports'))
  await remove(copy)
  expect(code).toBe(1)
  expect(written).toHaveLength(1)
})

test('a document that can be used is read with exit code 0, and nothing is written', async () => {
  const before = hashesOf(folder)
  const { code, stdout } = await run('read', folder, '--json', join(documents, 'usable.txt'))
  expect(code).toBe(0)
  const [line = '', ...more] = stdout.trim().split('\n')
  expect(more).toEqual([])
  expect(JSON.parse(line)).toMatchObject({
    authority: 'leeds',
    inspections: [{ start: '2019-03-04', end: '2019-03-15' }],
  })
  expect(hashesOf(folder)).toEqual(before)
})

test.each([
  ['read', []],
  ['read', ['--nonsense']],
  ['add', []],
])('`%s` with %j is wrong use: exit code 2', async (script, args) => {
  const { code } = await run(script, folder, ...args)
  expect(code).toBe(2)
})
