import { describe, expect, test } from 'vitest'
import { findDates } from '../../src/recognise/facts/date.ts'

/** The dates of a text that was written on 12 May 2016; `~` where the year is not printed. */
function dates(text: string): string[] {
  return findDates(text, '2016-05-12').map(
    ({ start, end, yearInferred }) => `${start === end ? start : `${start}/${end}`}${yearInferred ? '~' : ''}`,
  )
}

describe('what a text leaves to the day it was written is the latest such time before that day', () => {
  test.each([
    ['They came in March.', '2016-03~'],
    ['They came in May.', '2016-05~'],
    ['They came in October.', '2015-10~'],
    ['They came last October.', '2015-10~'],
    ['They came last March.', '2016-03~'],
    ['They came this March.', '2016-03~'],
    ['They came in late MARCH.', '2016-03~'],
    ['They came between March and April.', '2016-03/2016-04~'],
    ['They came on 7 March.', '2016-03-07~'],
    ['They came on 12 May.', '2016-05-12~'],
    ['They came on 13 May.', '2015-05-13~'],
    ['They came from 7 to 18 March.', '2016-03-07/2016-03-18~'],
    ['They came from 28 December to 8 January.', '2015-12-28/2016-01-08~'],
    ['It was dim this year.', '2016~'],
    ['It was dim Last Year.', '2015~'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected])
  })

  test.each([
    ['They came in March last year.', '2015-03~'],
    ['They came in October last year.', '2015-10~'],
    ['They came in March this year.', '2016-03~'],
    ['They came on 7 March last year.', '2015-03-07~'],
    ['On 7 June 2013 they came, and left on 8 July last year.', '2015-07-08~'],
  ])('unless the words behind it say of which year it is: %s', (text, expected) => {
    expect(dates(text).at(-1)).toBe(expected)
  })

  test('and those words are no date of their own', () => {
    expect(dates('They came in March last year, and in April this year.')).toEqual(['2015-03~', '2016-04~'])
  })

  test('of two months apart, too', () => {
    expect(dates('They came in January and in November.')).toEqual(['2016-01~', '2015-11~'])
    expect(dates('They came in February and March.')).toEqual(['2016-02/2016-03~'])
  })

  test('with the words that say so', () => {
    const text = 'They came in March last year, and it rained.'
    const [first] = findDates(text, '2016-05-12')
    expect(text.slice(first!.from, first!.to)).toBe('March last year')
  })
})

describe('the name of a month is none', () => {
  test.each([
    'It may rain, and they march on.',
    'They came in march.',
    'They left in may.',
    'It was a quiet March.',
    'They read out the May minutes.',
    'March on, they said.',
  ])('in lower case, or without a word before it: %s', (text) => {
    expect(dates(text)).toEqual([])
  })

  test.each(['They came in March.', 'It was dim this year.', 'It was dim last year.', 'They came in March last year.'])(
    'where nobody knows when the text was written: %s',
    (text) => {
      expect(findDates(text)).toEqual([])
    },
  )
})

describe('a day without a year', () => {
  test.each([
    ['In 2014 they came on 7 March.', ['2014', '2014-03-07~']],
    ['In 2014, when it rained, they came from 7 to 18 March.', ['2014', '2014-03-07/2014-03-18~']],
    ['On 7 June 2014 they came. They left on 8 July.', ['2014-06-07', '2014-07-08~']],
    ['In June 2014 they came. They left on 8 July.', ['2014-06', '2014-07-08~']],
  ])('takes that of the date before it: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected)
  })

  test.each([
    ['In 2014 they came. They left on 7 March.', ['2014', '2016-03-07~']],
    ['They were here in 2014! “They left on 7 October.”', ['2014', '2015-10-07~']],
    ['Were they here in 2014? They left on 7 October.', ['2014', '2015-10-07~']],
  ])('but not a bare one of an earlier sentence: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected)
    expect(findDates(text).map(({ start }) => start)).toEqual(['2014'])
  })

  test('that does not exist is none', () => {
    expect(dates('They came on 30 February.')).toEqual([])
  })
})

test('a year that is printed counts whatever day the text was written on', () => {
  expect(dates('They came in March 2011, and last in October 2018.')).toEqual(['2011-03', '2018-10'])
})
