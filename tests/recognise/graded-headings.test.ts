import { describe, expect, test } from 'vitest'
import type { Mode, Reading } from '../../src/extract/schema.ts'
import { beaconPaper, graded, lanternPaper, readPaper, report } from './papers.ts'

const lantern = (...parts: string[]) => readPaper(lanternPaper(...parts))
const of = (mode: Mode, { inspections }: Reading) =>
  inspections.flatMap(({ findings }) =>
    findings
      .filter((finding) => finding.mode === mode)
      .map(({ area, gradeAsPrinted, place }) => `${area} ${gradeAsPrinted} @${place.line}`),
  )

describe('a heading with a grade of its own', () => {
  test.each([
    ['on its line', ['Keeping watch. Grade 2 (dim)'], ['keeping-watch Grade 2 (dim) @11']],
    ['behind a colon', ['Keeping watch: Grade 2 - dim'], ['keeping-watch Grade 2 - dim @11']],
    ['behind its number', ['2.1 Keeping watch – Grade 2 (Dim)'], ['keeping-watch Grade 2 (Dim) @11']],
    ['on the line below', ['Keeping watch', 'Dim'], ['keeping-watch Dim @13']],
    ['with its number below', ['Keeping watch', 'Grade 2 (Dim)', 'Now the text.'], ['keeping-watch Grade 2 (Dim) @13']],
    ['on its second line', ['Keeping\nwatch: Grade 2 (dim)'], ['keeping-watch Grade 2 (dim) @12']],
    ['below, as a verb', ['Keeping watch', 'Needs oil'], ['keeping-watch Needs oil @13']],
  ])('%s', (_, parts, expected) => {
    expect(of('heading', lantern(...parts))).toEqual(expected)
  })

  test('belongs to the service of its part', () => {
    const reading = readPaper(beaconPaper('Harbours', 'Overall light', 'Dim', 'Lighthouses', 'Overall light', 'Dark'))
    expect(graded(reading)).toEqual(['beacon harbours/overall-light dim', 'beacon lighthouses/overall-light dark'])
  })
})

describe('and one without', () => {
  test.each([
    ['a number that is not that of its grade', ['Keeping watch: Grade 1 (dim)']],
    ['text below', ['Keeping watch', 'It is a fine thing.']],
    ['text below that begins with a grade', ['Keeping watch', 'Dim lamps are everywhere.']],
    ['a heading that is no label', ['Keeping cats', 'Dim']],
    ['a grade two lines below', ['Keeping watch', 'What we found', 'Dim']],
    ['a label that goes on', ['Keeping watch over lamps', 'Dim']],
  ])('%s', (_, parts) => {
    expect(graded(lantern(...parts))).toEqual([])
  })
})

describe('a table whose cells conversion set one behind the other', () => {
  test.each([
    ['a line of a label and its grade', ['Keeping watch – Bright'], ['keeping-watch Bright @11']],
    ['with a number and an article', ['2.1 The keeping watch: bright'], ['keeping-watch bright @11']],
    [
      'as a bullet',
      ['- Keeping watch - bright\n- Telling the truth - dim'],
      ['keeping-watch bright @11', 'telling-the-truth dim @12'],
    ],
    [
      'at least three pairs in a row',
      ['Here: keeping watch bright telling the truth dim\noverall light dark and that is all.'],
      ['keeping-watch bright @11', 'telling-the-truth dim @11', 'overall-light dark @12'],
    ],
    [
      'with each grade printed twice',
      ['Keeping watch Dim Dim Telling the truth Dim Dim Overall light Dark Dark'],
      ['keeping-watch Dim @11', 'telling-the-truth Dim @11', 'overall-light Dark @11'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(of('table', lantern(...parts))).toEqual(expected)
  })

  test.each([
    ['two pairs are a coincidence', 'They call keeping watch bright telling the truth dim and leave.'],
    ['words between the pairs', 'Keeping watch bright, also telling the truth dim, yet the overall light dark'],
    ['a grade printed twice in two ways', 'Keeping watch Dim Dark Telling the truth Dim Dark Overall light Dark Dim'],
    ['a word behind the grade', 'Keeping watch – bright lamps'],
    ['a word before the label', 'Proudly keeping watch – bright'],
  ])('is not: %s', (_, text) => {
    expect(graded(lantern(text))).toEqual([])
  })

  test('is not one under words about an earlier inspection', () => {
    const list = '- Keeping watch – Bright\n- Telling the truth – Dim'
    expect(graded(lantern('The lantern inspection of September 2014 gave these grades:', list))).toEqual([])
    expect(graded(lantern('The lantern inspection of March 2016 gave these grades:', list))).toHaveLength(2)
    const both = 'The lantern inspection of September 2014 and the lantern inspection of March 2016 gave these grades:'
    expect(graded(lantern(both, list))).toHaveLength(2)
  })

  test('is read only on the front of a report', () => {
    const pages = Array.from({ length: 30 }, () => 'Long ago the keepers of this light rowed out to it.')
    expect(graded(readPaper(report('Keeping watch – Bright')))).toEqual(['lantern keeping-watch bright'])
    expect(graded(readPaper(report(...pages, 'Keeping watch – Bright')))).toEqual([])
  })
})

test('table, heading and sentence each give their own finding of one judgement', () => {
  const text = lanternPaper('Keeping watch\tdim', 'Keeping watch', 'Grade 2 (dim)', 'Keeping watch is dim.')
  const reading = readPaper(text)
  expect([of('table', reading), of('heading', reading), of('sentence', reading)]).toEqual([
    ['keeping-watch dim @11'],
    ['keeping-watch Grade 2 (dim) @15'],
    ['keeping-watch dim @17'],
  ])
})
