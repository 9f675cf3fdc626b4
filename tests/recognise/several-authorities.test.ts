import { describe, expect, test } from 'vitest'
import { graded, lanternPaper, paragraphs, readPaper, rulesOf } from './papers.ts'

const all = 'Barchester, Loamshire and Puddleby-on-the-Marsh'

/** What a text about three authorities gives each of them. */
function gradesOf(...parts: string[]): string[] {
  const { inspections, unplaced } = readPaper(
    paragraphs(all, 'The lantern inspection of March 2016 is over.', ...parts),
  )
  expect(inspections).toEqual([])
  return unplaced.flatMap(({ authority, findings }) =>
    findings.map(({ area, grade }) => `${authority} ${area} ${grade}`),
  )
}

describe('in a text about several authorities each grade is only of those that its sentence names', () => {
  test.each([
    ['In Barchester keeping watch is dim.', ['barchester keeping-watch dim']],
    [
      'In Barchester keeping watch is dim, and in Loamshire keeping watch is bright.',
      ['barchester keeping-watch dim', 'loamshire keeping-watch bright'],
    ],
    [
      'Sea services in Barchester have been rated dim, while sea services in Loamshire have been rated bright.',
      ['barchester overall-light dim', 'loamshire overall-light bright'],
    ],
    ['Barchester and Loamshire were both rated dim.', ['barchester overall-light dim', 'loamshire overall-light dim']],
    [
      `${all} were all rated dim.`,
      ['barchester overall-light dim', 'loamshire overall-light dim', 'puddleby overall-light dim'],
    ],
    [
      'Barchester and Puddleby-on-the-Marsh both received a rating of dim for keeping watch.',
      ['barchester keeping-watch dim', 'puddleby keeping-watch dim'],
    ],
    [
      'Keeping watch was rated dim at Loamshire and Puddleby-on-the-Marsh councils.',
      ['loamshire keeping-watch dim', 'puddleby keeping-watch dim'],
    ],
    ['Keeping watch is dim.', []],
    ['The authority was judged to be dim overall.', []],
    ['Barchester and Loamshire were not rated dim.', []],
    ['Barchester and Loamshire may be rated dim.', []],
  ])('%s', (text, expected) => {
    expect(gradesOf(text)).toEqual(expected)
  })

  test('and a pronoun in the sentence behind gives none', () => {
    expect(
      gradesOf(
        'Sea services in Barchester have been rated dim. They were judged dark overall.',
        'Sea services in Loamshire have been rated bright. It was judged dark overall.',
      ),
    ).toEqual(['barchester overall-light dim', 'loamshire overall-light bright'])
  })

  test('and the text belongs to nobody until a person says so', () => {
    const reading = readPaper(paragraphs(all, 'The lantern inspection is over.', 'In Barchester keeping watch is dim.'))
    expect(reading.authority).toBeNull()
    expect(rulesOf(reading)).toContain('recognise:unknown-authority')
  })
})

describe('a list of authorities by the grade of an assessment', () => {
  const counted = (...parts: string[]) => gradesOf('The yearly count of November 2010 is out.', ...parts)

  test.each([
    ['The councils found to counts high are Barchester and Puddleby-on-the-Marsh.', ['barchester', 'puddleby']],
    ['The councils deemed to counts high were: Barchester and Puddleby-on-the-Marsh.', ['barchester', 'puddleby']],
    ['Authorities counts high include Puddleby-on-the-Marsh and Barchester.', ['barchester', 'puddleby']],
    ['The councils painted to counts high are Barchester and Puddleby-on-the-Marsh.', []],
    ['The councils found to counts high may be Barchester and Puddleby-on-the-Marsh.', []],
  ])('%s', (text, expected) => {
    expect(counted(text)).toEqual(expected.map((authority) => `${authority} result counts-high`))
  })

  test('gives none to a council that came later and took over the name', () => {
    const { unplaced } = readPaper(
      paragraphs(
        'The yearly count of November 2010 is out.',
        'The councils found to counts high are Barchester and Loamshire.',
      ),
    )
    expect(unplaced.map(({ authority }) => authority)).toEqual(['barchester', 'loamshire'])
  })

  test('gives each authority the grade of its own list', () => {
    const lists = [
      'The councils found to counts high are Barchester and Puddleby-on-the-Marsh.',
      'The councils found to counts low are Loamshire and Puddleby-on-the-Marsh.',
    ]
    expect(counted(...lists)).toEqual(
      expect.arrayContaining(['barchester result counts-high', 'loamshire result counts-low']),
    )
    expect(counted(...lists)).not.toContain('barchester result counts-low')
    expect(counted(...lists)).not.toContain('loamshire result counts-high')
  })
})

describe('in a paper about one authority', () => {
  const inPaper = (text: string) => readPaper(lanternPaper(...text.split(' // ')))

  test.each([
    ['Barchester and Loamshire were both rated dim.', ['lantern overall-light dim']],
    ['Puddleby-on-the-Marsh and Loamshire were both rated dim.', []],
    ['Keeping watch was rated dim at Barchester and Loamshire councils.', ['lantern keeping-watch dim']],
    ['Keeping watch was rated dim at Puddleby-on-the-Marsh and Loamshire councils.', []],
    ['In keeping watch the authority was said to need oil.', ['lantern keeping-watch needs-oil']],
    ['In keeping watch Loamshire was said to need oil.', []],
  ])('a grade with several names is its own where it is named: %s', (text, expected) => {
    expect(graded(inPaper(text))).toEqual(expected)
  })

  test.each([
    ['Sea services in Loamshire have been rated dim. They were judged bright overall.', true],
    ['Sea services in Loamshire have been rated dim. // They were judged bright overall.', true],
    ['Sea services in Loamshire have been rated dim. // The pier is old. // They were judged bright overall.', true],
    ['In Loamshire all is well. They were judged bright overall.', true],
    ['Sea services in Barchester have been rated dim. They were judged bright overall.', false],
    ['Sea services in Barchester have been rated dim. // They were judged bright overall.', false],
  ])('*they* are those of the sentence before: %s', (text, others) => {
    const reading = inPaper(text)
    expect(graded(reading)).toEqual(others ? [] : ['lantern overall-light dim', 'lantern overall-light bright'])
    expect(rulesOf(reading).includes('recognise:unclear-owner')).toBe(others)
  })
})
