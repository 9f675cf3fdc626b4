import { describe, expect, test } from 'vitest'
import { findMentions } from '../../src/recognise/mention.ts'
import { vocabularyOf } from '../../src/recognise/facts/vocabulary.ts'
import { beacon } from './made-frameworks.ts'
import { reference } from './made-reference.ts'
import { graded, lanternPaper, readPaper } from './papers.ts'
import { statementsIn } from './statements.ts'

/** The small words of which the forms of sentences are made: each of them has to do its work. */
const words = (list: string) => list.split(', ')
const pairs = (text: string) =>
  statementsIn(text, beacon).map(({ label, grade, firmness }) => `${label?.text} ${grade.text} ${firmness}`)

test.each(
  words(
    'judged, rated, graded, assessed, found, deemed, considered, classed, ranked, branded, condemned, labelled, identified',
  ),
)('keeping watch was %s', (word) => {
  expect(pairs(`Keeping watch was ${word} to be dim.`)).toEqual(['Keeping watch dim firm'])
  expect(pairs(`Keeping watch was ${word} by inspectors as dim.`)).toEqual(['Keeping watch dim firm'])
})

test.each(words('is, was, has been, remains, remained'))('keeping watch %s dim', (be) => {
  expect(pairs(`Keeping watch ${be} dim.`)).toEqual(['Keeping watch dim firm'])
})

test.each(words('are, were, have been, remain'))('both %s dim', (be) => {
  expect(pairs(`Keeping watch and telling the truth ${be} dim.`)).toHaveLength(2)
})

test.each(words('to be, as being, as, at, to have been, as a, as an overall grade of'))('judged %s dim', (as) => {
  expect(pairs(`Keeping watch was judged ${as} dim.`)).toEqual(['Keeping watch dim firm'])
})

test.each(
  words('now, also, still, again, both, all, each, overall, therefore, currently, once more, officially, either'),
)('keeping watch is %s dim', (adverb) => {
  expect(pairs(`Keeping watch is ${adverb} dim.`)).toEqual(['Keeping watch dim firm'])
})

test.each(words('mostly, generally, broadly, largely'))('keeping watch is %s dim, with a limit', (adverb) => {
  expect(pairs(`Keeping watch is ${adverb} dim.`)).toEqual(['Keeping watch dim qualified'])
})

test.each(
  words('and, but, that, while, whilst, although, though, however, where, when, because, as, with, meanwhile, also'),
)('a subject begins behind “%s”', (word) => {
  expect(pairs(`They rowed out ${word} keeping watch is dim.`)).toEqual(['keeping watch dim firm'])
})

test.each(words('found, concluded, confirmed, judged, reported, says, said, stated'))(
  'and behind those who “%s”',
  (word) => {
    expect(pairs(`The report ${word} keeping watch is dim.`)).toEqual(['keeping watch dim firm'])
  },
)

test.each(
  words(
    'and, with, but, although, though, as, because, for, in, across, on, at, while, whilst, where, when, which, since, due, however, despite, during, under, again, after, following, just, once, from, according, until, so',
  ),
)('a grade may stand before “%s”', (word) => {
  expect(pairs(`Keeping watch is dim ${word} they say.`)).toEqual(['Keeping watch dim firm'])
})

test('a grade may stand before “overall”, where that ends what is said', () => {
  expect(pairs('Keeping watch is dim overall.')).toEqual(['Keeping watch dim firm'])
  expect(pairs('Keeping watch is dim overall lamps.')).toEqual([])
})

test.each(words('lamps, boats, hearted, or bright, enough'))('and not before “%s”', (word) => {
  expect(pairs(`Keeping watch is dim ${word} they say.`)).toEqual([])
})

test.each(words('all boats, each boat, every boat, both boats, nearly all, most boats, some boats, many boats, parts'))(
  'nor “in %s”',
  (word) => {
    expect(pairs(`Keeping watch is dim in ${word}.`)).toEqual([])
    expect(pairs(`Keeping watch is dim across ${word}.`)).toEqual([])
  },
)

test.each(words('features, elements, aspects, improvements'))('dim with some %s is a limit', (word) => {
  expect(pairs(`Keeping watch is dim with some ${word}.`)).toEqual(['Keeping watch dim qualified'])
  if (word !== 'improvements')
    expect(pairs(`Keeping watch has bright ${word}.`)).toEqual(['Keeping watch bright no-grade'])
})

describe('an inspection', () => {
  const named = (text: string) => findMentions(text, vocabularyOf(reference)).length

  test.each(
    words('framework, schedule, guidance, handbook, programme, arrangements, regime, cycle, plan, preparation'),
  )('is not named by the %s for it', (word) => {
    expect(named(`The ${word} for the beacon inspection is long.`)).toBe(0)
    expect(named(`The paper on the beacon inspection is long.`)).toBe(1)
  })

  test.each(words('at least one, any, each, every, all, no, future, next, forthcoming, planned, another, pilot'))(
    'is not named as %s inspection',
    (word) => {
      expect(named(`They spoke of ${word} beacon inspection.`)).toBe(0)
    },
  )

  const earlier = 'A lantern inspection took place in September 2014.'

  test.each(words('last, previous, earlier, prior, former, first'))('before is the “%s” one', (word) => {
    expect(graded(readPaper(lanternPaper(earlier, `The ${word} inspection found keeping watch to be dim.`)))).toEqual([
      'lantern (restated) keeping-watch dim',
    ])
  })

  test.each(words('this, latest, recent, current, new, our'))('that the paper is about is “%s” one', (word) => {
    const before = 'The lantern inspection of September 2014 was hard.'
    const text = lanternPaper(`${before} The ${word} inspection found keeping watch to be dim.`)
    expect(graded(readPaper(text.replace('The this', 'This').replace('The our', 'Our')))).toEqual([
      'lantern keeping-watch dim',
    ])
  })

  test.each(
    words(
      'Previously, Formerly, Historically, Originally, In the past, Three years ago, A month ago, Last year, Last time, Before that, Before this, Before then, Back then, At that time, In the previous grading, In the earlier report, In the former judgement, In the last rating, In the prior grade',
    ),
  )('that nobody can tell is that of “%s”', (words) => {
    expect(graded(readPaper(lanternPaper(earlier, `${words}, keeping watch was dim.`)))).toEqual([])
  })
})

test.each(words('no, not, never, avoid, without, if, could, would, may, might'))(
  'a notice that was issued with “%s” was none',
  (word) => {
    expect(readPaper(lanternPaper(`They said ${word} repair notice issued.`)).events).toEqual([])
    expect(readPaper(lanternPaper('They said a repair notice was issued.')).events).toHaveLength(1)
  },
)

test.each(
  words(
    'placed, issued, served, received, established, set up, appointed, drawn up, imposed, commissioned, created, formed, arranged, in place',
  ),
)('a repair board came about when it was %s', (word) => {
  expect(readPaper(lanternPaper(`A repair board was ${word}.`)).events).toHaveLength(1)
})
