import { describe, expect, test } from 'vitest'
import { toExtract } from '../../src/extract/to-extract.ts'
import { graded, lanternPaper, readPaper, report, rulesOf } from './papers.ts'

const rule = 'recognise:no-judgement'
const messages = (text: string) => readPaper(text).messages.filter((message) => message.rule === rule)

describe('a grade in a form of sentence that is read, and is no judgement, is shown with the reason', () => {
  test.each([
    ['words of doubt, hope or aim', 'We hope that keeping watch is dim.'],
    ['words of doubt, hope or aim', 'Nobody knows if, in the end, keeping watch is dim.'],
    ['words that deny it', 'It is not said that keeping watch is dim.'],
    ['words that deny it', 'Inspectors never found keeping watch to be dim.'],
    ['an opinion that is not the inspectorate’s', 'In our self-assessment, keeping watch is dim.'],
    ['a school, a home or another body', 'In our schools, keeping watch is dim.'],
    ['words about many authorities', 'In some councils, keeping watch is dim.'],
    ['words about many authorities', 'In nine councils, keeping watch is dim.'],
  ])('%s: %s', (why, text) => {
    expect(graded(readPaper(lanternPaper(text)))).toEqual([])
    expect(messages(lanternPaper(text))).toEqual([
      {
        kind: 'warning',
        rule,
        place: { line: 11 },
        reason: `Unexpected grade \`dim\` behind ${why}, expected a statement of the inspectorate’s judgement`,
      },
    ])
  })

  test('each grade by itself, at its own line', () => {
    const text = lanternPaper('We hope that keeping watch is bright and\ntelling the truth is dim.')
    expect(messages(text).map(({ place, reason }) => [place?.line, /`(\w+)`/.exec(reason)?.[1]])).toEqual([
      [11, 'bright'],
      [12, 'dim'],
    ])
  })

  test('and one that is read besides is read', () => {
    const text = lanternPaper('We hope that keeping watch is dim.', 'Telling the truth is dim.')
    expect(graded(readPaper(text))).toEqual(['lantern telling-the-truth dim'])
    expect(messages(text)).toHaveLength(1)
  })
})

describe('nothing is shown', () => {
  test.each([
    ['of a grade that is read', lanternPaper('It would be sad, but keeping watch is dim.')],
    ['of a sentence of no form', lanternPaper('Keeping watch is hardly ever dim.')],
    ['of another authority', lanternPaper('In Loamshire we hope that keeping watch is dim.')],
    ['in an inspectorate’s report', report('We hope that keeping watch is dim.')],
  ])('%s', (_, text) => {
    expect(messages(text)).toEqual([])
  })
})

test('an extract keeps none of these messages, and all others', () => {
  const reading = readPaper(
    lanternPaper(
      'We hope that keeping watch is dim.',
      'Previously, keeping watch was dim.',
      'Telling the truth is dim.',
    ),
  )
  expect(rulesOf(reading)).toContain(rule)
  const { messages, ...kept } = toExtract(
    { ...reading, authority: 'barchester' },
    { original: { sha256: 'a'.repeat(64), format: 'text', lines: 9 }, authorityMode: null, url: null, published: null },
  )
  expect(messages.map((message) => message.rule)).toEqual(['recognise:unclear-owner', 'recognise:open-framework'])
  expect(messages).toEqual(reading.messages.filter((message) => message.rule !== rule))
  expect(kept).not.toHaveProperty('unplaced')
  expect(reading.unplaced).toHaveLength(1)
})
