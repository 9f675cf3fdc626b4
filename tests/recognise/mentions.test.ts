import { describe, expect, test } from 'vitest'
import { vocabularyOf } from '../../src/recognise/facts/vocabulary.ts'
import { findMentions } from '../../src/recognise/mention.ts'
import { reference } from './made-reference.ts'

const vocabulary = vocabularyOf(reference)
const mentions = (text: string) => findMentions(text, vocabulary)
const span = (date: { start: string; end: string } | undefined) =>
  date && (date.start === date.end ? date.start : `${date.start}/${date.end}`)

describe('how an inspection is named', () => {
  test.each([
    ['The beacon inspection went well.', 'title', ['beacon']],
    ['The Inspection of Harbours and Lighthouses went well.', 'title', ['beacon']],
    ['The full inspection went well.', 'marker', ['beacon', 'buoy', 'lantern']],
    ['The sea inspection went well.', 'marker', ['buoy', 'lantern']],
    ['The inspection went well.', 'bare', []],
    ['The re-inspection went well.', 'bare', []],
    ['The unannounced inspection of lamps went well.', 'title', ['night-call']],
    ['The unannounced inspection went well.', 'marker', ['night-call']],
  ])('%s', (text, by, frameworks) => {
    expect(mentions(text).map((mention) => [mention.by, mention.frameworks.map(({ id }) => id)])).toEqual([
      [by, frameworks],
    ])
  })

  test.each([
    'Loamshireinspection',
    'the inspectional tone',
    'beacon inspections',
    'pre-inspection work',
    'inspectors came',
  ])('and how not: %s', (text) => {
    expect(mentions(text)).toEqual([])
  })
})

describe('a name that is a rule, a plan or any inspection at all names none', () => {
  test.each([
    'The framework for the beacon inspection is long.',
    'The guidance for a beacon inspection is long.',
    'The beacon inspection framework is long.',
    'A plan for the beacon inspection was made.',
    'In preparation for the inspection they lit the lamps.',
    'They were ready for their inspection.',
    'Work in readiness for the beacon inspection went on.',
    'The next beacon inspection is far away.',
    'Any inspection finds something.',
    'Before every inspection they sweep.',
    'A future full inspection is feared.',
    'No inspection has been told of.',
    'At least one inspection is made.',
    'Another inspection would help.',
    'A pilot inspection was made.',
  ])('%s', (text) => {
    expect(mentions(text)).toEqual([])
  })
})

describe('the date that belongs to a name', () => {
  test.each([
    ['The beacon inspection took place from 7 to 18 March 2011.', '2011-03-07/2011-03-18'],
    ['The beacon inspection took place in Barchester from 7 to 18 March 2011.', '2011-03-07/2011-03-18'],
    ['The beacon inspection was carried out between 7 and 18 March 2011.', '2011-03-07/2011-03-18'],
    ['The beacon inspection in early March 2011 went well.', '2011-03'],
    ['The beacon inspection (March 2011) went well.', '2011-03'],
    ['The beacon inspection, 7 to 18 March 2011', '2011-03-07/2011-03-18'],
    ['Beacon inspection – March 2011', '2011-03'],
    ['The March 2011 beacon inspection went well.', '2011-03'],
    ['The March 2011 announced beacon inspection went well.', '2011-03'],
    ['The 2011 beacon inspection went well.', '2011'],
    ['In March 2011 inspectors came for a beacon inspection.', '2011-03'],
    ['From 7 to 18 March 2011 there was a beacon inspection.', '2011-03-07/2011-03-18'],
  ])('%s', (text, date) => {
    expect(mentions(text).map((mention) => span(mention.date))).toEqual([date])
  })

  test.each([
    'The report on the beacon inspection was published in March 2011.',
    'Since March 2011 the beacon inspection has been talked about.',
    'In March 2011 the cabinet noted the findings of the beacon inspection.',
    'In March 2011 the cabinet considered the beacon inspection.',
    'The beacon inspection led to a plan in March 2011.',
    'The beacon inspection is over. The letter came on 7 March 2011.',
    'Following March 2011 the beacon inspection was forgotten.',
    'After 7 March 2011 no lamp was lit for the beacon inspection.',
  ])('and the date that does not: %s', (text) => {
    expect(mentions(text).map((mention) => span(mention.date))).toEqual([undefined])
  })

  test('each of two names takes its own', () => {
    const text = 'A night call in June 2010 was followed by the beacon inspection from 7 to 18 March 2011.'
    expect(mentions(text).map((mention) => [mention.text, span(mention.date)])).toEqual([
      ['night call', '2010-06'],
      ['beacon inspection', '2011-03-07/2011-03-18'],
    ])
  })

  test('and neither takes the other’s', () => {
    const text = 'The night call and the beacon inspection of March 2011'
    expect(mentions(text).map((mention) => span(mention.date))).toEqual([undefined, '2011-03'])
  })
})

describe('the date of publication', () => {
  test.each([
    ['The beacon inspection was published on 7 January 2010.', '2010-01-07'],
    ['The beacon inspection, which was published in January 2010, is long.', '2010-01'],
    ['Beacon inspection. Published: 7 January 2010', '2010-01-07'],
    ['The beacon inspection took place from 7 to 18 March 2011.', undefined],
  ])('%s', (text, date) => {
    expect(mentions(text).map((mention) => span(mention.published))).toEqual([date])
  })

  test('does not become that of the visit', () => {
    const [mention] = mentions('The beacon inspection took place in March 2011 and was published on 2 May 2011.')
    expect([span(mention?.date), span(mention?.published)]).toEqual(['2011-03', '2011-05-02'])
  })
})
