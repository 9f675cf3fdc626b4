import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { add } from '../../scripts/add.ts'
import { read } from '../../scripts/read.ts'
import { verify } from '../../scripts/verify.ts'
import { makeProject, type Project } from './command.ts'
import { madePaper } from './made-papers.ts'

let project: Project
beforeEach(async () => {
  project = await makeProject()
  await project.write('nameless.txt', madePaper({ authority: 'Barchester' }))
  await project.write('barnet.txt', madePaper())
})
afterEach(() => project.remove())

const file = 'content/reports/bexley/bexley-2019-12-12-council-report.md'
const unchanged = '1 read: 0 new, 0 changed, 1 unchanged, 0 repeated, 0 refused\n'

describe('read --authority', () => {
  test('reads a document for the authority that a person says it is about', async () => {
    expect((await project.run(read, 'nameless.txt')).code).toBe(1)
    const { code, out } = await project.run(read, 'nameless.txt', '--authority', 'bexley')
    expect(out).toContain('council-report, Bexley council, 2019-12-12, about bexley')
    expect(out).toContain('ilacs, 2019-10-07 to 2019-10-18; 4 judgements')
    expect(code).toBe(0)
    expect(await project.reports()).toEqual({})
  })

  test('gives it to --json, too', async () => {
    const { out } = await project.run(read, 'nameless.txt', '--json', '--authority', 'bexley')
    const { authority, inspections } = JSON.parse(out) as { authority: string; inspections: object[] }
    expect([authority, inspections.length]).toEqual(['bexley', 1])
  })

  test('is not remembered for another authority, or for none', async () => {
    const first = await project.run(read, 'nameless.txt', '--authority', 'bexley')
    const second = await project.run(read, 'nameless.txt', '--authority', 'brent')
    expect([first.out, second.out].map((out) => /about (\w+)/.exec(out)?.[1])).toEqual(['bexley', 'brent'])
    expect((await project.run(read, 'nameless.txt')).err).toContain('recognise:unknown-authority')
  })
})

describe('add --authority', () => {
  test('writes the extract, and that a person said whose it is', async () => {
    const { code, out } = await project.run(add, 'nameless.txt', '--authority', 'bexley')
    expect(out).toContain('Bexley (new in the record)')
    expect(code).toBe(0)
    const reports = await project.reports()
    expect(Object.keys(reports)).toEqual(['bexley/bexley-2019-12-12-council-report.md'])
    expect(await project.read(file)).toMatch(/^authority: bexley\nauthority-from: person$/m)
  })

  test('is kept where the document is added again without it', async () => {
    await project.run(add, 'nameless.txt', '--authority', 'bexley')
    const before = await project.reports()
    expect(await project.run(add, 'nameless.txt')).toMatchObject({ code: 0, out: unchanged })
    expect(await project.reports()).toEqual(before)
  })

  test('moves an extract to the authority that is said now', async () => {
    await project.run(add, 'nameless.txt', '--authority', 'brent')
    expect((await project.run(add, 'nameless.txt', '--authority', 'bexley')).code).toBe(0)
    expect(Object.keys(await project.reports())).toEqual([expect.stringMatching(/^bexley\//)])
  })

  test('takes the place of what the document says, and is nothing where that is the same', async () => {
    await project.run(add, 'barnet.txt', '--authority', 'bexley')
    expect(await project.read(file)).toContain('authority-from: person')
    await project.run(add, 'barnet.txt', '--authority', 'barnet')
    const reports = await project.reports()
    expect(Object.keys(reports)).toEqual([expect.stringMatching(/^barnet\//)])
    expect(Object.values(reports).join('')).not.toContain('authority-from')
  })
})

describe('verify', () => {
  test('proves the extract and names what a person said', async () => {
    await project.run(add, 'nameless.txt', '--authority', 'bexley')
    const { code, out } = await project.run(verify, 'nameless.txt')
    expect(out).toBe(`1 of 1 extracts proven by their originals
Decision: ${file}: about \`bexley\`: said by a person, not by the document
`)
    expect(code).toBe(0)
  })

  test('names nothing where the document says it itself', async () => {
    await project.run(add, 'barnet.txt')
    expect((await project.run(verify, 'barnet.txt')).out).toBe('1 of 1 extracts proven by their originals\n')
  })

  test('does not take the option', async () => {
    expect((await project.run(verify, 'nameless.txt', '--authority', 'bexley')).code).toBe(2)
  })
})

test.each([
  ['read', read],
  ['add', add],
])('%s with an authority that does not exist is wrong use', async (_, command) => {
  expect(await project.run(command, 'nameless.txt', '--authority', 'barchester')).toEqual({
    code: 2,
    out: '',
    err: 'Unexpected authority barchester, expected the name of a file in content/authorities\n',
  })
  expect(await project.reports()).toEqual({})
})
