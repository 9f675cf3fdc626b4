import { describe, expect, test } from 'vitest'
import { graded, lanternPaper, paper, readPaper, rulesOf } from './papers.ts'

/** A paper about the inspection of March 2016 that also tells of one in September 2014. */
const twoInspections = (...parts: string[]) =>
  readPaper(lanternPaper('A lantern inspection took place in September 2014.', ...parts))
const main = 'lantern keeping-watch'
const earlier = 'lantern (restated) keeping-watch'

describe('a grade belongs to the inspection that the paper is about', () => {
  test.each([
    'Keeping watch is dim.',
    'This inspection found keeping watch to be dim.',
    'The latest inspection found keeping watch to be dim.',
    'The lantern inspection of 2016 found keeping watch to be dim.',
    'The inspection from 7 to 18 March 2016 found keeping watch to be dim.',
    'They came from 7 to 18 March 2016. The inspection found keeping watch to be dim.',
    'The yearly count of 2010 was low. Keeping watch is dim.',
    'The lantern inspection of September 2014 was hard. Keeping watch is now dim.',
    'Keeping watch has improved since the last inspection. Keeping watch is dim.',
  ])('%s', (text) => {
    expect(graded(twoInspections(text))).toEqual([`${main} dim`])
  })
})

describe('or to the earlier one that its sentence names', () => {
  test.each([
    'The last inspection found keeping watch to be dim.',
    'Our last inspection found keeping watch to be dim.',
    'The previous inspection judged keeping watch to be dim.',
    'The first inspection found keeping watch to be dim.',
    'Keeping watch was judged to be dim at the previous inspection.',
    'Keeping watch was judged to be dim at the lantern inspection of September 2014.',
    'Keeping watch was judged to be dim in September 2014.',
    'In September 2014 keeping watch was judged to be dim.',
    'In 2014 keeping watch was judged to be dim.',
    'Since the last inspection, when keeping watch was dim, much was done.',
    'Since the last inspection, which found keeping watch to be dim, much was done.',
    'The lantern inspection of September 2014 was hard. That inspection found keeping watch to be dim.',
    'The lantern inspection of September 2014 was hard. The inspection found keeping watch to be dim.',
  ])('%s', (text) => {
    expect(graded(twoInspections(text))).toEqual([`${earlier} dim`])
  })

  test('of which the paper may not have told before', () => {
    const { inspections } = twoInspections('The inspection of June 2015 found keeping watch to be dim.')
    expect(inspections.map(({ start, restated }) => [start, restated])).toEqual([
      ['2016-03-07', false],
      ['2015-06', true],
    ])
  })

  test('and to each of two dates that it is given with', () => {
    expect(graded(twoInspections('Keeping watch was dim in 2014 and in 2016.'))).toEqual([
      `${main} dim`,
      `${earlier} dim`,
    ])
  })
})

describe('a date near that of the paper is that of its inspection, where it has no other', () => {
  const undated = (text: string) => graded(readPaper(paper(`The lantern inspection is over, and ${text}`)))

  test.each([
    ['in March 2016 keeping watch was dim.', [`${main} dim`]],
    ['in 2014 keeping watch was dim.', [`${earlier} dim`]],
  ])('%s', (text, expected) => {
    expect(undated(text)).toEqual(expected)
  })
})

describe('a grade whose inspection nobody can tell is left out and reported', () => {
  test.each([
    'The lantern inspection of September 2014 was hard. Keeping watch was judged to be dim.',
    'The inspection of 1999 found keeping watch to be dim.',
    'In 1999 keeping watch was judged to be dim.',
    'Previously, keeping watch was judged to be dim.',
    'Historically, keeping watch was judged to be dim.',
    'In the past, keeping watch was dim.',
    'Two years ago, keeping watch was judged to be dim.',
    'Last year, keeping watch was judged to be dim.',
    'Before that, keeping watch was judged to be dim.',
    'At that time, keeping watch was judged to be dim.',
    'Before the inspection, keeping watch was judged to be dim.',
    'Keeping watch had been judged to be dim.',
    'Sea services had been rated dark until June.',
    'The overall light was dim, and is now better.',
    'The previous judgement was that keeping watch is dim.',
    'The last report found keeping watch to be dim.',
  ])('%s', (text) => {
    const reading = twoInspections(text)
    expect(graded(reading)).toEqual([])
    expect(rulesOf(reading)).toContain('recognise:unclear-owner')
  })

  test('with its place and its words', () => {
    const { messages } = twoInspections(
      'In the past, keeping watch was\nneeding oil.',
      'In the past, the overall light was dim.',
    )
    expect(messages.filter(({ rule }) => rule === 'recognise:unclear-owner')).toMatchObject([
      { kind: 'warning', place: { line: 14 }, reason: expect.stringContaining('`needing oil`') },
      { kind: 'warning', place: { line: 16 }, reason: expect.stringContaining('`dim`') },
    ])
  })

  test('where “the previous inspection” can be either of two', () => {
    const reading = twoInspections(
      'A lantern inspection took place in June 2015.',
      'The previous inspection found keeping watch to be dim.',
    )
    expect(graded(reading)).toEqual([])
    expect(rulesOf(reading)).toContain('recognise:unclear-owner')
  })
})

describe('grades of no inspection of the authority', () => {
  test.each([
    'The night call of June 2015 found keeping watch to be dim.',
    'The pier inspection of June 2015 found keeping watch to be dim.',
    'The pier inspection found keeping watch to be dim.',
    'Keeping watch was judged to be dim at the pier inspection.',
  ])('%s', (text) => {
    expect(graded(twoInspections(text))).toEqual([])
  })
})

describe('the grade of another authority is not this one’s', () => {
  test.each([
    ['In Loamshire keeping watch was judged to be dim.', []],
    ['The lantern inspection of Loamshire in June 2015 found keeping watch to be dim.', []],
    ['Inspectors judged the sea services in Loamshire to be dim.', []],
    ['Keeping watch is bright in Barchester and dim in Loamshire.', [`${main} bright`]],
    ['In Barchester keeping watch is bright, but in Loamshire keeping watch is dim.', [`${main} bright`]],
    ['In Loamshire keeping watch is dim, but in Barchester keeping watch is bright.', [`${main} bright`]],
    [
      'Sea services in Barchester have been rated bright and sea services in Loamshire have been rated dim.',
      ['lantern overall-light bright'],
    ],
    [
      'Sea services in Loamshire have been rated dim, while sea services in Barchester have been rated bright.',
      ['lantern overall-light bright'],
    ],
    ['Loamshire is a neighbour. Its sea services have been rated dim.', []],
    ['Loamshire is a neighbour. Sea services in Barchester have been rated bright.', ['lantern overall-light bright']],
    ['Barchester is here. Loamshire is a neighbour. Its sea services have been rated dim.', []],
    [
      'Loamshire is a neighbour. Barchester is here. Its sea services have been rated bright.',
      ['lantern overall-light bright'],
    ],
    ['Barchester Towers is a house, where keeping watch is bright.', [`${main} bright`]],
  ])('%s', (text, expected) => {
    expect(graded(twoInspections(text))).toEqual(expected)
  })

  test('and what is said behind it is reported as unclear', () => {
    expect(rulesOf(twoInspections('Loamshire is a neighbour. Its sea services have been rated dim.'))).toContain(
      'recognise:unclear-owner',
    )
  })
})

describe('a grade of a school, a home or the like is not the authority’s', () => {
  test.each([
    'The harbour school was rated as dim for keeping watch.',
    'The home was judged dim for keeping watch.',
    'Keeping watch is dim in our schools.',
    'Keeping watch is dim at the tavern by the pier.',
    'The sea services were rated dim in the harbour school.',
    'At the school all areas were judged to be dim.',
    'The tavern was judged to be good. In the home keeping watch is dim.',
  ])('%s', (text) => {
    expect(graded(twoInspections(text))).toEqual([])
  })

  test('nor what is said right behind it, which is reported as unclear', () => {
    const reading = twoInspections('Three schools were inspected. Keeping watch was judged to be dim.')
    expect(graded(reading)).toEqual([])
    expect(rulesOf(reading)).toContain('recognise:unclear-owner')
  })

  test.each([
    'The school has a new roof. Keeping watch is dim.',
    'Three schools were inspected. The lantern inspection found keeping watch to be dim.',
    'Three schools were inspected. In Barchester keeping watch is dim.',
    'Keeping watch is dim, and the school has a new roof.',
  ])('but that of the authority is: %s', (text) => {
    expect(graded(twoInspections(text))).toEqual([`${main} dim`])
  })
})

describe('a grade by somebody who is no inspector is none', () => {
  test.each([
    ['Sea services were rated dim by 80 sailors.', []],
    ['Sea services were rated dim by the bank of the town.', []],
    ['Sea services were rated dim by inspectors.', ['lantern overall-light dim']],
    ['Sea services were rated dim by the old watchdog the Lamplighters.', ['lantern overall-light dim']],
    ['Sea services were rated dim overall by the lantern inspection.', ['lantern overall-light dim']],
    ['Keeping watch was judged dim by a crowd.', []],
  ])('%s', (text, expected) => {
    expect(graded(twoInspections(text))).toEqual(expected)
  })
})

describe('the whole is not one of its parts', () => {
  test.each([
    ['Sea services have been rated dim for the second time.', ['lantern overall-light dim']],
    ['Sea services have been rated dim for lost sailors.', []],
    ['The outcome of the inspection was dim for the boats.', []],
    ['Sea services have been rated dim in rowing.', []],
    ['Sea services have been rated dim on ropes.', []],
    ['Sea services have been rated dim at the national awards.', []],
    ['Sea services have been rated dim in the latest inspection.', ['lantern overall-light dim']],
    ['Sea services have been rated dim in a hard new report.', ['lantern overall-light dim']],
    ['Sea services have been rated dim on Tuesday.', ['lantern overall-light dim']],
    ['Sea services have been rated dim in March 2016.', ['lantern overall-light dim']],
    ['Sea services were graded as dim across two areas.', []],
    [
      'Sea services were graded as dim in all areas apart from keeping watch, which is bright.',
      ['lantern keeping-watch bright'],
    ],
    ['Sea services were graded as dim in all areas.', ['lantern all dim']],
    ['Sea services were rated bright with dim features.', ['lantern overall-light bright (qualified)']],
  ])('%s', (text, expected) => {
    expect(graded(twoInspections(text))).toEqual(expected)
  })
})
