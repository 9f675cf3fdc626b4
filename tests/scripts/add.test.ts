import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { add } from '../../scripts/add.ts'
import { check } from '../../scripts/check.ts'
import { verify } from '../../scripts/verify.ts'
import { makeProject, type Project } from './command.ts'
import { contradiction, madePaper } from './made-papers.ts'

let project: Project
beforeEach(async () => {
  project = await makeProject()
  await project.write('paper.txt', madePaper())
})
afterEach(() => project.remove())

const path = 'barnet/barnet-2019-12-12-council-report.md'
const file = `content/reports/${path}`

describe('add', () => {
  test('writes the extract and says what changes on the site', async () => {
    const { code, out } = await project.run(add, 'paper.txt')
    expect(out).toBe(`1 read: 1 new, 0 changed, 0 unchanged, 0 repeated, 0 refused
Barnet (new in the record)
- new: ILACS, 2019-10-07 to 2019-10-18, 4 grades
`)
    expect(code).toBe(0)
    const reports = await project.reports()
    expect(Object.keys(reports)).toEqual([path])
    expect(reports[path]).toContain('| Overall effectiveness | overall-effectiveness | Good | line 17 | table |')
    expect((await project.run(check)).code).toBe(0)
  })

  test('an original that is there already is unchanged, to the byte', async () => {
    await project.run(add, 'paper.txt')
    const before = await project.reports()
    expect((await project.run(add, 'paper.txt')).out).toBe(
      '1 read: 0 new, 0 changed, 1 unchanged, 0 repeated, 0 refused\n',
    )
    expect(await project.reports()).toEqual(before)
  })

  test('a document that contradicts itself is refused, and nothing of it is written', async () => {
    await project.write('tables.txt', madePaper({ authority: 'Bexley', more: contradiction }))
    const { code, out, err } = await project.run(add, 'tables.txt')
    expect(out).toBe('1 read: 0 new, 0 changed, 0 unchanged, 0 repeated, 1 refused\n')
    expect(err).toContain('recognise:contradiction')
    expect(code).toBe(1)
    expect(await project.reports()).toEqual({})
  })

  test('of a batch each file is added or refused by itself', async () => {
    await project.write('batch/bad.txt', '')
    await project.write('batch/good.txt', madePaper({ authority: 'Bexley' }))
    await project.write('batch/same.txt', madePaper({ authority: 'Bexley' }))
    const { code, out } = await project.run(add, 'batch')
    expect(out).toMatch(/^3 read: 1 new, 0 changed, 0 unchanged, 1 repeated, 1 refused\nBexley/)
    expect(code).toBe(1)
    expect(Object.keys(await project.reports())).toEqual(['bexley/bexley-2019-12-12-council-report.md'])
  })

  test('a list gives the address', async () => {
    await project.write('index.csv', 'file,urn,published,url\npaper.txt,80456,2019-12-12,https://example.org/paper\n')
    await project.run(add, 'paper.txt', '--list', 'index.csv')
    expect(await project.read(file)).toContain('url: https://example.org/paper\n')
  })

  test('a list that is none, or not there, changes nothing', async () => {
    await project.write('index.csv', 'file,urn\npaper.txt,80456\n')
    const { code, err } = await project.run(add, 'paper.txt', '--list', 'index.csv')
    expect(err).toContain('Unexpected absence of a value for `published`, expected text')
    expect(code).toBe(1)
    expect((await project.run(add, 'paper.txt', '--list', 'nowhere.csv')).code).toBe(2)
    expect(await project.reports()).toEqual({})
  })

  test('content that is not valid is told with file and line, and nothing is written', async () => {
    await project.write('content/reports/barnet/broken.md', '---\ntitle: x\n---\n')
    const before = await project.reports()
    const { code, err } = await project.run(add, 'paper.txt')
    expect(err).toMatch(/broken\.md\n.*2:1 .*error Unexpected absence of a value for `publisher`, expected text/s)
    expect(code).toBe(1)
    expect(await project.reports()).toEqual(before)
  })

  test('an extract that stood under another authority moves, and keeps its id', async () => {
    await project.run(add, 'paper.txt')
    const text = (await project.read(file)).replace('authority: barnet', 'authority: bexley')
    await project.write('content/reports/bexley/an-older-id.md', text)
    await rm(join(project.root, file))
    expect((await project.run(add, 'paper.txt')).code).toBe(0)
    expect(Object.keys(await project.reports())).toEqual(['barnet/an-older-id.md'])
  })

  test('a decision of a person outlives another reading', async () => {
    await project.run(add, 'paper.txt')
    const text = await project.read(file)
    const decided = text
      .replace('| Read from |', '| Read from | Decision |')
      .replace('| - | - | - | - | - |', '| - | - | - | - | - | - |')
      .replaceAll('| table |', '| table | - |')
      .replace('| Good | line 17 | table | - |', '| Outstanding | line 17 | table | was `Good`: corrected by letter |')
    await project.write(file, decided.replace('title: OUTCOME', 'title: The outcome'))
    expect((await project.run(add, 'paper.txt')).out).toBe(
      '1 read: 0 new, 1 changed, 0 unchanged, 0 repeated, 0 refused\n',
    )
    expect(await project.read(file)).toBe(decided)
  })
})

describe('verify', () => {
  test('proves an extract, and names decisions, missing originals and files without extract', async () => {
    await project.write('more/bexley.txt', madePaper({ authority: 'Bexley' }))
    await project.write('more/brent.txt', madePaper({ authority: 'Brent' }))
    await project.run(add, 'paper.txt', 'more/bexley.txt')
    const { code, out } = await project.run(verify, 'more')
    expect(out).toBe(`1 of 2 extracts proven by their originals
No original: ${file}
No extract: more/brent.txt
`)
    expect(code).toBe(0)
  })

  test('names each line that differs, and fails', async () => {
    await project.run(add, 'paper.txt')
    await project.write(file, (await project.read(file)).replace('| Good | line 17', '| Outstanding | line 17'))
    const { code, err } = await project.run(verify, '.')
    expect(err).toContain(file)
    expect(err).toMatch(
      /21:1 +error Unexpected `\| Overall.* Outstanding .*`, expected `\| Overall.* Good .*` +verify:difference/,
    )
    expect(code).toBe(1)
  })
})

describe('check', () => {
  test('fails on a message that nobody has accepted, and on an acceptance that is not needed', async () => {
    const label = 'The experiences and progress of knitters'
    await project.write('odd.txt', madePaper({ authority: 'Bexley', rows: { [label]: 'Good' } }))
    await project.run(add, 'odd.txt')
    const odd = 'reports/bexley/bexley-2019-12-12-council-report.md'
    const open = await project.run(check)
    expect(open.err).toMatch(new RegExp(`content/${odd}\\n.*recognise:unknown-label`, 's'))
    expect(open.code).toBe(1)

    const accepted = `- file: ${odd}\n  rule: recognise:unknown-label\n  reason: No area that anybody judges.\n`
    await project.write('content/accepted-messages.yml', accepted)
    expect((await project.run(check)).err).toBe('')

    await project.write('content/accepted-messages.yml', accepted + accepted.replace('bexley-2019', 'bexley-2018'))
    const unneeded = await project.run(check)
    expect(unneeded.err).toMatch(
      /accepted-messages\.yml\n.*4:3 .*Unexpected acceptance of `recognise:unknown-label`.* check:unneeded-acceptance/s,
    )
    expect(unneeded.code).toBe(1)
  })

  test('says how much there is', async () => {
    const { code, out } = await project.run(check)
    expect(out).toMatch(/^160 authorities, \d+ frameworks, 0 extracts, 0 inspections, 0 disagreements\n$/)
    expect(code).toBe(0)
  })
})
