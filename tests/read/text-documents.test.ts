import { expect, test } from 'vitest'
import { readText } from '../../src/read/text.ts'
import { outline } from './outline.ts'

const read = (...lines: string[]) => outline(readText(lines.join('\n')))

test('a council’s paper', () => {
  expect(
    read(
      'MEETING:\tHARBOUR COMMITTEE',
      'DATE:\t10 MAY 2016',
      '',
      'CLASSIFICATION: Open',
      '',
      'Purpose',
      '',
      'To tell the committee about the lights.',
      '',
      'Key Points',
      '',
      '- In March the keepers came. They looked at every lamp on the three piers and at the',
      '',
      'stairs that lead to them.',
      '- 2. They found most of them lit.',
      '',
      'Alternative Options',
      '',
      '1 There are no other options.',
      '',
      'Considerations',
      '',
      '- 1 The lamps were counted. Nine of them',
      'are new.',
      ' - (a) one on the pier',
      '- 2 The boats were counted too.',
      '',
      '4 Further work is planned.',
    ),
  ).toEqual([
    'row [1 MEETING:] [1 HARBOUR COMMITTEE]',
    'row [2 DATE:] [2 10 MAY 2016]',
    'h2 4 CLASSIFICATION: Open',
    'h2 6 Purpose',
    'p 8 To tell the committee about the lights.',
    'h2 10 Key Points',
    '- 12 In March the keepers came. They looked at every lamp on the three piers and at the 14 stairs that lead to them.',
    '- §2 §2 15 They found most of them lit.',
    'h2 17 Alternative Options',
    'p §1 19 There are no other options.',
    'h2 21 Considerations',
    '- §1 §1 23 The lamps were counted. Nine of them 24 are new.',
    '- 25 (a) one on the pier',
    '- §2 §2 26 The boats were counted too.',
    'p §4 28 Further work is planned.',
  ])
})

test('a report converted from PDF', () => {
  expect(
    read(
      'Lights of BarchesterNumber:1234Inspection dates:7 to 18 March 2016',
      '',
      '2',
      '',
      'About us',
      '',
      '1. We look at lamps. We have done so for many years, by day and by night, in every weather.',
      '',
      '2. Our keepers row out. Significant work 3. has been done this year.',
      '',
      '4. The lamps are bright. The stairs are old. 5. The boats are new, and the crews are 6.',
      'proud of them.',
      '',
      'Overall light',
      '',
      'Grade 2 (Dim)',
      '',
      'Record of lamps',
      '',
      'Harbours',
      'Overall light\tDim',
      'Telling the\tBright',
      'truth\t',
      'How good are the crews?\t',
      'Keeping watch\tNeeds oil',
      '',
      'Annex',
    ),
  ).toEqual([
    'h2 1 Lights of BarchesterNumber:1234Inspection dates:7 to 18 March 2016',
    'h2 3 2',
    'h2 5 About us',
    'p §1 7 We look at lamps. We have done so for many years, by day and by night, in every weather.',
    'p §2 9 Our keepers row out. Significant work has been done this year.',
    'p §4 11 The lamps are bright. The stairs are old.',
    'p §5 11 The boats are new, and the crews are 12 proud of them.',
    'h2 14 Overall light',
    'h2 16 Grade 2 (Dim)',
    'h2 18 Record of lamps',
    'h2 20 Harbours',
    'row [21 Overall light] [21 Dim]',
    'row [22 Telling the] [22 Bright]',
    'row [23 truth]',
    'row [24 How good are the crews?]',
    'row [25 Keeping watch] [25 Needs oil]',
    'h2 27 Annex',
  ])
})

test('a text with marks of Markdown left in it', () => {
  expect(
    read(
      '# Lights of Barchester',
      '**Report of the keeper**',
      'Date: 29<sup>th</sup> March 2016',
      '',
      '## **1. Background**',
      '1.1 The lamps were judged **dim for both overall light and keeping watch**.',
      '',
      ' Keeping watch needs oil<sup>2</sup>.',
    ),
  ).toEqual([
    'h1 1 Lights of Barchester',
    'p 2 Report of the keeper 3 Date: 29th March 2016',
    'h2 §1 5 Background',
    'p §1.1 6 The lamps were judged dim for both overall light and keeping watch.',
    'p 8 Keeping watch needs oil².',
  ])
})
