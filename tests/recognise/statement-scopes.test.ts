import { describe, expect, test } from 'vitest'
import { beaconPaper, graded, lanternPaper, paragraphs, readPaper, rulesOf } from './papers.ts'

const gradesIn = (text: string) => graded(readPaper(lanternPaper(...text.split(' // '))))
const whole = ['lantern overall-light dim']

describe('a long last sentence without an end was cut off', () => {
  test.each([
    'In the winter the inspectors came, and the sea services were rated dim',
    'In the winter the inspectors came, and the sea services were rated “dim”',
    'Much was done. In the winter the inspectors came, and the sea services were rated dim',
  ])('and gives no grade: %s', (text) => {
    expect(gradesIn(text)).toEqual([])
  })

  test.each([
    ['with an end', 'In the winter the inspectors came, and the sea services were rated dim.'],
    [
      'with more behind the grade',
      'In the winter the inspectors came, and the sea services were rated dim by inspectors',
    ],
    ['that is short', 'In winter the inspectors came, and the sea services were rated dim'],
    [
      'that is not the last',
      'In the winter the inspectors came, and the sea services were rated dim // Much was done.',
    ],
  ])('but one %s does', (_, text) => {
    expect(gradesIn(text)).toEqual(whole)
  })
})

describe('*it* or *they* in a statement', () => {
  test.each([
    'Sea services are ours, and they were rated dim.',
    'Barchester is ours, and it was rated dim.',
    'Keeping watch and the sea services are ours, and they were rated dim.',
    'Sea services are ours. They were rated dim.',
    'Barchester is old. It was rated dim.',
    'Inspectors judged the sea services. They were rated dim.',
  ])('stands for the services or the authority before it: %s', (text) => {
    expect(gradesIn(text)).toEqual(whole)
  })

  test('also where a paragraph without grades stands between', () => {
    expect(gradesIn('Much was said of dim sea services. // The town is old. // They were rated dim.')).toEqual(whole)
  })

  test.each([
    ['a label is nearest', 'The sea services and keeping watch are ours, and it was rated dim.'],
    ['a label is all there is', 'Keeping watch is hard, and it was rated dim.'],
    ['a label is all there is before it', 'Keeping watch is hard. It was rated dim.'],
    ['nothing is', 'The town is old. It was rated dim.'],
    ['nothing is in its paragraph', 'Sea services are ours. // They were rated dim.'],
    ['there is only what it is not', 'It was rated dim.'],
  ])('gives nothing for the whole where %s: %s', (_, text) => {
    expect(gradesIn(text)).toEqual([])
  })

  test('nor where a service is nearest', () => {
    const reading = readPaper(beaconPaper('The sea services and the harbours are ours, and they were rated dim.'))
    expect([graded(reading), rulesOf(reading)]).toEqual([[], ['recognise:nothing-found']])
  })
})

describe('a paper about a school or a home', () => {
  const about = (opening: readonly string[], ...parts: string[]) =>
    graded(
      readPaper(paragraphs(...opening, 'Date: 12 May 2016', 'The lantern inspection of Barchester is over.', ...parts)),
    )
  const grade = 'Keeping watch is dim.'

  test.each([
    ['The school by the sea', 'Barchester City Council'],
    ['Barchester City Council', 'The homes by the sea'],
  ])('has no grade of the authority: %s, %s', (...opening) => {
    expect(about(opening, grade)).toEqual([])
    expect(about(opening, grade, 'All services are here.')).toEqual([])
  })

  test.each([
    [
      'it names the services of the authority',
      ['The school by the sea', 'Barchester City Council'],
      'Our sea services.',
    ],
    [
      'it only comes to a school then',
      ['Barchester City Council', 'The lights by the sea', 'The school'],
      'It is near.',
    ],
    ['it is about something else', ['The pier by the sea', 'Barchester City Council'], 'The boats are near.'],
  ])('but where %s', (_, opening, more) => {
    expect(about(opening, grade, more)).toEqual(['lantern keeping-watch dim'])
  })
})
