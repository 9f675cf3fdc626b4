import { expect, test } from 'vitest'
import { authorityFinder } from '../../src/reference/authority-names.ts'
import { authoritySchema } from '../../src/reference/authority.ts'

/** A place that exists nowhere. */
function place(id: string, name: string, more: object = {}) {
  const codes = { dfe: '901' }
  return authoritySchema.parse({ id, name, codes, region: 'moors', type: 'county', examples: [name], ...more })
}

const authorityForms = {
  before: ['borough of', 'council of the borough of', 'city of'],
  after: ['council', 'city council', 'county council'],
  elsewhere: ['North', 'South', 'New'],
  lookAlikes: ['Bank Holiday'],
}

const find = authorityFinder({
  authorityForms,
  authorities: [
    place('alder', 'Alder'),
    place('aldershire', 'Aldershire'),
    place('north-aldershire', 'North Aldershire'),
    place('bank', 'Bank'),
    place('st-osyth', 'St Osyth'),
    place('elm-oak-and-ash', 'Elm, Oak and Ash', { names: [{ name: 'EOA' }] }),
    place('elm', 'Elm'),
    place('fern-on-sea', 'Fern-on-Sea', { names: [{ name: "Fern's Bay" }] }),
    place('old-moor', 'Moor', { to: '2019-03-31' }),
    place('new-moor', 'Moor', { from: '2019-04-01' }),
  ],
})

const texts: Record<string, [text: string, found: string[]]> = {
  'a name': ['in Alder today', ['alder: Alder']],
  'a longer name that begins with it': ['Aldershire', ['aldershire: Aldershire']],
  'the longest of three': ['North Aldershire and Alder', ['north-aldershire: North Aldershire', 'alder: Alder']],
  capitals: ['ALDERSHIRE- JUNE', ['aldershire: ALDERSHIRE']],
  'no capital, no name': ['the bank of an alder', []],
  'a name inside a word': ['Alderman McAlder', []],
  'another place by its side': ['South Alder and New Bank', []],
  'a phrase that only looks like it': ['the Bank Holiday at the Bank', ['bank: Bank']],
  'the words of a council': [
    'Alder County Council and Bank city council',
    ['alder: Alder County Council', 'bank: Bank city council'],
  ],
  'the words before it': ['the Council of the Borough of Alder', ['alder: Council of the Borough of Alder']],
  'words before and after': ['City of Alder Council', ['alder: City of Alder Council']],
  'a wrapped line': ['Elm, Oak\nand Ash\nCouncil', ['elm-oak-and-ash: Elm, Oak\nand Ash\nCouncil']],
  'cells of a table': ['Alder\tCouncil', ['alder: Alder']],
  'an ampersand and a lost comma': ['Elm Oak & Ash', ['elm-oak-and-ash: Elm Oak & Ash']],
  'a part of a longer name': ['Elm and Oak', ['elm: Elm']],
  initials: ['EOA but not Eoa', ['elm-oak-and-ash: EOA']],
  'a saint with and without a stop': ['St. Osyth, ST OSYTH', ['st-osyth: St. Osyth', 'st-osyth: ST OSYTH']],
  'hyphens, spaces and capitals between': [
    'Fern on Sea, Fern–On–Sea',
    ['fern-on-sea: Fern on Sea', 'fern-on-sea: Fern–On–Sea'],
  ],
  'either apostrophe': ["Fern’s Bay, Fern's Bay", ['fern-on-sea: Fern’s Bay', "fern-on-sea: Fern's Bay"]],
  'a possessive': ["Alder's and Banks’", ['alder: Alder']],
  'no-break spaces': ['Borough\u00a0of\u00a0Alder', ['alder: Borough\u00a0of\u00a0Alder']],
  'one name of two authorities': ['Moor', ['old-moor: Moor', 'new-moor: Moor']],
}

test.for(Object.entries(texts))('%s', ([, [text, expected]]) => {
  const found = find(text)
  expect(found.map(({ authority, text: phrase }) => `${authority}: ${phrase}`)).toEqual(expected)
  expect(found.every(({ start, end, text: phrase }) => text.slice(start, end) === phrase)).toBe(true)
})

test.for([
  ['2018-05-01', ['old-moor']],
  ['2020', ['new-moor']],
  ['2019-04', ['new-moor']],
  ['2019', ['old-moor', 'new-moor']],
] as const)('on %s a name means those in being', ([date, expected]) => {
  expect(find('Moor', date).map(({ authority }) => authority)).toEqual(expected)
})

test('a date takes nothing away where no other authority has the name', () => {
  const finder = authorityFinder({ authorities: [place('gone', 'Gone', { to: '2009-03-31' })], authorityForms })
  expect(finder('Gone', '2020').map(({ authority }) => authority)).toEqual(['gone'])
})
