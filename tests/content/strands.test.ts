import { expect, test } from 'vitest'
import { reference } from './reference.ts'

const { strands } = reference
const membersOf = (id: string) => strands.find((strand) => strand.id === id)?.members ?? []

test('there are five strands in the profile and one beside it', () => {
  expect(strands.filter(({ profile }) => profile).map(({ id }) => id)).toEqual([
    'overall-effectiveness',
    'leadership',
    'help-and-protection',
    'care',
    'care-leavers',
  ])
  expect(strands.filter(({ profile }) => !profile).map(({ id }) => id)).toEqual(['capacity-for-improvement'])
})

test('only overall effectiveness may be compared over a change of framework, as the inspectorate does', () => {
  const compared = strands.flatMap(({ id, comparable }) => comparable.map(({ frameworks }) => [id, ...frameworks]))
  expect(compared).toEqual([['overall-effectiveness', 'sif', 'ilacs']])
})

test('the joint grade for care and care leavers stands with care alone', () => {
  const joint = ({ area }: { area: string }) => area === 'in-care-and-care-leavers'
  expect(membersOf('care').filter(joint)).toHaveLength(1)
  expect(membersOf('care-leavers').filter(joint)).toEqual([])
})

test('areas of earlier scales are never called the same as later ones', () => {
  const earlier = new Set(['apa', 'jar', 'slac', 'protection', 'looked-after-2013'])
  const followed = strands.filter(({ profile }) => profile).flatMap(({ members }) => members)
  const relations = followed.filter(({ framework }) => earlier.has(framework)).map(({ relation }) => relation)
  expect(new Set(relations)).toEqual(new Set(['nearest']))
})
