import { describe, expect, test } from 'vitest'
import type { Reading } from '../../src/extract/schema.ts'
import { beaconPaper, graded, lanternPaper, readPaper, rulesOf } from './papers.ts'

/** Rows of cells, as conversion from PDF leaves them. */
const table = (...rows: string[][]) => rows.map((row) => row.join('\t')).join('\n')
const lantern = (...parts: string[]) => readPaper(lanternPaper(...parts))
const harbours = (...rows: string[][]) => readPaper(beaconPaper(table(['Harbours'], ...rows)))
/** Messages about what stands in a table, not about what does not. */
const problems = (reading: Reading) => rulesOf(reading).filter((rule) => rule !== 'recognise:area-not-found')

describe('a table of grades', () => {
  test('is read row by row, each with its place', () => {
    const [inspection] = lantern(
      table(['Judgement', 'Grade'], ['Overall light', 'Dim'], ['Keeping watch', 'Bright']),
    ).inspections
    expect(inspection?.findings).toEqual([
      {
        service: null,
        area: 'overall-light',
        label: 'Overall light',
        grade: 'dim',
        gradeAsPrinted: 'Dim',
        firmness: 'firm',
        place: { line: 12 },
        mode: 'table',
      },
      {
        service: null,
        area: 'keeping-watch',
        label: 'Keeping watch',
        grade: 'bright',
        gradeAsPrinted: 'Bright',
        firmness: 'firm',
        place: { line: 13 },
        mode: 'table',
      },
    ])
  })

  test('may hold two services', () => {
    const rows = table(['Harbours', ''], ['Overall light', 'dim'], ['Lighthouses', ''], ['Overall light', 'dark'])
    expect(graded(readPaper(beaconPaper(rows)))).toEqual([
      'beacon harbours/overall-light dim',
      'beacon lighthouses/overall-light dark',
    ])
  })

  test('may have a group, with a grade or without', () => {
    const group = 'How good are the crews?'
    expect(graded(harbours([group, ''], ['Keeping watch', 'dim']))).toEqual(['beacon harbours/keeping-watch dim'])
    expect(graded(harbours([group, 'dark'], ['Keeping watch', 'dim']))).toEqual([
      'beacon harbours/crew dark',
      'beacon harbours/keeping-watch dim',
    ])
  })

  test.each([
    ['1. Overall light', 'Dim.'],
    ['The overall light:', 'dim'],
    ['Overall light', 'dim2'],
    ['Overall light', 'Grade 2 (dim)'],
    ['Overall light', '2 dim'],
    ['Overall light', '‘Dim’'],
  ])('may print “%s” and “%s”', (label, cell) => {
    const reading = lantern(table([label, cell], ['Keeping watch', 'bright']))
    expect(graded(reading)).toEqual(['lantern overall-light dim', 'lantern keeping-watch bright'])
    expect(problems(reading)).toEqual([])
  })

  test('with a word that only councils use gives a qualified grade', () => {
    expect(graded(lantern(table(['Overall light', 'Gloomy'])))).toEqual(['lantern overall-light dim (qualified)'])
  })

  test('says where an area was not judged', () => {
    const reading = lantern(table(['Overall light', 'dim'], ['Keeping watch', 'Not judged']))
    expect(graded(reading)).toEqual(['lantern overall-light dim', 'lantern keeping-watch none (no-grade)'])
    expect(reading.messages.map(({ reason }) => reason).filter((reason) => reason.includes('`keeping-watch`'))).toEqual(
      [],
    )
  })

  test('is asked for the areas of its list that it does not grade', () => {
    const reading = harbours(['Overall light', 'dim'], ['Ropes', 'dim'])
    const missing = reading.messages.filter(({ rule }) => rule === 'recognise:area-not-found')
    expect(missing.map(({ reason }) => /`([^`]+)`/.exec(reason)?.[1])).toEqual([
      'harbours/keeping-watch',
      'harbours/telling-the-truth',
      'lighthouses/overall-light',
      'lighthouses/keeping-watch',
      'lighthouses/telling-the-truth',
    ])
  })

  test('and nothing is asked for where there is none', () => {
    expect(rulesOf(lantern('Keeping watch is dim.'))).toEqual([])
  })

  test('of a smaller list for a return visit lacks nothing', () => {
    expect(rulesOf(harbours(['Overall light', 'dim'], ['Keeping watch', 'dim']))).toEqual([])
  })
})

describe('a label that wraps into the next row', () => {
  test.each([
    ['has no cell there', [''], []],
    ['or the grade once more', ['bright'], []],
    ['or something strange, which is reported', ['9000'], ['recognise:stray-cell']],
  ])('%s', (_, rest, rules) => {
    const reading = harbours(['Telling the', 'bright'], ['truth', ...rest])
    expect(graded(reading)).toEqual(['beacon harbours/telling-the-truth bright'])
    expect(problems(reading)).toEqual(rules)
  })

  test('is no label where another grade stands beside its rest', () => {
    const reading = harbours(['Overall light', 'dim'], ['Telling the', 'bright'], ['truth', 'dark'])
    expect(graded(reading)).toEqual(['beacon harbours/overall-light dim'])
    expect(problems(reading)).toEqual(['recognise:unknown-label', 'recognise:unknown-label'])
  })
})

describe('tables that are not read', () => {
  test.each([
    ['the explanation of the scale', table(['Bright', 'A light that is seen from afar'], ['Dim', 'Hardly seen'])],
    ['the same with numbers', table(['Bright (Grade 1)', 'seen from afar'], ['Dim (Grade 2)', 'hardly seen'])],
    ['labels without grades', table(['Overall light', 'page 3'], ['Keeping watch', 'page 5'])],
    ['grades without labels', table(['Boats', 'bright'], ['Sails', 'dim'])],
  ])('%s', (_, text) => {
    expect(graded(lantern(text))).toEqual([])
    expect(problems(lantern(text))).toEqual(['recognise:nothing-found'])
  })

  test('but those under words about both inspections are', () => {
    const words = 'The lantern inspection of September 2014 and the lantern inspection of March 2016 were hard.'
    expect(graded(lantern(words, table(['Overall light', 'dim'])))).toEqual(['lantern overall-light dim'])
  })

  test('grades of another inspection', () => {
    const reading = lantern(
      'In September 2014 the lantern inspection gave these grades:',
      table(['Overall light', 'dim'], ['Keeping watch', 'bright']),
    )
    expect(graded(reading)).toEqual([])
    expect(problems(reading)).toContain('recognise:unclear-owner')
  })
})

describe('what stands in a table and cannot be right', () => {
  test.each([
    ['a word that is no grade', 'shiny'],
    ['two grades in one cell', 'dim to bright'],
    ['a number that is not that of its grade', 'Grade 1 (dim)'],
  ])('%s makes the document unusable', (_, cell) => {
    const reading = lantern(table(['Overall light', 'dark'], ['Keeping watch', cell]))
    expect(reading.inspections).toEqual([])
    expect(reading.messages).toContainEqual({
      kind: 'failure',
      rule: 'recognise:not-a-grade',
      place: { line: 12 },
      reason: expect.stringContaining(`\`${cell}\``),
    })
  })

  test('a label that is not known is reported', () => {
    const reading = lantern(table(['Overall light', 'dark'], ['Keeping cats', 'dim']))
    expect(graded(reading)).toEqual(['lantern overall-light dark'])
    expect(problems(reading)).toEqual(['recognise:unknown-label'])
  })

  test.each([
    ['in two tables', [table(['Overall light', 'dim'], ['Keeping watch', 'dim']), table(['Overall light', 'dark'])]],
    ['in one', [table(['Overall light', 'dim'], ['Overall light', 'dark'])]],
  ])('one area with two grades %s makes the document unusable', (_, parts) => {
    const reading = lantern(...parts)
    expect(reading.inspections).toEqual([])
    expect(reading.messages).toContainEqual(
      expect.objectContaining({ kind: 'failure', rule: 'recognise:contradiction' }),
    )
  })

  test('but not the same grade twice', () => {
    const rows = table(['Overall light', 'dim'])
    expect(graded(lantern(rows, rows))).toEqual(['lantern overall-light dim', 'lantern overall-light dim'])
  })

  test.each([
    ['Judgement', '2014', '2016'],
    ['Judgement', '2016', '2014'],
    ['Judgement', 'This year', 'Last year'],
    ['Judgement', 'Barchester', 'Loamshire'],
    ['Judgement', '', ''],
  ])('a row with two grades under “%s”, “%s”, “%s” never gives the wrong one', (...head) => {
    const right = { 2016: 'bright', 'This year': 'bright', Barchester: 'bright' }
    const cells = head.slice(1).map((title) => (title in right ? 'bright' : 'dark'))
    const row = cells[0] === cells[1] ? ['dark', 'bright'] : cells
    const grades = graded(lantern(table(head, ['Overall light', ...row])))
    expect(grades.filter((grade) => grade !== 'lantern overall-light bright')).toEqual([])
  })

  test('a row without a head for its two grades gives none', () => {
    const reading = lantern(table(['Overall light', 'dark', 'bright']))
    expect(graded(reading)).toEqual([])
    expect(problems(reading)).toContain('recognise:unclear-owner')
  })
})

describe('a label and its grade alone in a paragraph', () => {
  const modes = (text: string) => {
    const reading = lantern(text)
    return [...reading.inspections.flatMap(({ findings }) => findings.map(({ mode }) => mode)), ...rulesOf(reading)]
  }

  test('are a row of a table', () => {
    expect(modes('Keeping watch – dim')).toContain('table')
    expect(modes('Keeping watch Needs oil')).toContain('table')
  })

  test('are a sentence where they are written as one, and no other rows are missed', () => {
    expect(modes('Keeping watch needs oil.')).toEqual(['sentence'])
  })
})
