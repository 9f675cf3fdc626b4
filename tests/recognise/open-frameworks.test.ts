import { describe, expect, test } from 'vitest'
import { buoy } from './made-frameworks.ts'
import { reference as made } from './made-reference.ts'
import { paragraphs, readPaper, rulesOf } from './papers.ts'

/** Two frameworks in force together, each with a scale of its own; both know `bright` and `dim`. */
const otherScale = { ...buoy, scale: 'counts' }
const reference = { ...made, frameworks: made.frameworks.map((each) => (each === buoy ? otherScale : each)) }

const reading = (...parts: string[]) =>
  readPaper(paragraphs('Barchester City Council', 'Date: 12 May 2014', 'The inspection is over.', ...parts), reference)

/** What a paper of May 2014 gives: `lantern overall-light bright`, with `|` between frameworks that are left open. */
function grades(...parts: string[]): string[] {
  const { inspections, unplaced } = reading(...parts)
  const all = [...inspections.map(({ framework, findings }) => ({ frameworks: [framework], findings })), ...unplaced]
  return all.flatMap(({ frameworks, findings }) =>
    findings.map(({ area, grade }) => `${frameworks.join('|')} ${area} ${grade}`),
  )
}

describe('an inspection that may be of two frameworks', () => {
  test.each([
    ['The overall light is bright.', ['lantern|buoy overall-light bright']],
    [
      'The overall light is bright. Keeping watch is dim.',
      ['lantern|buoy overall-light bright', 'lantern|buoy keeping-watch dim'],
    ],
    ['The inspection took place in March 2014. The overall light is bright.', ['lantern|buoy overall-light bright']],
    ['The buoy inspection is over. The lantern inspection is over. The overall light is bright.', []],
  ])('is left open: %s', (text, expected) => {
    expect(grades(text)).toEqual(expected)
  })

  test('is shown with both, placed nowhere, and reported once', () => {
    const { inspections, unplaced, messages } = reading('The overall light is bright.', 'Keeping watch is dim.')
    expect(inspections).toEqual([])
    expect(unplaced).toMatchObject([
      { authority: 'barchester', framework: null, frameworks: ['lantern', 'buoy'], restated: false },
    ])
    expect(messages.filter(({ rule }) => rule === 'recognise:open-framework')).toMatchObject([
      { kind: 'warning', place: { line: 7 }, reason: expect.stringMatching(/`bright` .* `lantern`, `buoy`/) },
    ])
  })
})

describe('is of the one whose scale has all its grades', () => {
  test.each([
    ['The sea services need oil.', ['lantern overall-light needs-oil']],
    ['The overall light was rated as counts low.', ['buoy overall-light counts-low']],
    [
      'The overall light is bright. The sea services need oil.',
      ['lantern overall-light bright', 'lantern overall-light needs-oil'],
    ],
    [
      'The overall light is bright. The overall light was rated as counts fair.',
      ['buoy overall-light counts-high', 'buoy overall-light counts-fair'],
    ],
  ])('%s', (text, expected) => {
    expect(grades(text)).toEqual(expected)
    expect(rulesOf(reading(text))).not.toContain('recognise:open-framework')
  })

  test('and what is reported of it is reported once', () => {
    expect(rulesOf(reading('The sea services need oil.', 'We hope that the overall light is dim.'))).toEqual([
      'recognise:no-judgement',
    ])
  })

  test('and of either where neither has them all', () => {
    expect(grades('The sea services need oil.', 'The overall light was rated as counts low.')).toEqual([
      'lantern|buoy overall-light needs-oil',
      'lantern|buoy overall-light counts-low',
    ])
  })
})

describe('or of the one that has all its long labels', () => {
  test.each([
    [
      'The overall light is dim. How the keepers lead their crews is dim.',
      ['lantern overall-light dim', 'lantern keepers dim'],
    ],
    [
      'The overall light is dim. How loud the bells ring out is dim.',
      ['buoy overall-light counts-fair', 'buoy bells counts-fair'],
    ],
    [
      'How loud the bells ring out is dim. How the keepers lead their crews is dim.',
      ['lantern|buoy bells counts-fair', 'lantern|buoy keepers dim'],
    ],
  ])('%s', (text, expected) => {
    expect(grades(text).toSorted()).toEqual(expected.toSorted())
  })
})
