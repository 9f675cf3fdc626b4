import { describe, expect, test } from 'vitest'
import { buoy } from './made-frameworks.ts'
import { reference as made } from './made-reference.ts'
import { graded, paper, paragraphs, readPaper } from './papers.ts'

/** The inspection that a paper is about, as `lantern 2016-03`; `beacon|buoy` where it may be of either. */
function mainOf(text: string, reference = made): string | undefined {
  const { inspections, unplaced } = readPaper(text, reference)
  const main = [
    ...inspections.map(({ framework, ...rest }) => ({ frameworks: [framework], ...rest })),
    ...unplaced,
  ].find(({ restated }) => !restated)
  return main && [main.frameworks.toSorted().join('|'), ...(main.start ? [main.start] : [])].join(' ')
}

const grade = 'Keeping watch is dim.'

describe('of several that a paper tells of, it is about the latest before it', () => {
  test.each([
    'The lantern inspection of September 2015 was hard. The lantern inspection of March 2016 is over.',
    'The lantern inspection of March 2016 is over. The lantern inspection of September 2015 was hard.',
    'The 2016 lantern inspection is over. In March 2016 inspectors came. The lantern inspection of March 2016 was hard.',
    'A lantern inspection took place in March 2016. A lantern inspection took place in June 2017.',
    'The lantern inspection of March 2016 is better than the lantern inspection of April 2016.',
  ])('%s', (text) => {
    expect(mainOf(paper(text, grade))).toBe('lantern 2016-03')
  })

  test.each([
    ['The lantern inspection of February 2015 is over.', 'lantern 2015-02'],
    ['The lantern inspection of January 2015 is over.', 'lantern'],
  ])('which may be fifteen months back, and no more: %s', (text, expected) => {
    expect(mainOf(paper(text, grade))).toBe(expected)
  })
})

describe('one told by its bare year is what the paper is about', () => {
  test.each(['The lantern inspection of 2015 was long.', 'The last lantern inspection was in 2015.'])(
    'where nothing newer is told: %s',
    (text) => {
      expect(mainOf(paper(text, grade))).toBe('lantern 2015')
    },
  )

  test.each([
    ['it is only compared with', 'Since the lantern inspection of 2015 much was done.'],
    ['there is news', 'The lantern inspection of 2015 was long.', 'The latest report is out.'],
    ['it is the last, and there is news', 'The last lantern inspection was in 2015.', 'The verdict came this week.'],
    ['something has been rated', 'The lantern inspection of 2015 was long.', 'The sea services have been rated dim.'],
    ['there is a recent one', 'The last lantern inspection was in 2015.', 'The latest inspection was hard.'],
  ])('and not where %s', (_, ...parts) => {
    expect(mainOf(paper(...parts, grade))).toBe('lantern')
  })
})

describe('a paper without a date is as new as what it tells', () => {
  const undated = (...parts: string[]) =>
    mainOf(paragraphs('Barchester City Council', ...parts, 'The overall light is dim.'))
  const long = 'The keepers rowed out to the light and came home at dawn, and'

  test.each([
    ['an inspection with a date', ['The lantern inspection of March 2016 is over.'], 'lantern 2016-03'],
    ['an inspection with a name', ['The lantern inspection is over.'], 'lantern'],
    ['nothing', ['The inspection is over.'], 'beacon|buoy|lantern'],
    [
      'that the report was published on 26 August 2016',
      ['The inspection is over.', `${long} their report, they said, was published on 26 August 2016, a day of rain.`],
      'lantern',
    ],
    [
      'that it was published on a day of the years before',
      ['The inspection is over.', `${long} their report, they said, was published on 26 December 2013, a day of rain.`],
      'buoy',
    ],
    [
      'of a day on which something else was done',
      ['The inspection is over.', `${long} their boat, they said, was painted on 26 December 2013, a day of rain.`],
      'buoy|lantern',
    ],
    [
      'of two days of publication',
      [
        'The inspection is over.',
        `${long} their report, they said, was published on 26 December 2013, a day of rain.`,
        `${long} the report of others, they said, was published on 3 November 2013, a day of sun.`,
      ],
      'buoy|lantern',
    ],
  ])('%s', (_, parts, expected) => {
    expect(undated(...parts)).toBe(expected)
  })
})

describe('a paper that prints the table of one framework', () => {
  const third = { ...buoy.areas[2]!, id: 'decks', label: 'How dry the decks are kept' }
  const withThird = { ...buoy, areas: [...buoy.areas, third] }
  const reference = { ...made, frameworks: made.frameworks.map((each) => (each === buoy ? withThird : each)) }
  const labels = withThird.areas.slice(1).map(({ label }) => label)
  const of2019 = (told: string, labels: readonly string[]) =>
    mainOf(paragraphs('Barchester City Council', 'Date: 12 May 2019', told, ...labels, 'Ropes: dim'), reference)

  test('is about that inspection, though its head has a later date', () => {
    expect(of2019('The buoy inspection of March 2013 is over.', labels)).toBe('buoy 2013-03')
  })

  test.each([
    ['two labels are no table', 'The buoy inspection of March 2013 is over.', labels.slice(1)],
    ['a year is no date', 'The buoy inspection of 2013 is over.', labels],
    ['it is only looked back on', 'Since the buoy inspection of March 2013 much was done.', labels],
    ['it is of another framework', 'The beacon inspection of March 2011 is over.', labels],
  ])('but not where %s', (_, told, labels) => {
    expect(of2019(told, labels)).toBe('lantern')
  })
})

describe('grades that contradict each other are not of one that the paper only looks back on', () => {
  test.each([
    ['The last lantern inspection was in September 2015.', 'lantern 2015-09', ['dim', 'dim']],
    ['The last lantern inspection was in September 2015.', 'lantern', ['dim', 'bright']],
    ['The lantern inspection was in September 2015.', 'lantern 2015-09', ['dim', 'bright']],
  ])('%s %s', (told, expected, [first, second]) => {
    const text = paper(told, `Keeping watch is ${first}.`, `Keeping watch is ${second}.`)
    expect(mainOf(text)).toBe(expected)
    expect(graded(readPaper(text))).toEqual([`lantern keeping-watch ${first}`, `lantern keeping-watch ${second}`])
  })
})
