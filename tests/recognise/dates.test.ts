import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates } from '../../src/recognise/facts/date.ts'
import { partialDateSchema } from '../../src/reference/partial-date.ts'

/** `start/end`, or one date where they are the same. */
function dates(text: string): string[] {
  return findDates(text).map(({ start, end }) => (start === end ? start : `${start}/${end}`))
}

describe('one date, as precise as it is printed', () => {
  test.each([
    ['23 November 2009', '2009-11-23'],
    ['23rd November 2009', '2009-11-23'],
    ['1st March, 2011', '2011-03-01'],
    ['the 2nd of March 2011', '2011-03-02'],
    ['November 23, 2009', '2009-11-23'],
    ['November 23rd, 2009', '2009-11-23'],
    ['Wednesday 17 December 2019', '2019-12-17'],
    ['17TH DECEMBER 2019', '2019-12-17'],
    ['18 Feb 2014', '2014-02-18'],
    ['18 Feb. 2014', '2014-02-18'],
    ['9 Sept 2011', '2011-09-09'],
    ['9 Sep 2011', '2011-09-09'],
    ['05 March 2011', '2011-03-05'],
    ['23/11/2009', '2009-11-23'],
    ['07/01/2010', '2010-01-07'],
    ['The file of 2015-03-27 is lost.', '2015-03-27'],
    ['November 2009', '2009-11'],
    ['in May 2010', '2010-05'],
    ['in 2005', '2005'],
    ['the 2005 count', '2005'],
    ['since late 2016', '2016'],
    ['29\u00a0February\u00a02012', '2012-02-29'],
    ['Published:7 January 2010Next page', '2010-01-07'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected])
  })
})

describe('a range, with the year printed once or twice', () => {
  test.each([
    ['23 November to 4 December 2009', '2009-11-23/2009-12-04'],
    ['23 November 2009 to 4 December 2009', '2009-11-23/2009-12-04'],
    ['between 28 November and 13 December 2011', '2011-11-28/2011-12-13'],
    ['from 28 November 2011 until 13 December 2011', '2011-11-28/2011-12-13'],
    ['7 to 18 March 2016', '2016-03-07/2016-03-18'],
    ['7th to 18th March 2016', '2016-03-07/2016-03-18'],
    ['12th and 16th September 2011', '2011-09-12/2011-09-16'],
    ['12 September – 16 September 2011', '2011-09-12/2011-09-16'],
    ['07/03/2016 to 18/03/2016', '2016-03-07/2016-03-18'],
    ['07/03/2016-18/03/2016', '2016-03-07/2016-03-18'],
    ['18 Feb to 12 Mar 2014', '2014-02-18/2014-03-12'],
    ['February to March 2019', '2019-02/2019-03'],
    ['February and March of 2019', '2019-02/2019-03'],
    ['December and January 2019', '2018-12/2019-01'],
    ['2015-03-27 to 2015-04-02', '2015-03-27/2015-04-02'],
    ['December 2018 to January 2019', '2018-12/2019-01'],
    ['28 December to 8 January 2016', '2015-12-28/2016-01-08'],
    ['Monday 7 to Friday 18 March 2016', '2016-03-18'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected])
  })

  test.each(['-', '–', '—', '‑', '‐', '−', '─', '―'])('with the dash %s, tight or with spaces', (dash) => {
    for (const gap of ['', ' ', '\u00a0'])
      expect(dates(`7${gap}${dash}${gap}18 March 2016`)).toEqual(['2016-03-07/2016-03-18'])
    expect(dates(`7 March 2016 ${dash} 8 April 2016`)).toEqual(['2016-03-07/2016-04-08'])
  })

  test.each([
    ['28 November 2011 13 December 2011', ['2011-11-28/2011-12-13']],
    ['28 November 13 December 2011', ['2011-11-28/2011-12-13']],
  ])('with the dash lost: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected)
  })
})

describe('several dates in one text', () => {
  test.each([
    ['9 to 12 January 2023 and 14 to 15 February 2023', ['2023-01-09/2023-01-12', '2023-02-14/2023-02-15']],
    ['9 to 12 January 2023\nand 14 to 15 February 2023', ['2023-01-09/2023-01-12', '2023-02-14/2023-02-15']],
    ['9–12 January 2023, 14–15 February 2023', ['2023-01-09/2023-01-12', '2023-02-14/2023-02-15']],
    ['June and September 2010', ['2010-06', '2010-09']],
    ['June and September of 2010', ['2010-06', '2010-09']],
    ['in 2009 and 2011', ['2009', '2011']],
    ['on 7 January 2010 and in May 2011', ['2010-01-07', '2011-05']],
    ['in 2005, in 2009 and in 2011', ['2005', '2009', '2011']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected)
  })
})

describe('a day without a year', () => {
  test('takes that of the date before it, and says so', () => {
    expect(findDates('On 12 September 2011 they came; on 10th October it was out.')).toMatchObject([
      { start: '2011-09-12', yearInferred: false },
      { start: '2011-10-10', end: '2011-10-10', yearInferred: true },
    ])
    expect(dates('In 2011 they came from 12 to 16 September.')).toEqual(['2011', '2011-09-12/2011-09-16'])
  })

  test.each(['On 10th October it was out.', 'from 12 to 16 September', 'They came on 8 May and left on 9 June.'])(
    'is left out where there is none: %s',
    (text) => {
      expect(dates(text)).toEqual([])
    },
  )

  test('and a month alone is never dated by another', () => {
    expect(dates('On 12 September 2011 they came, and again in October.')).toEqual(['2011-09-12'])
  })
})

describe('what is no date', () => {
  test.each([
    '31 June 2010',
    '30 February 2011',
    '29 February 2011',
    '0 March 2011',
    '32/01/2010',
    '12/13/2010',
    '2015-13-27',
    '2015-02-30',
    '18 March 2016 to 7 March 2016',
    'It may rain, and they may march.',
    '2,009 children',
    'about 2009 boats',
    'No 36564/2009',
    '£2010',
    'in 2010-11',
    'in 2010–11',
    'in 2010/11',
    'in 2010/2011',
    'version 3.2011',
    'Octobers past',
  ])('%s', (text) => {
    expect(dates(text)).toEqual([])
  })
})

test('the place of a date is that of its words', () => {
  const text = 'They came from 7 to 18 March 2016, and in May 2017 once more.'
  expect(findDates(text).map(({ from, to }) => text.slice(from, to))).toEqual(['7 to 18 March 2016', 'May 2017'])
})

test('whatever the text, dates exist, run forwards and stand in order inside it', () => {
  const word = fc.constantFrom(
    '3',
    '31',
    '12th',
    '7',
    '/',
    '02',
    'March',
    'Feb',
    'may',
    '2009',
    '2011',
    'to',
    '-',
    'and',
    'in',
    ',',
    'the',
  )
  const text = fc.array(fc.oneof(word, fc.string({ maxLength: 3 })), { maxLength: 14 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, (text) => {
      const found = findDates(text)
      for (const { start, end, from, to } of found) {
        expect([start, end].map((date) => partialDateSchema.safeParse(date).success)).toEqual([true, true])
        expect(start <= end || end.startsWith(start) || start.startsWith(end)).toBe(true)
        expect(from < to && to <= text.length).toBe(true)
      }
      expect(found.map(({ from }) => from)).toEqual(found.map(({ from }) => from).toSorted((a, b) => a - b))
    }),
    { numRuns: 500 },
  )
})
