import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { add } from '../../scripts/add.ts'
import { build } from '../../scripts/build.ts'
import { verify } from '../../scripts/verify.ts'
import { dataFiles } from '../../src/dataset/export/data-files.ts'
import { readContent, type Content } from '../../src/dataset/load.ts'
import { corpus, describeCorpus } from '../corpus.ts'
import { makeProject, type Done, type Project } from './command.ts'

describeCorpus('seeds', 'the five seeds, added', () => {
  let project: Project
  let added: Done
  let content: Content
  beforeAll(async () => {
    project = await makeProject()
    added = await project.run(add, join(corpus, 'seeds'))
    content = await readContent(join(project.root, 'content'))
  }, 60_000)
  afterAll(() => project.remove())

  const inspection = (id: string) => content.dataset.inspections.find((each) => each.id === id)
  const claims = (kind: string) => content.dataset.claims.filter((each) => each.kind === kind)
  const council = 'leeds-2011-11-10-council-report'
  const report = 'leeds-2010-01-07-inspection-report'

  test('are all new, and the summary names four authorities', () => {
    expect(added.code).toBe(0)
    const lines = added.out.split('\n')
    expect(lines[0]).toBe('5 read: 5 new, 0 changed, 0 unchanged, 0 repeated, 0 refused')
    expect(lines.filter((line) => line.endsWith('(new in the record)'))).toHaveLength(4)
    expect(lines).toContain('- new: SLAC, 2009-11-23 to 2009-12-04, 33 grades')
  })

  test('the inspection of December 2009 that the council tells is the one of the report: one with two witnesses', () => {
    const found = inspection('leeds-slac-2009-11-23')
    expect(found).toMatchObject({
      aliases: ['leeds-slac-2009-12'],
      version: '2009-05',
      sources: [report, council],
      start: { date: '2009-11-23', source: report },
      published: { date: '2010-01-07', source: report },
      restatedOnly: false,
    })
    const agreeing = found!.judgements.filter(({ sourcesAgreeing }) => sourcesAgreeing === 2)
    expect(agreeing.map(({ service, area, grade }) => [service, area, grade])).toEqual([
      ['safeguarding', 'overall-effectiveness', 'inadequate'],
      ['safeguarding', 'capacity-for-improvement', 'adequate'],
    ])
    expect(found!.judgements).toHaveLength(33)
    expect(found!.judgements.every(({ grade, evidence }) => grade !== null && evidence[0]?.mode === 'table')).toBe(true)
  })

  test('the re-inspection of 2011 expects nothing of looked after children', () => {
    const found = inspection('leeds-slac-2011-09-12')
    expect(found?.judgements.map(({ service, grade }) => [service, grade !== null])).toEqual(
      Array.from({ length: 9 }, () => ['safeguarding', true]),
    )
    expect(found).toMatchObject({ previous: 'leeds-annual-rating-2010', next: null })
  })

  test('the word that the rating of 2010 does not have is a conflict, and no other is made up', () => {
    expect(content.dataset.conflicts).toMatchObject([
      {
        about: 'scale-word',
        inspection: 'leeds-annual-rating-2010',
        published: 'performs-poorly',
        sides: [{ value: 'inadequate', source: council, line: 77 }],
      },
    ])
  })

  test('what the documents count holds', () => {
    const results = (kind: string) => claims(kind).map(({ number, of, result }) => [number, of, result])
    expect(results('count-of-grade')).toEqual([
      [5, 9, 'holds'],
      [4, 9, 'holds'],
    ])
    expect(results('count-of-areas')).toEqual([[4, null, 'holds']])
    expect(results('count-of-recommendations')).toEqual([[6, null, 'holds']])
  })

  test('national shares are kept as they are printed and not called false', () => {
    expect(claims('share-of-authorities').map(({ number, of, result }) => [number, of, result])).toEqual(
      [13, 35, 36.5, 15.5].map((share) => [share, null, 'cannot-be-checked']),
    )
  })

  test('a statement about all areas is no grade of any of them', () => {
    expect(inspection('leicestershire-sif-2016-11')?.judgements).toMatchObject([
      { area: 'all', grade: 'requires-improvement', sourcesAgreeing: 1 },
    ])
  })

  test('each event has its places, and none a grade', () => {
    const visits = content.dataset.events.filter(({ kind }) => kind.startsWith('cra') || kind.endsWith('visit'))
    expect(visits.map(({ id }) => id)).toEqual([
      'durham-cra-unannounced-2011-02',
      'herefordshire-cra-unannounced-2010-06',
      'leeds-cra-unannounced-2009-07',
      'leeds-cra-unannounced-2011-01',
      'leicestershire-ilacs-focused-visit-2018-11',
    ])
    for (const { evidence } of visits) expect(evidence[0]?.line).toBeGreaterThan(0)
  })

  test('the originals prove the extracts', async () => {
    const { code, out, err } = await project.run(verify, join(corpus, 'seeds'))
    expect(out).toBe('5 of 5 extracts proven by their originals\n')
    expect({ code, err }).toMatchObject({ code: 0 })
  })

  test('built from the originals instead, the data files are the same, byte for byte', async () => {
    const other = await makeProject()
    await cp(join(corpus, 'seeds'), join(other.root, 'content/originals'), { recursive: true })
    const { code } = await other.run((args, io) => build(args, io, () => Promise.resolve(0)))
    expect(code).toBe(0)
    expect(await other.reports()).toEqual(await project.reports())
    expect(dataFiles(await readContent(join(other.root, 'content')))).toEqual(dataFiles(content))
    await other.remove()
  })
})
