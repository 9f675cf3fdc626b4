import { describe, expect, test } from 'vitest'
import { loadReference } from '../../src/reference/load.ts'
import { graded, paragraphs, readPaper } from './papers.ts'

const reference = await loadReference()

/** A paper of 2019 about a real council and framework, in the words that documents are really read by. */
function grades(sentence: string): string[] {
  const text = paragraphs(
    'Leeds City Council',
    'Report to Cabinet',
    'Title: Children in Leeds',
    'Date: 12 December 2019',
    'The ILACS inspection of children’s services took place from 7 to 18 October 2019.',
    sentence,
  )
  return [...new Set(graded(readPaper(text, reference)))]
}

describe('schools, homes and agencies', () => {
  test.each([
    'Hilltop Primary School was judged good for leadership and management.',
    'The school was judged outstanding for overall effectiveness.',
    'The council’s children’s homes were judged to be good.',
    'The home at Mill Lane was rated good overall.',
    'The overall effectiveness of the home is outstanding.',
    'Overall effectiveness in the nursery is outstanding.',
    'Three schools were inspected. Leadership and management was good.',
    'Hilltop school was inspected in May 2019. Overall effectiveness was judged to be outstanding.',
    'The fostering service was judged outstanding in all areas.',
    'The adoption agency was judged good overall.',
    'Ofsted judged the fostering agency to be good.',
    'Leadership is outstanding in our schools.',
    'Nine in ten children go to a school that is good or outstanding overall.',
    'The overall judgement for the nursery was good.',
    'An overall rating of good was given to the care home.',
  ])('%s', (text) => {
    expect(grades(text)).toEqual([])
  })
})

describe('parts of the services, and other services', () => {
  test.each([
    'Children’s services were rated good in the harbour school.',
    'Children’s services were rated outstanding in adoption.',
    'Children’s services were rated good for adoption.',
    'Services for disabled children have been rated good.',
    'The children’s services website was rated good.',
    'Adult social care services were judged to be inadequate overall.',
    'Leadership of the project was good.',
    'Children’s services were rated good in two areas.',
    'Children’s services were rated good in all areas but one.',
    'Children’s services were rated good across all areas except help and protection.',
    'All areas were judged to be good, except leadership.',
    'All areas were judged to be good with the exception of leadership.',
    'All areas were judged to be good apart from leadership.',
  ])('%s', (text) => {
    expect(grades(text)).toEqual([])
  })
})

describe('opinions, wishes, fears and conditions', () => {
  test.each([
    'Children’s services were rated good by parents.',
    'Our children’s services were rated outstanding at the national awards.',
    'The department was rated good in the staff survey.',
    'Staff told us that leadership is good.',
    'In our self-assessment leadership is good.',
    'The peer review found that help and protection is good.',
    'We want children’s services to be rated outstanding by the next inspection.',
    'The aim is for children’s services to be judged good.',
    'If help and protection is inadequate, the Government may step in.',
    'Children’s services could have been rated inadequate.',
    'Members asked whether leadership is good.',
    'The council expects to be rated good overall.',
    'Help and protection should be good everywhere.',
  ])('%s', (text) => {
    expect(grades(text)).toEqual([])
  })
})

describe('denials', () => {
  test.each([
    'Children’s services were not rated inadequate.',
    'Help and protection is no longer inadequate.',
    'Leadership is not yet good.',
    'Neither leadership nor help and protection is inadequate.',
    'Children’s services were almost rated good.',
    'No area was judged to be inadequate.',
    'The council was rated good overall rather than outstanding.',
  ])('%s', (text) => {
    expect(grades(text).filter((grade) => !grade.endsWith('overall-effectiveness good'))).toEqual([])
  })
})

describe('others, many, and scales', () => {
  test.each([
    'In York children’s services were rated outstanding.',
    'Children’s services in York and Hull were rated good.',
    'Eleven councils were rated outstanding overall.',
    'Across the country 30% of authorities are rated good overall.',
    'Nationally, half of all authorities were judged to be good overall.',
    'Ofsted’s grades are outstanding, good, requires improvement and inadequate.',
    'Leadership can be judged outstanding, good, requires improvement to be good, or inadequate.',
    'Children’s services are judged on four grades: outstanding, good, requires improvement, inadequate.',
    'A focused visit in May 2018 found that help and protection was good.',
    'The monitoring visit of May 2018 found leadership to be good.',
  ])('%s', (text) => {
    expect(grades(text)).toEqual([])
  })
})

describe('and plain judgements among them are read', () => {
  test.each([
    ['Children’s services in Leeds have been rated outstanding by Ofsted.', 'overall-effectiveness outstanding'],
    ['Ofsted judged children’s services to be good.', 'overall-effectiveness good'],
    ['The council was rated good overall in its latest inspection.', 'overall-effectiveness good'],
    ['Children’s services were rated good for the second time.', 'overall-effectiveness good'],
    ['The overall effectiveness of services is inadequate.', 'overall-effectiveness inadequate'],
    ['All areas were judged to be good, but more remains to be done.', 'all good'],
    ['Help and protection requires improvement to be good.', 'help-and-protection requires-improvement'],
    ['The impact of leaders was judged to be good.', 'leadership good'],
    ['The experiences and progress of children in care and care leavers are good.', 'in-care-and-care-leavers good'],
  ])('%s', (text, expected) => {
    expect(grades(text)).toEqual([`ilacs ${expected}`])
  })
})
