import { describe, expect, test } from 'vitest'
import { graded, lanternPaper, readPaper, report } from './papers.ts'

const lantern = (...parts: string[]) => readPaper(lanternPaper(...parts))

/** `night-call 2015-06 (2 urgent-repair) @11` */
function events(...parts: string[]): string[] {
  return lantern(...parts).events.map(({ kind, start, end, count, places }) =>
    [
      kind,
      start === null ? 'undated' : start === end ? start : `${start}/${end}`,
      ...(count ? [`(${count.number} ${count.of})`] : []),
      ...places.map(({ line }) => `@${line}`),
    ].join(' '),
  )
}

describe('what happened and carries no grade', () => {
  test.each([
    [
      'a visit with its days',
      ['A night call took place from 7 to 8 June 2015.'],
      ['night-call 2015-06-07/2015-06-08 @11'],
    ],
    ['a visit by a loose name', ['An unannounced inspection took place in June 2015.'], ['night-call 2015-06 @11']],
    [
      'with what it left a number of',
      ['The night call of June 2015 left two urgent repairs.'],
      ['night-call 2015-06 (2 urgent-repair) @11'],
    ],
    [
      'the inspection of something that is not the authority',
      ['The pier inspection took place in June 2015.'],
      ['pier 2015-06 @11'],
    ],
    ['a notice with its date', ['A repair notice was issued in June 2015.'], ['repair-notice 2015-06 @11']],
    ['a board without one', ['A repair board was set up.'], ['repair-board undated @11']],
    [
      'two of which one has a date',
      ['A repair notice was issued in June 2015 and a repair board was set up.'],
      ['repair-notice 2015-06 @11', 'repair-board undated @11'],
    ],
    [
      'two kinds in the order of their dates',
      ['A repair board was set up in July 2015.', 'A repair notice was issued in June 2015.'],
      ['repair-notice 2015-06 @13', 'repair-board 2015-07 @11'],
    ],
    [
      'one that is told three times, once without its date',
      [
        'The repair notice was issued.',
        'A repair notice was issued in June 2015.',
        'The repair notice of June 2015 was served.',
      ],
      ['repair-notice 2015-06 @11 @13 @15'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(events(...parts)).toEqual(expected)
  })
})

describe('what did not', () => {
  test.each([
    'No repair notice was issued in June 2015.',
    'A repair notice was never issued.',
    'They came without a repair notice being issued.',
    'A repair notice would be issued if all went wrong.',
    'A repair notice may be issued.',
    'A repair notice is a piece of paper.',
    'A night call took place.',
    'The next night call is in June 2017.',
  ])('%s', (text) => {
    expect(events(text)).toEqual([])
  })

  test('two numbers of one thing leave the number out', () => {
    const text =
      'The night call of June 2015 left two urgent repairs. Later the night call was said to have left three urgent repairs.'
    expect(events(text)).toEqual(['night-call 2015-06 @11'])
  })
})

test('grade words about an ungraded visit, or the pier, give no grade', () => {
  const reading = lantern(
    'The night call of June 2015 found keeping watch to be dim.',
    'The pier inspection of June 2015 found keeping watch to be dark.',
  )
  expect(graded(reading)).toEqual([])
  expect(reading.events).toHaveLength(2)
})

/** `count-of-grade bright 2/4 @11` */
function claims(...parts: string[]): string[] {
  return lantern(...parts).claims.map(({ kind, grade, number, of, observed, inspection, places }) =>
    [
      kind,
      ...(grade === null ? [] : [grade]),
      of === null ? number : `${number}/${of}`,
      ...(observed === null ? [] : [`seen ${observed}`]),
      ...(inspection === null ? ['national'] : []),
      ...places.map(({ line }) => `@${line}`),
    ].join(' '),
  )
}

describe('statements that count', () => {
  test.each([
    ['grades of a number of areas', ['Two of the four areas were judged bright.'], ['count-of-grade bright 2/4 @11']],
    [
      'each grade of its own',
      ['Two of the four areas were judged bright and one was dim.'],
      ['count-of-grade bright 2/4 @11', 'count-of-grade dim 1/4 @11'],
    ],
    ['areas', ['Inspectors judged four areas.'], ['count-of-areas 4 @11']],
    ['recommendations', ['The report makes three recommendations.'], ['count-of-recommendations 3 @11']],
    [
      'recommendations that the paper lists',
      ['The report makes three recommendations:', '(a) Light it.', '(b) Mend it.'],
      ['count-of-recommendations 3 seen 2 @11'],
    ],
    ...[
      ['i.', 'ii.', 'iii.', 'iv.'],
      ['1.', '2.', '3.', '4.'],
      ['(a)', '(b)', '(c)', '(d)'],
    ].map((marks): [string, string[], string[]] => [
      `with the marks ${marks.join(' ')}`,
      ['The report makes four recommendations:', ...marks.map((mark) => `${mark} Light it.`), 'And that is all.'],
      ['count-of-recommendations 4 seen 4 @11'],
    ]),
    [
      'shares of all authorities',
      ['So far 13% are bright, 35% dim and 36.5% dark.'],
      [
        'share-of-authorities bright 13 national @11',
        'share-of-authorities dim 35 national @11',
        'share-of-authorities dark 36.5 national @11',
      ],
    ],
    ['reports', ['92 inspection reports published so far say much.'], ['count-of-reports 92 national @11']],
    [
      'the same twice',
      ['Two of the four areas were judged bright.', 'Two of the four areas were judged bright.'],
      ['count-of-grade bright 2/4 @11 @13'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(claims(...parts)).toEqual(expected)
  })

  test.each([
    'Seven boats are bright.',
    'Many areas were judged bright.',
    'There are four areas for walking.',
    'A few recommendations were made.',
    'About 13% of boats are new.',
  ])('and what counts nothing of an inspection: %s', (text) => {
    expect(claims(text)).toEqual([])
  })

  test('none gives a grade', () => {
    expect(graded(lantern('Two of the four areas were judged bright.', 'So far 13% are bright.'))).toEqual([])
  })

  test('the words of a claim are kept as printed, and no more', () => {
    const texts = [
      'Two of the four areas were judged bright.',
      'The report makes three key recommendations.',
      'So far 36.5% are dark.',
    ]
    expect(lantern(...texts).claims.map(({ asPrinted }) => asPrinted)).toEqual([
      'Two of four',
      'three key recommendations',
      '36.5%',
    ])
  })
})

describe('the recommendations that a report lists', () => {
  const listed = (...parts: string[]) => readPaper(report(...parts)).recommendations
  const heading = '## What has to be mended'

  test.each([
    ['bullets', '- Light the lamp.\n- Mend the stairs.', 2],
    ['bullets, of which a page break left a rest', '- Light the lamp and all\n\n- the others.\n- Mend the stairs.', 2],
    ['numbers', '- 1. Light the lamp.\n- 2. Mend the stairs.\n- 3. Sleep.', 3],
  ])('as %s are counted', (_, list, number) => {
    expect(listed(heading, list, '## What comes next')).toEqual({ number, place: { line: 11, ...numberOf(list) } })
  })
  const numberOf = (list: string) => (list.startsWith('- 1.') ? { paragraph: '1' } : {})

  test.each([
    [
      'numbers that are not those of the list',
      [heading, '- 4. Light the lamp.\n- 5. Mend the stairs.', '## What comes next'],
    ],
    ['numbers with a gap', [heading, '- 1. Light the lamp.\n- 3. Mend the stairs.', '## What comes next']],
    ['a list without an end', [heading, '- Light the lamp.']],
    ['a list under another heading', ['## What was mended', '- Light the lamp.', '## What comes next']],
    ['a list that ends at another heading', [heading, '- Light the lamp.', '## What was mended']],
    ['no list', [heading, 'Light the lamp.', '## What comes next']],
  ])('%s are not', (_, parts) => {
    expect(listed(...parts)).toBeNull()
  })

  test('a council’s paper lists its own', () => {
    expect(lantern(heading, '- Light the lamp.', '## What comes next').recommendations).toBeNull()
  })
})
