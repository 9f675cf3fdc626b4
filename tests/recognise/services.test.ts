import { describe, expect, test } from 'vitest'
import { beaconPaper, graded, paragraphs, readPaper, rulesOf } from './papers.ts'

const grades = (...parts: string[]) => graded(readPaper(beaconPaper(...parts)))
const dim = (service: string) => `beacon ${service}/keeping-watch dim`
const sentence = 'Keeping watch is dim.'

describe('the service that a part of the document is about', () => {
  test.each([
    ['is named by its heading', ['Harbours', sentence], ['harbours']],
    ['in whatever words', ['Summary of lighthouse services', sentence], ['lighthouses']],
    ['until another is named', ['Harbours', sentence, 'Lighthouses', sentence], ['harbours', 'lighthouses']],
    ['and not by a heading of something else', ['Harbours', 'Our new boats', sentence], ['harbours']],
    [
      'nor by one that names the inspection',
      ['Lighthouses', 'Beacon inspection of harbours', sentence],
      ['lighthouses'],
    ],
    ['nor by running text', ['Harbours', 'The lighthouses are old and far away.', sentence], ['harbours']],
    [
      'by a heading that conversion ran into the text before it',
      ['Harbours', 'The harbours are old and far away.\nLighthouse services\nKeeping watch is dim.'],
      ['lighthouses'],
    ],
    ['whose other half names the same', ['Harbours', 'and more of our harbours', sentence], ['harbours']],
    [
      'and not by a line that its sentence goes on from',
      ['Harbours', 'The boats are old and far away.\nLighthouse services\nsent them. Keeping watch is dim.'],
      ['harbours'],
    ],
    ['by the sentence itself', ['Harbours', 'For lighthouses, keeping watch is dim.'], ['lighthouses']],
    [
      'by each clause',
      ['For harbours keeping watch is dim; for lighthouses keeping watch is dim.'],
      ['harbours', 'lighthouses'],
    ],
  ])('%s', (_, parts, services) => {
    expect(grades(...parts)).toEqual(services.map(dim))
  })

  test('is that of the title where this names just one', () => {
    const text = paragraphs(
      'Barchester City Council',
      'Title: Inspection of lighthouses in Barchester',
      'Date: 12 May 2011',
      'The beacon inspection took place in March 2011.',
      sentence,
    )
    expect(graded(readPaper(text))).toEqual([dim('lighthouses')])
  })
})

describe('where the service cannot be told the grade is left out and reported', () => {
  test.each([
    ['no part and no words', [sentence]],
    ['two services in one heading', ['Harbours and lighthouses', sentence]],
    ['two in one heading behind one', ['Harbours', 'Harbours and lighthouses', sentence]],
    ['two in one sentence', ['For harbours and lighthouses, keeping watch is dim.']],
    ['a heading whose other half names another', ['Harbours', 'and the lighthouses of the coast', sentence]],
    ['a table without a service', ['Overall light\tdim\nKeeping watch\tdim']],
  ])('%s', (_, parts) => {
    const reading = readPaper(beaconPaper(...parts))
    expect(graded(reading)).toEqual([])
    expect(rulesOf(reading)).toContain('recognise:unclear-area')
  })
})

describe('the headline', () => {
  test.each([
    ['The authority was judged dark for harbours.', ['beacon harbours/overall-light dark']],
    ['Sea services were rated dim.', []],
  ])('of a framework with services belongs to one of them: %s', (text, expected) => {
    const reading = readPaper(beaconPaper(text))
    expect(graded(reading)).toEqual(expected)
    expect(rulesOf(reading).includes('recognise:no-headline')).toBe(expected.length === 0)
  })

  const lantern = (year: number) =>
    readPaper(
      paragraphs(
        'Barchester City Council',
        `Date: 12 May ${year}`,
        `The lantern inspection took place in March ${year}. Sea services were rated dim.`,
      ),
    )

  test('is given only where the list of that time has one', () => {
    expect(graded(lantern(2025))).toEqual(['lantern overall-light dim'])
    expect(graded(lantern(2026))).toEqual([])
    expect(rulesOf(lantern(2026))).toContain('recognise:no-headline')
  })
})

describe('an area', () => {
  const paperOf = (year: number) =>
    readPaper(
      paragraphs(
        'Barchester City Council',
        `Date: 12 May ${year}`,
        `The beacon inspection took place in March ${year}.`,
        'Harbours',
        'Ropes were judged to be dark.',
      ),
    )

  test('is read only where the list of that time has it', () => {
    expect(graded(paperOf(2011))).toEqual(['beacon harbours/ropes dark'])
    expect(graded(paperOf(2010))).toEqual([])
    expect(rulesOf(paperOf(2010))).toContain('recognise:unclear-area')
  })
})
