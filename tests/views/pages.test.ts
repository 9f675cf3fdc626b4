import { expect, test } from 'vitest'
import { claimsOf } from '../../src/views/claim.ts'
import { conflictsOf } from '../../src/views/conflict.ts'
import { coverageOf } from '../../src/views/coverage.ts'
import { editionOf } from '../../src/views/edition.ts'
import { frameworkPeriods } from '../../src/views/framework-periods.ts'
import { frameworkHeads, frameworkView } from '../../src/views/framework.ts'
import { homeView } from '../../src/views/home.ts'
import { inspectionView } from '../../src/views/inspection.ts'
import { problemViews } from '../../src/views/problems.ts'
import { sourceOf } from '../../src/views/register.ts'
import { sourceView } from '../../src/views/source.ts'
import { strandView } from '../../src/views/strand.ts'
import { madeFrameworks } from './made-frameworks.ts'
import { made, madeInspectionOf, madeStrand, madeWith } from './made.ts'

const council = 'aldermere-council-2011'

test('the first page counts the record and the authorities that it knows', () => {
  const { summary, authorities, latest } = homeView(made)
  expect(summary).toBe(
    'The record holds 22 grades of eight inspections, read in seven documents, the latest of 20 June 2026.',
  )
  expect(authorities).toBe('Inspections of 2 of 4 authorities are in the record.')
  expect(latest[0]?.inspection.id).toBe('aldermere-late-2026-05-11')
  expect(coverageOf(made)).toMatchObject({ sources: 7, inspections: 8, today: 4, known: 2, formerKnown: 0 })
})

test('the edition changes with the record and with nothing else', () => {
  expect(editionOf(made)).toEqual(editionOf({ ...made }))
  expect(editionOf(madeWith({ claims: [] })).id).not.toBe(editionOf(made).id)
})

test('an inspection shows every judgement by service with all its evidence', () => {
  const view = inspectionView(made, madeInspectionOf('aldermere-early-2009-11-23'))
  expect(view.groups.map(({ service, judgements }) => [service, judgements.length])).toEqual([
    ['Safety services', 3],
    ['Care services', 2],
  ])
  const [overall] = view.groups[0]?.judgements ?? []
  expect(overall?.fragment).toBe('safety.overall')
  expect(
    overall?.witnesses.map(({ name, places }) => [name, places.map(({ place, mode }) => `${place} (${mode})`)]),
  ).toEqual([
    ['Inspectorate, 7 January 2010', ['line 352 (table)', 'line 93 (heading)']],
    ['Aldermere Council, 10 November 2011', ['paragraph 2.1, line 21 (sentence)']],
  ])
  expect(view.summary).toBe('Early inspections: four grades from two sources, one of them confirmed by more than one.')
  expect([view.previous, view.next?.id]).toEqual([null, 'aldermere-early-2011-09-12'])
})

test('facts of an inspection name the source of each date', () => {
  const { facts } = inspectionView(made, madeInspectionOf('aldermere-late-2022-02'))
  expect(facts.slice(0, 2).map(({ name, value, source }) => [name, value, source?.name])).toEqual([
    ['On site', 'February to March 2022', 'Inspectorate, April 2022'],
    ['Published', 'not stated in our source', undefined],
  ])
})

test('a source shows what it says in its own order, and what could not be read', () => {
  const view = sourceView(made, sourceOf(madeWith({ sources: withInspections() }), council))
  expect(view.inspections.map(({ statements }) => statements.map(({ places }) => places))).toEqual([
    [['line 10 (table)'], ['line 11 (table)'], ['line 12 (table)']],
    [['paragraph 2.1, line 21 (sentence)']],
  ])
  expect(view.messages.map(({ title, place }) => [title, place])).toEqual([['The document is empty', 'line 12']])
  expect(view.events.map(({ id }) => id)).toHaveLength(3)
  expect(view.claims).toHaveLength(2)
})

test('a disagreement shows both sides in words, with their places', () => {
  const [conflict] = conflictsOf(made)
  expect(conflict).toMatchObject({ about: 'Grade', shown: 'Middling' })
  expect(conflict?.sides.map(({ value, place }) => [value, place])).toEqual([
    ['Middling', 'page 3'],
    ['Fair', 'paragraph 2.2, line 35'],
  ])
})

test('claims that fail come first, and one without a base is not called false', () => {
  const claims = made.dataset.claims.map((claim) =>
    claim.id === 'share' ? claim : { ...claim, result: 'does-not-hold' as const },
  )
  expect(claimsOf(madeWith({ claims: claims.toReversed() })).map(({ result }) => result)).toEqual([
    'does not hold',
    'cannot be checked',
  ])
})

test('a strand says what belongs to it, what may be compared, and every judgement, latest first', () => {
  const view = strandView(made, madeStrand('overall'))
  expect(view.members.map(({ framework, relation }) => [framework.short, relation])).toEqual([
    ['Early', 'A part of what was one area'],
    ['Middle', 'The same'],
    ['Late', 'The same'],
  ])
  expect(view.comparable.map(({ frameworks }) => frameworks)).toEqual(['Middle and Late'])
  expect(view.register.map(({ inspection }) => inspection.year)).toEqual([
    '2022',
    '2018',
    '2016',
    '2015',
    '2011',
    '2009',
  ])
})

test('a framework shows each list as it prints it, with the strands that follow it', () => {
  const view = frameworkView(
    made,
    madeFrameworks.find(({ id }) => id === 'early')!,
  )
  const [first, back] = view.versions
  expect(first?.groups.map(({ service, areas }) => [service, areas.length])).toEqual([
    ['Safety services', 4],
    ['Care services', 2],
  ])
  expect(back?.groups[0]?.areas.map(({ label }) => label)).toContain('Leading and managing')
  expect(first?.groups[0]?.areas[0]?.strands.map(({ name }) => name)).toEqual(['Overall'])
  expect(view.scale?.grades.map(({ label }) => label)).toEqual(['Bright', 'Fair', 'Middling', 'Poor'])
})

test('frameworks that grade come first, each with its time in force', () => {
  expect(frameworkHeads(made).map(({ short, period }) => [short, period])).toEqual([
    ['Yearly', '2009 to 2011'],
    ['Early', 'April 2009 to June 2012'],
    ['Middle', 'November 2013 to December 2017'],
    ['Late', 'since 2018'],
    ['Visit', 'since June 2009'],
  ])
  expect(frameworkPeriods(made).finding).toContain('of these Late is still in force')
})

test('a problem shows each place, and the reason where it is accepted', () => {
  const accepted = [
    { file: `reports/aldermere/${council}.md`, rule: 'read:empty', line: 12, reason: 'We live with it.' },
  ]
  const of = (list: typeof accepted) =>
    problemViews(made, [], list)
      .find(({ id }) => id === 'read:empty')
      ?.places.map((place) => [place.place, place.accepted])
  expect(of(accepted)).toEqual([['line 12', 'We live with it.']])
  expect(of(accepted.map((each) => ({ ...each, line: 13 })))).toEqual([['line 12', null]])
})

function withInspections() {
  return made.dataset.sources.map((source) => ({
    ...source,
    inspections: made.dataset.inspections
      .filter(({ framework, sources }) => framework === 'early' && sources.includes(source.id))
      .map(({ id }) => id)
      .toReversed(),
  }))
}
