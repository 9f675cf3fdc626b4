import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildDataset } from '../../src/dataset/build.ts'
import { extractSchema, type Extract } from '../../src/extract/schema.ts'
import { toExtract } from '../../src/extract/to-extract.ts'
import { describeCorpus } from '../corpus.ts'
import { reference, seeds } from './reading.ts'

const extracts = seeds.map(({ file, reading }): Extract => {
  const { authority } = reading
  if (authority === null) throw new Error(`${file} belongs to no authority`)
  const original = { sha256: '0'.repeat(64), format: 'text' as const }
  const extract = toExtract({ ...reading, authority }, { original, authorityMode: null, url: null, published: null })
  return extractSchema.parse({ ...extract, id: `seed-${file.slice(0, 3)}` })
})
const { dataset, messages } = buildDataset(extracts, reference)

describeCorpus('seeds', 'the record that the five seeds make together', () => {
  test('the inspection that two of them tell of is one, with both as witnesses', () => {
    const autumn = dataset.inspections.filter(
      ({ authority, start }) => authority === 'leeds' && start?.date.startsWith('2009'),
    )
    expect(autumn).toHaveLength(1)
    const [inspection] = autumn
    expect(inspection).toMatchObject({
      start: { date: '2009-11-23', source: 'seed-001' },
      end: { date: '2009-12-04', source: 'seed-001' },
      published: { date: '2010-01-07', source: 'seed-001' },
      sources: ['seed-001', 'seed-000'],
      restatedOnly: false,
    })
    const told = inspection!.judgements.filter(({ sourcesAgreeing }) => sourcesAgreeing === 2)
    expect(told.map(({ service, area, grade }) => `${service} ${area} ${grade}`)).toEqual([
      'safeguarding overall-effectiveness inadequate',
      'safeguarding capacity-for-improvement adequate',
    ])
  })

  test.each([
    ['seed-000', 'count-of-grade', 5, 9, 'good', 'holds'],
    ['seed-004', 'count-of-areas', 4, null, null, 'holds'],
    ['seed-004', 'count-of-recommendations', 6, null, null, 'holds'],
    ['seed-004', 'share-of-authorities', 13, null, 'inadequate', 'cannot-be-checked'],
    ['seed-004', 'share-of-authorities', 35, null, 'requires-improvement', 'cannot-be-checked'],
    ['seed-004', 'share-of-authorities', 36.5, null, 'good', 'cannot-be-checked'],
    ['seed-004', 'share-of-authorities', 15.5, null, 'outstanding', 'cannot-be-checked'],
  ] as const)('%s: %s, %d of %s %s: %s', (source, kind, number, of, grade, result) => {
    const claims = dataset.claims.filter(
      (claim) => claim.source === source && claim.kind === kind && claim.number === number,
    )
    expect(claims.length).toBeGreaterThan(0)
    for (const claim of claims) expect(claim).toMatchObject({ of, grade, result })
  })

  test('no claim is called false', () => {
    expect(dataset.claims.filter(({ result }) => result === 'does-not-hold')).toEqual([])
  })

  test('the council’s word for the rating of another scale is shown as a conflict, not repaired', () => {
    const conflicts = dataset.conflicts.filter(({ about }) => about === 'scale-word')
    expect(
      conflicts.map(({ authority, sides }) => [authority, sides.map(({ source, line }) => `${source} ${line}`)]),
    ).toEqual([['leeds', ['seed-000 77']]])
  })

  test('the sources contradict each other in nothing else', () => {
    expect(dataset.conflicts.filter(({ about }) => about !== 'scale-word')).toEqual([])
    expect(messages).toEqual([])
  })

  test('the order of the sources changes nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...extracts], { minLength: extracts.length }), (shuffled) => {
        expect(buildDataset(shuffled, reference).dataset).toEqual(dataset)
      }),
      { numRuns: 10 },
    )
  })
})
