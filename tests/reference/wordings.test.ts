import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frameworkSchema } from '../../src/reference/framework.ts'
import { scaleSchema } from '../../src/reference/scale.ts'
import { areaWordings, normaliseWording, readGrade, readLabel } from '../../src/reference/wordings.ts'

const grades = [
  { id: 'bright', label: 'Bright', letter: 'B', meaning: 'Much light.', wordings: ['bright'] },
  { id: 'fair', label: 'Fair', letter: 'F', meaning: 'Some.', wordings: ['fair'], reported: ['so-so'] },
  { id: 'dim', label: 'Dim', letter: 'D', meaning: 'Little.', wordings: ['needs light', 'need light to be bright'] },
  { id: 'dark', label: 'Dark', letter: 'K', meaning: 'None.', wordings: ['dark'] },
]
const scale = (numbering: string) =>
  scaleSchema.parse({ id: 'lamps', name: 'Lamps', period: 'once', era: 'later', numbering, grades })

test.for([
  ['  Needs\u00a0 light. ', 'needs light'],
  ['needs\r\nlight', 'needs light'],
  ['“Bright”', 'bright'],
  ['‘Bright.’', 'bright'],
  ['‘Bright’.', 'bright'],
  ['children’s', "children's"],
  ['after\u00adcare', 'aftercare'],
  ['well–being', 'well-being'],
  ['and so on...', 'and so on...'],
] as const)('%j is normalised to %j', ([text, wording]) => {
  expect(normaliseWording(text)).toBe(wording)
})

test('normalising twice changes nothing', () => {
  const wording = fc.string({ unit: fc.constantFrom('A', 'b', ' ', '’', '"', '“', '.', '–', '\u00ad', '\u00a0') })
  fc.assert(
    fc.property(wording, (text) => {
      const once = normaliseWording(`x${text}x`)
      expect(normaliseWording(once)).toBe(once)
    }),
  )
})

test.for([
  ['Bright', ['bright']],
  ['“Need light to be bright”.', ['dim']],
  ['need\u00a0light to be bright', ['dim']],
  ['dark.2', ['dark']],
  ['dark2', ['dark']],
  ['Dark¹', ['dark']],
  ['fair*', ['fair']],
  ['So-so', ['fair, reported']],
  ['not bright', []],
  ['bright and fair', []],
  ['need light', []],
  ['dark 2', []],
  ['9000', []],
  ['4', []],
  ['', []],
] as const)('%j reads as %j', ([text, expected]) => {
  const read = readGrade(scale('none'), text).map(({ grade, reported }) => grade.id + (reported ? ', reported' : ''))
  expect(read).toEqual(expected)
})

/** The grade of each phrase by numbering: best is 1, best is highest, none. */
const numbered = {
  'Grade 4 (Dark)': ['dark', undefined, undefined],
  'Grade 1 (Dark)': [undefined, 'dark', undefined],
  'Dark (Grade 4)': ['dark', undefined, undefined],
  'Dark (1)': [undefined, 'dark', undefined],
  '(1) bright': ['bright', undefined, undefined],
  '4 – bright': [undefined, 'bright', undefined],
  'Grade 2: Fair': ['fair', undefined, undefined],
  'Fair, grade 3': [undefined, 'fair', undefined],
  'grade 5 (dark)': [undefined, undefined, undefined],
  'grade 4': [undefined, undefined, undefined],
}

test.for(Object.entries(numbered))('%j is read where number and word agree', ([text, expected]) => {
  const read = ['best-is-1', 'best-is-highest', 'none'].map(
    (numbering) => readGrade(scale(numbering), text)[0]?.grade.id,
  )
  expect(read).toEqual(expected)
})

test('a text that is no wording as a whole has no grade', () => {
  const word = fc.constantFrom('need', 'light', 'to be', 'dar', 'brightest', 'unfair', '(1)', 'grade 4', '2', '–')
  const words = fc.array(word, { maxLength: 5 }).map((parts) => parts.join(' '))
  fc.assert(
    fc.property(words, (text) => {
      expect(readGrade(scale('best-is-1'), text)).toEqual([])
    }),
  )
})

const framework = frameworkSchema.parse({
  id: 'tour',
  name: 'Tour of lights',
  short: 'Tour',
  kind: 'inspection',
  graded: true,
  scale: 'lamps',
  publishers: ['The Lamplighters'],
  from: '2015-01-01',
  titles: ['tour of lights'],
  summary: 'A tour.',
  services: [
    { id: 'street', name: 'Street lights', wordings: ['street lights'] },
    { id: 'house', name: 'House lights', wordings: ['house lights'] },
  ],
  areas: [
    { id: 'overall', service: 'street', label: 'Overall light', wordings: ['light of … streets'] },
    { id: 'overall', service: 'house', label: 'Overall light', wordings: ['light of the house and its streets'] },
    { id: 'wires', label: 'Wires & cables', wordings: ['… cables', 'cables …'] },
  ],
  versions: [{ id: 'first', name: 'First', areas: [{ area: 'street/overall', label: 'The light (all of it)' }] }],
})

test.for([
  ['Overall light', undefined, ['street/overall', 'house/overall']],
  ['Overall light', 'house', ['house/overall']],
  ['2.1 overall light.', 'street', ['street/overall']],
  ['1. The overall light:', 'street', ['street/overall']],
  ['The light (all of it)', undefined, ['street/overall']],
  ['light of streets', undefined, ['street/overall']],
  ['light of one two three four five six streets', undefined, ['street/overall']],
  ['light of one two three four five six seven streets', undefined, []],
  ['light of the house and its streets', undefined, ['house/overall']],
  ['light of the house and its streets', 'street', []],
  ['wires and cables', 'street', ['-/wires']],
  ['cables', undefined, ['-/wires']],
  ['cables of the town', undefined, ['-/wires']],
  ['new cables', undefined, ['-/wires']],
  ['a b c d e f cables', undefined, ['-/wires']],
  ['a b c d e f g cables', undefined, []],
  ['cablesmith', undefined, []],
  ['overall', undefined, []],
] as const)('the label %j of service %j reads as %j', ([text, service, expected]) => {
  expect(readLabel(framework, text, service).map((area) => `${area.service ?? '-'}/${area.id}`)).toEqual(expected)
})

test('the wordings of an area are its label, the labels of the versions and the forms met in print', () => {
  const [area] = framework.areas
  expect(area && areaWordings(framework, area)).toEqual([
    'overall light',
    'the light (all of it)',
    'light of … streets',
  ])
})
