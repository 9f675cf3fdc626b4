import { beforeAll, expect, test } from 'vitest'
import type { Reading } from '../../src/extract/schema.ts'
import type { DocumentTree } from '../../src/read/document.ts'
import { readPdf } from '../../src/read/pdf.ts'
import { readAll } from '../../src/read/reading-pool.ts'
import { readText } from '../../src/read/text.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { authorityFinder } from '../../src/reference/authority-names.ts'
import { loadReference } from '../../src/reference/load.ts'
import { describeCorpus } from '../corpus.ts'
import { fact, familyOf, goldFacts, goldReports, type GoldReport, reportBytes, reportsFolder } from './gold-reports.ts'
import { layoutOrder, readingOrder } from './text-forms.ts'

const reference = await loadReference()

/** What was read of the inspection that a report reports, each area once with its best page. */
function readFacts(reading: Reading): string[] {
  const main = reading.inspections.find(({ restated }) => !restated)
  const byArea = Map.groupBy(main?.findings ?? [], ({ area }) => area)
  return [...byArea]
    .flatMap(([area, findings]) => [
      ...new Set(findings.map(({ grade }) => fact(area, grade, findings[0]!.place.page))),
    ])
    .toSorted()
}

/** Without pages, which text has not. */
function grades(facts: readonly string[]): string[] {
  return facts.map((fact) => fact.replace(/ page .*/, ''))
}

describeCorpus(reportsFolder, 'the inspectorate’s reports', () => {
  const reports = goldReports()
  const read = new Map<GoldReport, { document: DocumentTree; reading: Reading }>()

  beforeAll(async () => {
    const originals = reports.map((report) => ({ file: report.file, bytes: reportBytes(report) }))
    let index = 0
    for await (const result of readAll(originals)) {
      if (!('tree' in result)) throw new Error(`${result.file}: ${result.failure.reason}`)
      read.set(reports[index++]!, { document: result.tree, reading: recognise(result.tree, reference) })
    }
  }, 600_000)

  test('every judgement is read, none is wrong and none invented', () => {
    const wrong = reports.filter((report) => readFacts(read.get(report)!.reading).join() !== goldFacts(report).join())
    expect(wrong.map(({ file }) => file)).toEqual([])
    expect(reports.flatMap(goldFacts).length).toBe(1389)
    console.log(table(reports))
  })

  test('authority, dates on site and publication are those that the reports print', () => {
    const find = authorityFinder(reference)
    const told = reports.map((report) => {
      const { reading } = read.get(report)!
      const main = reading.inspections.find(({ restated }) => !restated)
      return [report.file, reading.authority, main?.start, main?.end, main?.published ?? null]
    })
    const wanted = reports.map(({ file, authority, inspection_start, inspection_end, published }) => [
      file,
      find(authority, inspection_start)[0]?.authority,
      inspection_start,
      inspection_end,
      published,
    ])
    expect(told).toEqual(wanted)
  })

  test('geometry alone gives the same, on every fifth report', async () => {
    const some = reports.filter((_, index) => index % 5 === 0)
    const got: string[] = []
    const wanted: string[] = []
    for (const report of some) {
      const facts = readFacts(recognise(await readPdf(reportBytes(report), { structure: false }), reference))
      const gold = goldFacts(report)
      expect(
        facts.filter((fact) => !gold.includes(fact)),
        `wrong or invented in ${report.file}`,
      ).toEqual([])
      got.push(...facts)
      wanted.push(...gold)
    }
    expect(got.length / wanted.length).toBeGreaterThanOrEqual(0.99)
    console.log(`geometry alone: ${got.length} of ${wanted.length} judgements of ${some.length} reports, none wrong`)
  }, 300_000)

  test.each([
    ['reading order', readingOrder],
    ['layout order', layoutOrder],
  ])(
    'plain text in %s gives nothing wrong',
    (name, toText) => {
      let count = 0
      for (const report of reports.filter((_, index) => index % 3 === 0)) {
        const facts = grades(readFacts(recognise(readText(toText(read.get(report)!.document.root)), reference)))
        const gold = grades(goldFacts(report))
        expect(
          facts.filter((fact) => !gold.includes(fact)),
          `wrong or invented in ${report.file}`,
        ).toEqual([])
        count += facts.length
      }
      expect(count).toBeGreaterThan(0)
      console.log(`${name}: ${count} judgements read from the text of every third report, none wrong`)
    },
    300_000,
  )

  /** Reports and judgements by family, as the README prints them. */
  function table(all: readonly GoldReport[]): string {
    const families = Map.groupBy(all, familyOf)
    return [...families]
      .map(
        ([family, of]) =>
          `${family}: ${of.length} reports, ${of.flatMap((report) => readFacts(read.get(report)!.reading)).length} of ${of.flatMap(goldFacts).length} judgements`,
      )
      .toSorted()
      .join('\n')
  }
})
