import { describe, expect, test } from 'vitest'
import { beacon, yearlyCount } from './made-frameworks.ts'
import { statementsIn } from './statements.ts'

/** `label: grade`, in reading order; the whole and the like by what they are of. */
function pairs(text: string, framework = beacon): string[] {
  return statementsIn(text, framework)
    .toSorted((a, b) => a.grade.from - b.grade.from || a.from - b.from)
    .map(({ label, of, grade, firmness }) => {
      const words = `${label?.text ?? of}: ${grade.text}`
      return firmness === 'firm' ? words : `${words} (${firmness})`
    })
}

describe('each label gets its own grade', () => {
  test.each([
    ['Keeping watch and telling the truth are dim.', ['Keeping watch: dim', 'telling the truth: dim']],
    [
      'Keeping watch, telling the truth and ropes were judged to be dark.',
      ['Keeping watch: dark', 'telling the truth: dark', 'ropes: dark'],
    ],
    ['Both keeping watch and telling the truth need oil.', ['keeping watch: need oil', 'telling the truth: need oil']],
    ['Keeping watch is bright and telling the truth is dim.', ['Keeping watch: bright', 'telling the truth: dim']],
    [
      'Keeping watch is bright, while telling the truth needs oil.',
      ['Keeping watch: bright', 'telling the truth: needs oil'],
    ],
    ['Keeping watch was bright; telling the truth was dark.', ['Keeping watch: bright', 'telling the truth: dark']],
    [
      'The inspection found keeping watch to be dark and telling the truth to be dim.',
      ['keeping watch: dark', 'telling the truth: dim'],
    ],
    [
      'Harbours were rated as dim for keeping watch and bright for telling the truth.',
      ['keeping watch: dim', 'telling the truth: bright'],
    ],
    [
      'It was judged bright for keeping watch and telling the truth.',
      ['keeping watch: bright', 'telling the truth: bright'],
    ],
    [
      'The harbour was judged to be dim overall, bright for keeping watch and dark for telling the truth.',
      ['keeping watch: bright', 'telling the truth: dark'],
    ],
    ['For harbours, keeping watch and telling the truth both dim.', ['keeping watch: dim', 'telling the truth: dim']],
  ])('%s', (text, expected) => {
    expect(pairs(text)).toEqual(expected)
  })
})

describe('of several grades the one that is meant', () => {
  test.each([
    ['The sea services have moved from an overall grade of dark to dim.', ['whole: dim']],
    ['The sea services have gone from bright to dark.', ['whole: dark']],
    ['Keeping watch needs oil to be bright.', ['Keeping watch: needs oil to be bright']],
    ['Keeping watch was judged as needing oil.', ['Keeping watch: needing oil']],
  ])('%s', (text, expected) => {
    expect(pairs(text)).toEqual(expected)
  })
})

describe('a grade with a limit is told from a plain one, and grade words from a grade', () => {
  test.each([
    ['Keeping watch is dim with bright features.', ['Keeping watch: dim (qualified)']],
    ['Keeping watch is dim with some improvements to make.', ['Keeping watch: dim (qualified)']],
    ['Keeping watch is mostly dim.', ['Keeping watch: dim (qualified)']],
    ['Keeping watch was judged to be largely bright.', ['Keeping watch: bright (qualified)']],
    ['Keeping watch is gloomy.', ['Keeping watch: gloomy (qualified)']],
    ['Keeping watch² is bright³ and telling the truth is dim¹.', ['Keeping watch: bright', 'telling the truth: dim']],
    ['Keeping watch is bright with a boat for every crew.', ['Keeping watch: bright']],
    ['Keeping watch had some bright features.', ['Keeping watch: bright (no-grade)']],
    ['Keeping watch was judged as having bright aspects.', ['Keeping watch: bright (no-grade)']],
  ])('%s', (text, expected) => {
    expect(pairs(text)).toEqual(expected)
  })

  test('a word that only councils use for the result of an assessment is no firm grade', () => {
    expect(pairs('The yearly count had rated the sea services as dark.', yearlyCount)).toEqual([
      'result: dark (qualified)',
    ])
    expect(pairs('The yearly count had rated the sea services as dim.', yearlyCount)).toEqual(['result: dim'])
  })
})

describe('what stands beside a label makes it something else', () => {
  test.each([
    'The engagement of keeping watch crews is bright.',
    'Keeping watch over lamps is bright.',
    'Boats for telling the truth are dim.',
    'Nobody keeping watch saw a bright light.',
    'Sea services for lost sailors have been rated dim.',
    'The weather at the harbour was bright.',
    'Bright lamps are what keeping watch depends on.',
  ])('%s', (text) => {
    expect(pairs(text)).toEqual([])
  })
})

describe('what is no judgement', () => {
  test.each([
    'Keeping watch would be bright.',
    'We hope that keeping watch is bright.',
    'Whether keeping watch is bright cannot be told.',
    'Until keeping watch is bright nobody may sleep.',
    'Keeping watch is not bright.',
    'Keeping watch is no longer dark.',
    'Neither keeping watch nor telling the truth is dark.',
    'Our self-assessment was that keeping watch is bright.',
    'In the peer review keeping watch was judged to be bright.',
    'In 30% of places keeping watch is bright.',
    'In thirty per cent of places keeping watch is bright.',
    'In nine authorities keeping watch is bright.',
    'Across many councils keeping watch is bright.',
  ])('%s', (text) => {
    expect(pairs(text)).toEqual([])
  })

  test.each([
    ['The lamp was not lit, but keeping watch is bright.', ['keeping watch: bright']],
    ['Nobody slept, and the council never paid; keeping watch is dim.', ['keeping watch: dim']],
    ['In May 2011 keeping watch was judged to be dim.', ['keeping watch: dim']],
  ])('though not here: %s', (text, expected) => {
    expect(pairs(text)).toEqual(expected)
  })
})
