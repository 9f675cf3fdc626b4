import { describe, expect, test } from 'vitest'
import { beaconPaper, graded, lanternPaper, readPaper } from './papers.ts'

/** The areas of March 2016 that are graded by a list, written with ` // ` between paragraphs. */
function listed(text: string): string[] {
  return graded(readPaper(lanternPaper(...text.split(' // ')))).map((grade) => grade.replace('lantern ', ''))
}

const both = ['keeping-watch dim', 'telling-the-truth dim']

describe('labels below a sentence have its grade', () => {
  test.each([
    'The following areas were judged to be dim: // Keeping watch // Telling the truth',
    'The following areas were judged to be dim: // - Keeping watch\n- Telling the truth',
    'The following areas were judged to be dim: // - Keeping watch;\n- Telling the truth.',
    'The following areas were judged to be dim: // - The quality of keeping watch\n- Both telling the truth and services',
    'Inspectors judged each of these areas to be dim. // Keeping watch // Telling the truth',
    'All areas below are dim: // Keeping watch // Telling the truth',
    'Dim ratings are given to all of: // Keeping watch // Telling the truth',
    'The following areas were judged to be dim, as dim as before: // Keeping watch // Telling the truth',
  ])('%s', (text) => {
    expect(listed(text)).toEqual(both)
  })

  test('by a verb, or by a word that only councils use', () => {
    expect(listed('The following areas need oil: // Keeping watch')).toEqual(['keeping-watch needs-oil'])
    expect(listed('The following areas were judged to be gloomy: // Keeping watch')).toEqual([
      'keeping-watch dim (qualified)',
    ])
  })

  test('as they are printed, at the place of the grade', () => {
    const { inspections } = readPaper(
      lanternPaper('The following areas\nwere judged to be dim:', '- Keeping watch\n- Telling the truth.'),
    )
    expect(inspections[0]!.findings).toMatchObject([
      { label: 'Keeping watch', place: { line: 12 }, mode: 'sentence' },
      { label: 'Telling the truth', place: { line: 12 }, mode: 'sentence' },
    ])
  })

  test('of the earlier inspection that the sentence names', () => {
    const earlier = 'A lantern inspection took place in September 2014.'
    const head = 'The inspection of September 2014 judged the following areas to be dim:'
    expect(graded(readPaper(lanternPaper(earlier, head, 'Keeping watch')))).toEqual([
      'lantern (restated) keeping-watch dim',
    ])
  })
})

describe('the list ends', () => {
  test.each([
    ['at a paragraph', 'The town has a new pier.'],
    ['at a heading that is no label', 'Mending nets'],
    ['at a label with more behind it', 'Keeping watch and the boats'],
    ['at a table', 'Telling the truth\t'],
  ])('%s', (_, end) => {
    expect(
      listed(`The following areas were judged to be dim: // Keeping watch // ${end} // Telling the truth`),
    ).toEqual(['keeping-watch dim'])
  })

  test('and not at an item that is unknown, which is no area', () => {
    const items = '- Keeping watch\n- Mending nets\n- Keeping watch and the boats\n- Telling the truth'
    expect(listed(`The following areas were judged to be dim: // ${items}`)).toEqual(both)
  })
})

describe('no list begins', () => {
  test.each([
    ['with two grades', 'The following areas were judged to be dim or bright:'],
    ['with two grades', 'The following areas were judged to be dim, and no others bright:'],
    ['with no grade', 'The following areas were judged:'],
    ['with a denial', 'The following areas were not judged to be dim:'],
    ['with a denial', 'None of the following areas was never judged to be dim:'],
    ['with a doubt', 'The following areas may be judged to be dim:'],
    ['with an opinion', 'In our self-assessment the following areas are dim:'],
    ['with schools', 'In the schools the following areas were judged to be dim:'],
    ['with other authorities', 'In Loamshire the following areas were judged to be dim:'],
    ['with words that list nothing', 'Areas were judged to be dim:'],
    ['with another sentence behind the grade', 'The following areas were judged to be dim. Much was done.'],
  ])('%s: %s', (_, head) => {
    expect(listed(`${head} // Keeping watch // Telling the truth`)).toEqual([])
  })
})

test('a label of two services needs one of them', () => {
  const head = 'The following areas were judged to be dim:'
  const { inspections, messages } = readPaper(beaconPaper(head, '- Ropes\n- Keeping watch'))
  expect(inspections[0]!.findings).toMatchObject([{ service: 'harbours', area: 'ropes' }])
  expect(messages.map(({ rule }) => rule)).toEqual(['recognise:unclear-area'])
})

describe('all areas but one', () => {
  const apart = (text: string) =>
    readPaper(lanternPaper(text)).inspections.flatMap(({ findings }) =>
      findings.map(({ area, grade, label }) => `${area} ${grade}: ${label}`),
    )

  test.each([
    'All areas were rated dim, with the exception of telling the truth, which was judged dark.',
    'All areas were rated dim, with the exception of “telling the truth”, which was judged dark.',
  ])('have the grade of the others, under a label that says which is kept apart: %s', (text) => {
    expect(apart(text)).toEqual([
      'others dim: All areas … with the exception of telling the truth',
      'telling-the-truth dark: telling the truth',
    ])
  })

  test.each([
    'All areas were rated dim, with the exception of telling the truth.',
    'All areas were rated dim, except in Loamshire.',
    'All areas but one were rated dim.',
  ])('give none where nobody says what that one has: %s', (text) => {
    expect(apart(text)).toEqual([])
  })
})
