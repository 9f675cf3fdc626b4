import { expect, test } from 'vitest'
import { absenceOf, absences, absenceView } from '../../src/views/absence.ts'
import { dateText, shortSpan, spanText } from '../../src/views/date.ts'
import { counted, listed } from '../../src/views/phrase.ts'
import { messagePlace, placeText, shortPlace } from '../../src/views/place.ts'
import { madeFrameworks } from './made-frameworks.ts'

test.each([
  ['2009-12-04', '4 December 2009'],
  ['2009-12', 'December 2009'],
  ['2009', '2009'],
])('a date is said no more precisely than it is: %s', (date, text) => {
  expect(dateText(date)).toBe(text)
})

test.each([
  ['2011-09-12', '2011-09-16', '12 to 16 September 2011', 'Sept 2011'],
  ['2009-11-23', '2009-12-04', '23 November to 4 December 2009', 'Nov–Dec 2009'],
  ['2022-12-12', '2023-02-03', '12 December 2022 to 3 February 2023', 'Dec 2022–Feb 2023'],
  ['2022-02', '2022-03', 'February to March 2022', 'Feb–Mar 2022'],
  ['2009-12', '2009-12', 'December 2009', 'Dec 2009'],
  ['2005', '2005', '2005', '2005'],
  ['2005', '2008', '2005 to 2008', '2008'],
  [null, '2009-12-04', '4 December 2009', 'Dec 2009'],
  ['2010-09', null, 'September 2010', 'Sept 2010'],
  [null, null, null, null],
])('a span says nothing twice: %s to %s', (start, end, long, short) => {
  expect(spanText(start, end)).toBe(long)
  expect(shortSpan(start, end)).toBe(short)
})

test('lists and counts read as sentences', () => {
  expect(listed([])).toBe('')
  expect(listed(['a'])).toBe('a')
  expect(listed(['a', 'b'])).toBe('a and b')
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c')
  expect(counted(0, 'source')).toBe('no source')
  expect(counted(1, 'source')).toBe('one source')
  expect(counted(1461, 'grade')).toBe('1,461 grades')
  expect(counted(2, 'authority', 'authorities')).toBe('two authorities')
})

test('a place is as exact as it was kept', () => {
  expect(placeText({ page: 3, line: 12, paragraph: null })).toBe('page 3')
  expect(placeText({ page: null, line: 99, paragraph: '13' })).toBe('paragraph 13, line 99')
  expect(placeText({ page: null, line: null, paragraph: null })).toBe('place not kept')
  expect(shortPlace({ page: null, line: 99, paragraph: '13' })).toBe('para. 13')
  expect(shortPlace({ page: 3, line: 99, paragraph: '13' })).toBe('p. 3')
  expect(messagePlace(null)).toBe('the whole document')
  expect(messagePlace({ line: 12 })).toBe('line 12')
})

test('each kind of absence has its own words and its own place in the glossary', () => {
  const views = absences.map(absenceView)
  expect(views).toHaveLength(6)
  expect(new Set(views.map(({ word }) => word)).size).toBe(6)
  expect(new Set(views.map(({ href }) => href)).size).toBe(6)
  expect(absenceView('not-judged').href).toBe('/glossary/#not-judged-under-this-framework')
})

test('the list of areas in use tells why an area has no judgement', () => {
  const framework = (id: string) => madeFrameworks.find((each) => each.id === id)!
  expect(absenceOf(framework('early'), 'return', 'care/overall')).toBe('not-inspected')
  expect(absenceOf(framework('early'), 'return', 'safety/nothing')).toBe('not-judged')
  expect(absenceOf(framework('late'), 'without', 'overall')).toBe('no-overall-by-design')
  expect(absenceOf(framework('late'), null, 'overall')).toBe('not-judged')
  expect(absenceOf(framework('middle'), 'only', 'helping')).toBe('not-judged')
})
