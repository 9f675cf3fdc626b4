import { describe, expect, test } from 'vitest'
import { readText } from '../../src/read/text.ts'
import { toBlocks } from '../../src/recognise/block.ts'
import { readHead } from '../../src/recognise/document-head.ts'
import { vocabularyOf } from '../../src/recognise/facts/vocabulary.ts'
import { addPublications } from '../../src/recognise/owner.ts'
import { readStory, type Story } from '../../src/recognise/story.ts'
import type { Told } from '../../src/recognise/told-inspection.ts'
import { reference } from './made-reference.ts'
import { paragraphs } from './papers.ts'

function storyOf(...parts: string[]): Story {
  const blocks = toBlocks(readText(paragraphs(...parts)).root)
  const story = readStory(blocks, readHead(blocks), reference, vocabularyOf(reference))
  addPublications(story)
  return story
}

/** `beacon 2011-03-07/2011-03-18 out 2011-05`, with `(inferred)` where no words name the framework. */
function summary({ framework, open, stated, dates, published }: Told): string {
  const span = dates && (dates.start === dates.end ? dates.start : `${dates.start}/${dates.end}`)
  return [
    open.length > 0 ? open.map(({ id }) => id).join('|') : framework.id,
    ...(stated ? [] : ['(inferred)']),
    ...(span ? [span] : []),
    ...(published ? [`out ${published.date}`] : []),
  ].join(' ')
}
/** What the document tells of by a name or a date. */
const told = (text: string) => [...new Set(storyOf(text).owners.values())].map(summary)
const main = (...parts: string[]) => {
  const { main } = storyOf(...parts)
  return main && summary(main)
}

describe('mentions of one inspection are joined', () => {
  test.each([
    [
      'a month and the days within it',
      'The beacon inspection of March 2011 is over. The beacon inspection took place from 7 to 18 March 2011.',
      ['beacon 2011-03-07/2011-03-18'],
    ],
    [
      'in either order',
      'The beacon inspection took place from 7 to 18 March 2011. The beacon inspection of March 2011 is over.',
      ['beacon 2011-03-07/2011-03-18'],
    ],
    [
      'a year and the days within it',
      'The 2011 beacon inspection is over. The beacon inspection took place from 7 to 18 March 2011.',
      ['beacon 2011-03-07/2011-03-18'],
    ],
    [
      'one without a date',
      'The beacon inspection took place in March 2011. The beacon inspection is over.',
      ['beacon 2011-03'],
    ],
    ['two without a date', 'The beacon inspection is over. The beacon inspection was long.', ['beacon']],
    [
      'one that is named loosely',
      'The beacon inspection took place in March 2011. The full inspection from 7 to 18 March 2011 is over.',
      ['beacon 2011-03-07/2011-03-18'],
    ],
    [
      'one that is only called an inspection',
      'The beacon inspection took place in March 2011. The inspection from 7 to 18 March 2011 is over.',
      ['beacon 2011-03-07/2011-03-18'],
    ],
    [
      'a date of publication',
      'The beacon inspection took place in March 2011. The beacon inspection was published on 2 May 2011.',
      ['beacon 2011-03 out 2011-05-02'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('and of several kept apart', () => {
  test.each([
    [
      'by their dates',
      'The beacon inspection of May 2009 and the beacon inspection of March 2011 are over.',
      ['beacon 2009-05', 'beacon 2011-03'],
    ],
    [
      'where the second has the date in front of it too',
      'A night call in June 2010 preceded the beacon inspection of March 2011.',
      ['night-call 2010-06', 'beacon 2011-03'],
    ],
    [
      'by their names',
      'The night call in March 2011 and the beacon inspection of March 2011 are over.',
      ['night-call 2011-03', 'beacon 2011-03'],
    ],
    [
      'with a year that fits none of them',
      'The beacon inspection of May 2009 is over. The 2011 beacon inspection is over.',
      ['beacon 2009-05', 'beacon 2011'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  const twice = 'A beacon inspection took place in March 2011. A beacon inspection took place in September 2011.'

  test.each([
    `${twice} The 2011 beacon inspection is over.`,
    `The 2011 beacon inspection is over. ${twice}`,
    `${twice} The inspection of 2011 is over.`,
    `The full inspection of 2011 is over. ${twice}`,
  ])('a year that fits two stands for neither: %s', (text) => {
    const { owners, sentences } = storyOf(text)
    const mentions = sentences.flatMap(({ mentions }) => [...mentions])
    const owner = owners.get(mentions.find(({ date }) => date?.start === '2011')!)
    expect(told(text)).toEqual(['beacon 2011-03', 'beacon 2011-09'])
    expect(owner).toBeUndefined()
  })

  test('a name without a date that fits two stands for neither', () => {
    const text = 'A beacon inspection took place in May 2009. A beacon inspection took place in March 2011.'
    const story = storyOf(`${text} The beacon inspection is over.`)
    const mentions = story.sentences.flatMap(({ mentions }) => [...mentions])
    expect(mentions.map((mention) => story.owners.has(mention))).toEqual([true, true, false])
  })
})

describe('a loose name with a date stands for an inspection of its own, of all frameworks that can be meant', () => {
  test.each([
    ['A full inspection took place in March 2011.', ['beacon (inferred) 2011-03']],
    ['A sea inspection took place in March 2013.', ['buoy (inferred) 2013-03']],
    ['A sea inspection took place in March 2014.', ['lantern|buoy (inferred) 2014-03']],
    ['A sea inspection took place in March 2011.', []],
    ['An inspection took place in March 2011.', ['beacon (inferred) 2011-03']],
    ['An inspection took place in March 2014.', ['lantern|buoy (inferred) 2014-03']],
    ['An unannounced inspection took place in March 2011.', ['night-call (inferred) 2011-03']],
    ['An inspection took place in March 1999.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('of two that can, the one that the document names elsewhere is meant', () => {
    const text = 'A sea inspection took place in March 2014. The lantern inspection is over.'
    expect(told(text)).toEqual(['lantern 2014-03'])
  })
})

describe('an assessment has no days on site', () => {
  test('its date is that of its result', () => {
    expect(told('The yearly count was told of in November 2010.')).toEqual(['yearly-count out 2010-11'])
    expect(told('The yearly count of November 2010 is over.')).toEqual(['yearly-count out 2010-11'])
  })
})

describe('the inspection that a council’s paper is about', () => {
  const head = ['Barchester City Council', 'Date: 12 May 2011']

  test.each([
    [
      'is the latest one before it',
      'The beacon inspection of May 2010 and the beacon inspection of March 2011 are over.',
      'beacon 2011-03',
    ],
    [
      'and not one to come',
      'The beacon inspection of March 2011 is over, and a beacon inspection is due in July 2011.',
      'beacon 2011-03',
    ],
    ['or long past', 'The beacon inspection of May 2009 is over.', 'beacon (inferred)'],
    ['is no visit', 'The night call of March 2011 is over.', 'beacon (inferred)'],
    ['is one without a date', 'The beacon inspection is over.', 'beacon'],
    ['and one without a name', 'The inspection is over.', 'beacon (inferred)'],
    ['where there is one', 'The lamps are lit.', undefined],
  ])('%s', (_, text, expected) => {
    expect(main(...head, text)).toBe(expected)
  })

  test.each([
    ['by the labels printed', 'How the keepers lead their crews; how well the lamps are mended', 'lantern (inferred)'],
    ['the other’s labels', 'How well the ropes hold boats; how loud the bells ring out', 'buoy (inferred)'],
    ['by no single label', 'How the keepers lead their crews', 'lantern|buoy (inferred)'],
    [
      'by no labels of both',
      'How the keepers lead their crews, how well the lamps are mended, how well the ropes hold boats, how loud the bells ring out',
      'lantern|buoy (inferred)',
    ],
    ['by nothing', 'The lamps are lit.', 'lantern|buoy (inferred)'],
  ])('where two frameworks were in force, is told %s', (_, text, expected) => {
    expect(main('Barchester City Council', 'Date: 12 May 2014', 'The inspection is over.', text)).toBe(expected)
  })
})

describe('the inspection that a report is of', () => {
  test('is named and dated by its front', () => {
    const front = ['Inspection of sea services', 'Inspection dates: 7 to 18 March 2016', 'Published: 2 May 2016']
    expect(main(...front)).toBe('lantern 2016-03-07/2016-03-18 out 2016-05-02')
    expect(main(...front, 'The beacon inspection of May 2010 is long past.')).toMatch(/^lantern 2016/)
  })

  test('takes no day for its publication that is not called so', () => {
    expect(main('Inspection of sea services', 'Lead inspector: A keeper', 'Date: 2 May 2016')).toBe('lantern')
  })

  test('keeps its periods where there were several', () => {
    const dates = 'Inspection dates: 9 to 12 January 2023 and 14 to 15 February 2023'
    const { main } = storyOf('Inspection of sea services', dates)
    expect(main && summary(main)).toBe('lantern 2023-01-09/2023-02-15')
    expect(main?.periods).toEqual([
      { start: '2023-01-09', end: '2023-01-12' },
      { start: '2023-02-14', end: '2023-02-15' },
    ])
  })

  test('is not one whose framework was not in force', () => {
    expect(main('Beacon inspection', 'Inspection dates: 7 to 18 March 2016')).toBeUndefined()
  })
})
