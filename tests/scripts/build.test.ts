import { afterEach, beforeEach, expect, test } from 'vitest'
import { add } from '../../scripts/add.ts'
import { build, type BuildSite } from '../../scripts/build.ts'
import { makeProject, type Project } from './command.ts'
import { madePaper } from './made-papers.ts'

let project: Project
beforeEach(async () => {
  project = await makeProject()
})
afterEach(() => project.remove())

/** A site that takes note of what it was made with, and ends as it is told. */
function site(code = 0) {
  const built: { args: string[]; reports: string[] }[] = []
  const make: BuildSite = async (args) => {
    built.push({ args, reports: Object.keys(await project.reports()) })
    return code
  }
  return { built, command: (args: string[], io: Parameters<BuildSite>[1]) => build(args, io, make) }
}

const path = 'barnet/barnet-2019-12-12-council-report.md'

test('originals without an extract are read before the site is made', async () => {
  await project.write('content/originals/sub/paper.txt', madePaper())
  const { built, command } = site()
  expect((await project.run(command, '--silent')).code).toBe(0)
  expect(built).toEqual([{ args: ['--silent'], reports: [path] }])
})

test('the extract is the one that `add` writes; an original that has one is not read again', async () => {
  await project.write('content/originals/paper.txt', madePaper())
  await project.run(add, 'content/originals/paper.txt')
  const before = await project.reports()
  const { err } = await project.run(site().command)
  expect(err).toBe('')
  expect(await project.reports()).toEqual(before)
})

test('an original that cannot be used: nothing is written and no site is made', async () => {
  await project.write('content/originals/a.txt', madePaper())
  await project.write('content/originals/b.txt', '')
  const { built, command } = site()
  const { code, err } = await project.run(command)
  expect({ code, built }).toEqual({ code: 1, built: [] })
  expect(err).toContain('read:empty')
  expect(await project.reports()).toEqual({})
})

test('where the site cannot be made, `content/` is as it was', async () => {
  await project.write('content/originals/paper.txt', madePaper())
  expect((await project.run(site(3).command)).code).toBe(3)
  expect(await project.reports()).toEqual({})
})

test('a list beside the originals gives dates and addresses', async () => {
  await project.write('content/originals/paper.txt', madePaper())
  await project.write(
    'content/originals/index.csv',
    'file,urn,published,url\npaper.txt,1,2019-12-12,https://example.org/p\n',
  )
  await project.run(site().command)
  expect((await project.reports())[path]).toContain('url: https://example.org/p\n')
})

test('without originals the site is made of what is there', async () => {
  const { built, command } = site()
  expect(await project.run(command)).toEqual({ code: 0, out: '', err: '' })
  expect(built).toEqual([{ args: [], reports: [] }])
})
