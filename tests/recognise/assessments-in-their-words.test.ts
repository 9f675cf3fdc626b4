import { describe, expect, test } from 'vitest'
import { reference as made } from './made-reference.ts'
import { beaconPaper, lanternPaper, readPaper, rulesOf } from './papers.ts'

/** The results of the yearly counts that a paper of 2011 tells of: `2010-11 counts-high`, or `- counts-high` without a date. */
function results(...parts: string[]): string[] {
  return readPaper(beaconPaper(...parts)).inspections.flatMap(({ framework, published, findings }) =>
    framework === 'yearly-count' ? findings.map(({ area, grade }) => `${published ?? '-'} ${area} ${grade}`) : [],
  )
}

describe('an assessment told in words that only its own scale has is read without its name', () => {
  test.each([
    ['Sea services in Barchester counts high.', ['- result counts-high']],
    ['The council remains counts low.', ['- result counts-low']],
    ['The sea services have been judged as counts fair.', ['- result counts-fair']],
    ['The city was proud of its counts high rating.', ['- result counts-high']],
    ['Sea services in Barchester counts high in 2010.', ['2010 result counts-high']],
    ['In November 2010 the council counts high.', ['2010-11 result counts-high']],
    ['The council counts high in 2010 and in 2011.', ['2010 result counts-high', '2011 result counts-high']],
  ])('%s', (text, expected) => {
    expect(results(text)).toEqual(expected)
  })

  test('as one that follows from its words, and is not what the paper is about', () => {
    const { inspections } = readPaper(beaconPaper('The council counts high in 2010.'))
    expect(inspections).toMatchObject([
      { framework: 'beacon', restated: false, findings: [] },
      { framework: 'yearly-count', inferred: true, restated: true, start: null, published: '2010' },
    ])
  })
})

describe('it is the one that the paper names', () => {
  const of2009 = 'The yearly count of November 2009 is out.'
  const of2010 = 'The yearly count of November 2010 is out.'

  test('where it names one', () => {
    expect(results(of2010, 'The council counts high.')).toEqual(['2010-11 result counts-high'])
  })

  test('where its year is given', () => {
    expect(results(of2009, of2010, 'The council counts high in 2010.')).toEqual(['2010-11 result counts-high'])
  })

  test('and another where that is of another year', () => {
    expect(results(of2009, 'The council counts high in 2010.')).toEqual(['2010 result counts-high'])
  })

  test('and none where it may be either', () => {
    expect(results(of2009, of2010, 'The council counts high.')).toEqual([])
    expect(rulesOf(readPaper(beaconPaper(of2009, of2010, 'The council counts high.')))).toContain(
      'recognise:unclear-owner',
    )
  })
})

describe('it gives nothing', () => {
  test.each([
    ['in years when nobody made it', 'The council counts high in 2014.'],
    ['in the years before', 'The council counts high in 2008.'],
    ['of another authority', 'Sea services in Loamshire counts high.'],
    ['of anybody else', 'Sailors of Barchester counts high.'],
    ['where it is denied', 'It is not so that the council counts high.'],
    ['where it is hoped for', 'We hope that the council counts high.'],
    ['in words that another scale has too', 'The sea services have been rated bright.'],
  ])('%s: %s', (_, text) => {
    expect(results(text)).toEqual([])
  })

  test('in a single word, which may be anybody’s', () => {
    const withWord = (word: string) => ({
      ...made,
      scales: made.scales.map((scale) => ({
        ...scale,
        grades: scale.grades.map((grade) =>
          grade.id === 'counts-high' ? { ...grade, wordings: [...grade.wordings, word] } : grade,
        ),
      })),
    })
    const resultOf = (word: string) =>
      readPaper(beaconPaper(`The sea services have been rated ${word}.`), withWord(word)).inspections.map(
        ({ framework }) => framework,
      )
    expect(resultOf('most lofty')).toEqual(['beacon', 'yearly-count'])
    expect(resultOf('lofty')).not.toContain('yearly-count')
  })

  test('and what is dated to those years is reported', () => {
    expect(rulesOf(readPaper(lanternPaper('The council counts high in 2014.')))).toContain('recognise:unclear-owner')
  })
})
