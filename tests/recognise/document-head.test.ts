import { describe, expect, test } from 'vitest'
import { readingSchema } from '../../src/extract/schema.ts'
import type { DocumentTree } from '../../src/read/document.ts'
import { readText } from '../../src/read/text.ts'
import { toBlocks } from '../../src/recognise/block.ts'
import { readHead } from '../../src/recognise/document-head.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { reference } from './made-reference.ts'
import { graded, lanternPaper, paragraphs, readPaper, report, rulesOf } from './papers.ts'

const head = (...parts: string[]) => readHead(toBlocks(readText(paragraphs(...parts)).root))

describe('the title', () => {
  test.each([
    [
      'is what the head calls so',
      ['Barchester City Council', 'Title: Lights at sea', 'An inspection'],
      'Lights at sea',
    ],
    ['or the subject', ['Barchester City Council', 'Subject:Findings of the keepers'], 'Findings of the keepers'],
    ['or the title of the report', ['TITLE OF REPORT: LIGHTS AT SEA'], 'LIGHTS AT SEA'],
    [
      'else the first line that speaks of an inspection',
      ['Barchester', 'The re-inspection of our lights'],
      'The re-inspection of our lights',
    ],
    ['but not of its dates', ['Lights', 'Inspection dates: 7 to 18 March 2016'], 'Lights'],
    ['else the first line', ['Lights at sea', 'By the keeper'], 'Lights at sea'],
  ])('%s', (_, parts, title) => {
    expect(head(...parts).title).toBe(title)
  })

  test('of a report is its line with the framework, behind the authority’s', () => {
    expect(readPaper(report()).title).toBe('Barchester City Council: Inspection of sea services')
    const together = paragraphs('Inspection of sea services in Barchester²', 'Inspection dates: 7 to 18 March 2016')
    expect(readPaper(together).title).toBe('Inspection of sea services in Barchester')
  })
})

describe('the days on site', () => {
  test.each([
    ['Inspection dates: 7 to 18 March 2016', ['2016-03-07/2016-03-18']],
    ['Inspection date: 7 March 2016', ['2016-03-07/2016-03-07']],
    ['Number:1234Inspection dates:7 to 18 March 2016Lead keeper', ['2016-03-07/2016-03-18']],
    ['INSPECTION DATES 7–18 MARCH 2016', ['2016-03-07/2016-03-18']],
    [
      'Inspection dates: 9 to 12 January 2023 and 14 to 15 February 2023',
      ['2023-01-09/2023-01-12', '2023-02-14/2023-02-15'],
    ],
    [
      'Inspection dates: 9 to 12 January 2023; 14 to 15 February 2023',
      ['2023-01-09/2023-01-12', '2023-02-14/2023-02-15'],
    ],
    ['Inspection dates: 7 to 18 March 2016. Published 2 May 2016', ['2016-03-07/2016-03-18']],
    ['Inspection dates: not known', []],
    ['They came from 7 to 18 March 2016', []],
  ])('%s', (text, expected) => {
    expect(head('Lights', text).onSite.map(({ start, end }) => `${start}/${end}`)).toEqual(expected)
  })

  test('carry their place', () => {
    expect(head('Lights', 'Inspection dates:\n7 to 18 March 2016').onSite.map(({ place }) => place)).toEqual([
      { line: 4 },
    ])
  })
})

describe('the document’s own date', () => {
  test.each([
    ['is that of its publication', ['Published: 7 January 2010'], '2010-01-07'],
    ['in other words', ['Report published on 7 January 2010'], '2010-01-07'],
    ['or of its meeting', ['Date: 10th November 2011'], '2011-11-10'],
    ['in capitals', ['CABINET - 17TH DECEMBER 2019'], '2019-12-17'],
    ['the first of several', ['Meeting of 10 November 2011', 'Next meeting 8 December 2011'], '2011-11-10'],
    ['but no month', ['November 2011'], undefined],
    ['no range', ['7 to 18 March 2016'], undefined],
    ['no two dates in one line', ['10 November 2011 and in another year 3 May 2012'], undefined],
    [
      'and none out of running text',
      ['On 10 November 2011 ' + 'the keepers rowed out to the light and came home at dawn, '.repeat(2)],
      undefined,
    ],
  ])('%s', (_, parts, date) => {
    expect(head('Lights', ...parts).date?.date).toBe(date)
  })

  test('of a report is never a day on site', () => {
    expect(head('Inspection dates: 7 March 2016').date).toBeUndefined()
  })
})

describe('a report of the inspectorate', () => {
  test.each([
    ['Inspection dates: 7 to 18 March 2016', true],
    ['Lead inspector: A keeper', true],
    ['Reporting inspector:A keeper', true],
    ['Inspection reference number 123', true],
    ['The inspectors came', false],
    ['Date: 12 May 2016', false],
  ])('%s', (text, isReport) => {
    expect(head('Lights', text).isReport).toBe(isReport)
  })

  test.each([
    ['in the past tense', 'Keeping watch was dim.'],
    ['with another date', 'In June 2012 keeping watch is dim.'],
    ['of the last inspection', 'Keeping watch is dim, as at the previous inspection.'],
    ['of before', 'Historically, keeping watch is dim.'],
  ])('tells history, which is not read: %s', (_, text) => {
    expect(graded(readPaper(report(text)))).toEqual([])
  })

  test('gives its judgements in the present tense', () => {
    expect(graded(readPaper(report('In March 2016 keeping watch is dim.')))).toEqual(['lantern keeping-watch dim'])
    expect(graded(readPaper(report('Keeping watch is dim.')))).toEqual(['lantern keeping-watch dim'])
    expect(graded(readPaper(report('Sea services in Barchester are dim.')))).toEqual(['lantern overall-light dim'])
    expect(graded(readPaper(lanternPaper('Sea services in Barchester are dim.')))).toEqual([])
  })

  test('gives that of the whole on its front only', () => {
    const pages = (page: number): DocumentTree => ({
      format: 'pdf',
      pages: 2,
      problems: [],
      root: {
        type: 'root',
        children: [
          ['Barchester City Council', 1],
          ['Inspection of sea services', 1],
          ['Inspection dates: 7 to 18 March 2016', 1],
          ['Sea services in Barchester are dim.', page],
        ].map(([value, page]) => ({
          type: 'paragraph',
          children: [{ type: 'text', value: String(value), data: { page: Number(page) } }],
        })),
      },
    })
    expect(graded(recognise(pages(1), reference))).toEqual(['lantern overall-light dim'])
    expect(graded(recognise(pages(2), reference))).toEqual([])
  })
})

describe('what sort of document it is', () => {
  const told = 'The lantern inspection took place in March 2016.'

  test.each([
    ['inspection-report', report()],
    ['letter', paragraphs('Barchester City Council', 'Dear councillors', told)],
    ['minutes', paragraphs('Minutes of the harbour committee', 'Barchester City Council', told)],
    ['council-report', paragraphs('Barchester City Council', 'Report to Cabinet', told)],
    ['news', paragraphs('Lights are bright in Barchester', told)],
  ])('%s', (kind, text) => {
    expect(readPaper(text).kind).toBe(kind)
  })

  test.each([
    ['the inspectorate', report(), 'The Lamplighters'],
    [
      'the council as it calls itself',
      paragraphs('BARCHESTER CITY COUNCIL', 'Report to Cabinet', told),
      'BARCHESTER CITY COUNCIL',
    ],
    ['the council where it does not', paragraphs('Lights are bright in Barchester', told), 'Barchester council'],
  ])('published by %s', (_, text, publisher) => {
    expect(readPaper(text).publisher).toBe(publisher)
  })

  test.each([
    ['ogl-3.0', 'You may use this under the Open Government Licence.'],
    ['non-commercial', 'This may be reproduced in whole or in part for non-commercial ends.'],
    ['not-stated', 'All lights are our own.'],
  ])('under the licence %s', (licence, text) => {
    expect(readPaper(report(text)).licence).toBe(licence)
  })
})

describe('the authority that a document is about', () => {
  const told = 'The lantern inspection took place in March 2016.'

  test.each([
    ['is that of its title', ['Loamshire County Council', 'Title: Lights of Barchester', told], 'barchester'],
    ['else of its head', ['The Borough of Barchester', 'Lights at sea', told], 'barchester'],
    [
      'else the one named most often by far',
      ['Lights', told, 'Barchester, Barchester and Barchester beat Loamshire.'],
      'barchester',
    ],
    ['by any form of its name', ['PUDDLEBY-ON-THE-MARSH BOROUGH COUNCIL', told], 'puddleby'],
    ['which may have been another’s before', ['Loamshire County Council', 'Date: 12 May 2016', told], 'loamshire'],
    [
      'or become another’s since',
      ['Loamshire County Council', 'Date: 12 May 2021', 'The lantern inspection took place in March 2021.'],
      'new-loamshire',
    ],
  ])('%s', (_, parts, authority) => {
    expect(readPaper(paragraphs(...parts)).authority).toBe(authority)
  })

  test.each([
    ['two in the title', ['Title: Lights of Barchester and Loamshire', told]],
    ['two, as often', ['Lights', told, 'Barchester beat Loamshire.']],
    ['none', ['Lights', told]],
    ['a house that only looks like it', ['Barchester Towers', told]],
    ['another place', ['East Barchester', told]],
  ])('is never guessed: %s', (_, parts) => {
    const reading = readPaper(paragraphs(...parts, 'Keeping watch is dim.'))
    expect([reading.authority, reading.inspections]).toEqual([null, []])
    expect(rulesOf(reading)).toContain('recognise:unknown-authority')
  })

  test('may be given by whoever adds the document', () => {
    const text = paragraphs('Lights', told, 'Keeping watch is dim.')
    const reading = recognise(readText(text), reference, { authority: 'puddleby' })
    expect(reading.authority).toBe('puddleby')
    expect(reading.inspections.map((inspection) => inspection.authority)).toEqual(['puddleby'])
  })
})

describe('what cannot be placed is shown, and placed nowhere', () => {
  test('a grade of nobody that is known', () => {
    const { inspections, unplaced } = readPaper(
      paragraphs('Lights', 'The lantern inspection took place in March 2016.', 'Keeping watch is dim.'),
    )
    expect(inspections).toEqual([])
    expect(unplaced).toMatchObject([
      {
        authority: null,
        framework: 'lantern',
        findings: [{ area: 'keeping-watch', grade: 'dim', place: { line: 5 } }],
      },
    ])
  })

  test('a grade of an inspection that may be of two frameworks', () => {
    const reading = readPaper(
      paragraphs('Barchester City Council', 'Date: 12 May 2014', 'The inspection is over. The overall light is dim.'),
    )
    expect(reading.inspections).toEqual([])
    expect(reading.unplaced).toMatchObject([
      { authority: 'barchester', framework: null, frameworks: ['lantern', 'buoy'], findings: [{ grade: 'dim' }] },
    ])
    expect(rulesOf(reading)).toContain('recognise:open-framework')
  })
})

describe('a document that is none', () => {
  test.each([
    ['no inspection', paragraphs('Barchester City Council', 'The lamps are lit.')],
    ['an inspection of something else', paragraphs('Barchester City Council', 'The inspectors of boats came.')],
    ['nothing at all', ''],
  ])('%s', (_, text) => {
    const reading = readPaper(text)
    expect(reading.messages.map(({ kind }) => kind)).toContain('failure')
    expect([reading.inspections, reading.events, reading.claims]).toEqual([[], [], []])
  })
})

test('what is read has the form that is promised', () => {
  const text = lanternPaper(
    'A night call took place in June 2015.',
    'Keeping watch is dim.',
    'Two of four areas are dim.',
  )
  expect(() => readingSchema.parse(readPaper(text))).not.toThrow()
})
