import { describe, expect, test } from 'vitest'
import { authorityFinder } from '../../src/reference/authority-names.ts'
import type { Authority } from '../../src/reference/authority.ts'
import { reference } from './reference.ts'

const { authorities, regions } = reference
const find = authorityFinder(reference)

function inBeing(day: string): Authority[] {
  return authorities.filter(({ from = '', to = '9999' }) => from <= day && day <= to)
}

test('there are 160 authorities, seven of them abolished', () => {
  expect(authorities).toHaveLength(160)
  expect(authorities.filter(({ to }) => to !== undefined)).toHaveLength(7)
})

test.for([
  ['2008-01-01', 150],
  ['2010-01-01', 152],
  ['2019-03-31', 152],
  ['2019-06-01', 151],
  ['2020-12-31', 151],
  ['2021-04-01', 152],
  ['2023-04-01', 153],
  ['2026-11-22', 153],
] as const)('on %s there are %i', ([day, count]) => {
  expect(inBeing(day)).toHaveLength(count)
})

test('they are of four types and nine regions', () => {
  const today = inBeing('2026-11-22')
  const types = Map.groupBy(today, ({ type }) => type)
  const counts = Object.fromEntries([...types].map(([type, of]) => [type, of.length]))
  expect(counts).toEqual({ county: 21, 'london-borough': 33, 'metropolitan-district': 36, 'unitary-authority': 63 })
  const inRegion = regions.map(({ id }) => today.filter(({ region }) => region === id).length)
  expect(Object.fromEntries(regions.map(({ id }, index) => [id, inRegion[index]]))).toEqual({
    'north-east': 12,
    'north-west': 24,
    'yorkshire-and-the-humber': 15,
    'east-midlands': 10,
    'west-midlands': 14,
    'east-of-england': 11,
    london: 33,
    'south-east': 19,
    'south-west': 15,
  })
})

test('every authority of today has its codes, and ten neighbours unless it is very small', () => {
  for (const authority of inBeing('2026-11-22')) {
    expect(authority.codes.gss, authority.id).toMatch(/^E(06|08|09|10)/)
    expect(authority.codes.ofsted, authority.id).toBeDefined()
    expect(authority.neighbours.length, authority.id).toBeGreaterThanOrEqual(authority.id === 'city-of-london' ? 2 : 10)
  }
})

test('every point lies in England', () => {
  for (const { id, point } of authorities) {
    expect(point?.lat, id).toSatisfy((lat: number) => lat > 49.8 && lat < 55.8)
    expect(point?.long, id).toSatisfy((long: number) => long > -6.5 && long < 1.8)
  }
})

describe('the examples of each authority name it and no other', () => {
  test.for(authorities.flatMap(({ id, to, examples }) => examples.map((example) => ({ id, example, day: to ?? '2026-11-22' }))))(
    '$example',
    ({ id, example, day }) => {
      expect(find(example, day).map(({ authority }) => authority)).toEqual([id])
    },
  )
})

test('every name in every file names its authority on each day that it is valid', () => {
  for (const { id, name, names, from, to } of authorities) {
    for (const valid of [{ name, from, to }, ...names.map((other) => ({ from, to, ...other }))]) {
      for (const day of [valid.from, valid.to].filter((edge) => edge !== undefined)) {
        expect(find(valid.name, day).map(({ authority }) => authority), `${valid.name} on ${day}`).toEqual([id])
      }
      const found = find(valid.name, valid.to ?? '2026-11-22')
      expect(found.map(({ authority }) => authority), valid.name).toEqual([id])
      expect(found[0]?.text, valid.name).toBe(valid.name)
    }
  }
})

/** Names that look like another’s, and words that look like names. */
const lookAlikes: Record<string, string[]> = {
  Leicester: ['leicester'],
  Leicestershire: ['leicestershire'],
  'Leicestershire and Rutland': ['leicestershire', 'rutland'],
  Lincolnshire: ['lincolnshire'],
  'North Lincolnshire': ['north-lincolnshire'],
  'North East Lincolnshire': ['north-east-lincolnshire'],
  'North-East Lincolnshire Council': ['north-east-lincolnshire'],
  'N. E. Lincolnshire': [],
  Derby: ['derby'],
  Derbyshire: ['derbyshire'],
  'Derby City and Derbyshire County': ['derby', 'derbyshire'],
  Nottingham: ['nottingham'],
  Nottinghamshire: ['nottinghamshire'],
  Bedford: ['bedford'],
  Bedfordshire: ['bedfordshire'],
  'Central Bedfordshire': ['central-bedfordshire'],
  Cumbria: ['cumbria'],
  Cumberland: ['cumberland'],
  Northamptonshire: ['northamptonshire'],
  'West Northamptonshire': ['west-northamptonshire'],
  'Cheshire East': ['cheshire-east'],
  'Cheshire West and Chester': ['cheshire-west-and-chester'],
  'Gloucestershire inspection': ['gloucestershire'],
  'South Gloucestershire': ['south-gloucestershire'],
  'Bournemouth, Christchurch and Poole': ['bournemouth-christchurch-and-poole'],
  'Bournemouth and Poole': ['bournemouth', 'poole'],
  'Kingston upon Hull': ['kingston-upon-hull'],
  'Kingston upon Thames': ['kingston-upon-thames'],
  'Richmond and Kingston': ['richmond-upon-thames', 'kingston-upon-thames'],
  'West Sussex and East Sussex': ['west-sussex', 'east-sussex'],
  'Blackburn with Darwen and Blackpool': ['blackburn-with-darwen', 'blackpool'],
  'City of London': ['city-of-london'],
  'the City of York in London': ['york'],
  'North Yorkshire and York': ['north-yorkshire', 'york'],
  'Windsor & Maidenhead': ['windsor-and-maidenhead'],
  'Telford & Wrekin': ['telford-and-wrekin'],
  'South Cambridgeshire District Council': [],
  'North Norfolk and Mid Devon': [],
  'Greater Manchester': [],
  'West Midlands': [],
  'Bury St Edmunds': [],
  'Sutton Coldfield': [],
  'Newcastle-under-Lyme': [],
  'Newcastle-upon-Tyne': ['newcastle-upon-tyne'],
  'New York': [],
  'They were reading, and bury it in a bath.': [],
  'medway towns and barking dogs': [],
}

test.for(Object.entries(lookAlikes))('%s', ([text, expected]) => {
  expect(find(text).map(({ authority }) => authority)).toEqual(expected)
})

test.for([
  ['Dorset', '2015', ['dorset-county']],
  ['Dorset', '2021-11-19', ['dorset']],
  ['Dorset', undefined, ['dorset', 'dorset-county']],
  ['Dorset County Council', undefined, ['dorset-county']],
  ['Bedfordshire', '2012', ['bedfordshire']],
] as const)('%s in %s', ([text, day, expected]) => {
  expect(find(text, day).map(({ authority }) => authority).toSorted()).toEqual(expected)
})
