import { describe, expect, test } from 'vitest'
import { graded, lanternPaper, paper, paragraphs, readPaper, rulesOf } from './papers.ts'

/** What belongs to an earlier inspection that nobody can place. */
function earlier(text: string): string[] {
  return readPaper(text)
    .unplaced.filter(({ restated }) => restated)
    .flatMap(({ findings }) => findings.map(({ area, grade }) => `${area} ${grade}`))
}

describe('a grade of some earlier inspection is shown, placed nowhere and reported', () => {
  test.each([
    'Previously, keeping watch was judged to be dim.',
    'Historically, keeping watch was judged to be dim.',
    'Keeping watch had previously been judged to be dim.',
    'Keeping watch had been judged to be dim, but has improved.',
    'Keeping watch had been judged to be dim until now.',
    'Last year, keeping watch was judged to be dim.',
    'Keeping watch was judged to be dim last year.',
    'Keeping watch has been judged as dim for more than a decade.',
    'Keeping watch was rated dim by inspectors for over ten years.',
    'Keeping watch was dim, and is now better.',
    'The last judgement was that keeping watch is dim.',
    'The previous inspection found keeping watch to be dim.',
    'Things got better after the last inspection, published in 2010, rated keeping watch as dim.',
    'Much was said of the boats. At that time, keeping watch was judged to be dim.',
    'Much was said of the boats. At that time, keeping watch was judged to be dim, though it is now better.',
    'The previous inspection was hard. On that occasion, keeping watch was judged to be dim.',
  ])('%s', (text) => {
    const reading = readPaper(lanternPaper(text))
    expect(graded(reading)).toEqual([])
    expect(earlier(lanternPaper(text))).toEqual(['keeping-watch dim'])
    expect(rulesOf(reading)).toContain('recognise:unclear-owner')
  })

  test('all of them as of one, under every framework that knows their words', () => {
    const { unplaced } = readPaper(
      lanternPaper('Previously, keeping watch was judged to be dim.', 'In the past, telling the truth was dark.'),
    )
    expect(unplaced).toMatchObject([
      {
        authority: 'barchester',
        framework: null,
        frameworks: ['lantern', 'buoy', 'beacon'],
        start: null,
        end: null,
        findings: [{ area: 'keeping-watch' }, { area: 'telling-the-truth' }],
      },
    ])
  })

  test('in the words of those only that were in force before', () => {
    const text = paragraphs(
      'Barchester City Council',
      'Date: 12 May 2013',
      'The buoy inspection took place in March 2013.',
      'Previously, the overall light was judged to be dim.',
    )
    expect(readPaper(text).unplaced).toMatchObject([{ frameworks: ['buoy', 'beacon'], restated: true }])
  })
})

describe('what is told of now, or of what the paper is about, is no earlier grade', () => {
  test.each([
    'Previously dim, keeping watch is now judged to be dim.',
    'The last inspection is long over, and now, keeping watch is judged to be dim.',
    'As previously, this inspection found keeping watch to be dim.',
    'Keeping watch had been judged to be dim.',
    'Keeping watch had also been judged to be dim.',
    'Following the inspection, keeping watch had been judged to be dim.',
    'The latest inspection found keeping watch to be dim since June.',
    'A night call took place in June 2015. Keeping watch had been judged to be dim.',
  ])('%s', (text) => {
    expect(graded(readPaper(lanternPaper(text)))).toEqual(['lantern keeping-watch dim'])
    expect(earlier(lanternPaper(text))).toEqual([])
  })
})

describe('the pluperfect', () => {
  const told = 'The committee heard that keeping watch had been judged to be dim.'
  const minutes = (...parts: string[]) => graded(readPaper(paragraphs('Minutes of the committee', ...parts, told)))
  const of2016 = 'Barchester: the lantern inspection took place from 7 to 18 March 2016.'

  test('in minutes about one dated inspection tells of that one', () => {
    expect(minutes(of2016)).toEqual(['lantern keeping-watch dim'])
  })

  test.each([
    ['another inspection is told of', [of2016, 'A lantern inspection took place in September 2014.']],
    ['the inspection has no date', ['The lantern inspection of Barchester is over.']],
  ])('tells of some earlier one where %s', (_, parts) => {
    expect(minutes(...parts)).toEqual([])
    expect(earlier(paragraphs('Minutes of the committee', ...parts, told))).toEqual(['keeping-watch dim'])
  })

  test('tells of some earlier one behind an inspection without a date', () => {
    const text = paper('The lantern inspection is over.', 'Keeping watch had been judged to be dim.')
    expect([graded(readPaper(text)), earlier(text)]).toEqual([[], ['keeping-watch dim']])
  })
})

describe('an earlier inspection that the paper dates has its grades', () => {
  const twoInspections = (text: string) =>
    graded(readPaper(lanternPaper('A lantern inspection took place in September 2014.', text)))

  test.each([
    'Things got better after the last inspection, published in 2014, rated keeping watch as dim.',
    'The lantern inspection of September 2014 was hard. Then, keeping watch was judged to be dim.',
    'The lantern inspection of September 2014 was hard. At that time, keeping watch was judged to be dim.',
    'The lantern inspection of September 2014 was hard. At that point, keeping watch was judged to be dim.',
    'The lantern inspection of September 2014 was hard. On that occasion, keeping watch was judged to be dim.',
  ])('%s', (text) => {
    expect(twoInspections(text)).toEqual(['lantern (restated) keeping-watch dim'])
  })

  test('named beside the point, it has none', () => {
    expect(twoInspections('Things got better since the last inspection, and keeping watch is dim.')).toEqual([
      'lantern keeping-watch dim',
    ])
  })
})
