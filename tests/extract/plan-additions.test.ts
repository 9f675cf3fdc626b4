import { describe, expect, test } from 'vitest'
import type { OriginalList } from '../../src/extract/original-list.ts'
import { planAdditions } from '../../src/extract/plan-additions.ts'
import type { ReadOriginal } from '../../src/extract/read-originals.ts'
import type { Extract } from '../../src/extract/schema.ts'
import { madeExtract, madeFinding, madeInspection } from './made-extract.ts'

/** An original that reads as this extract says. */
function original(file: string, extract: Extract): ReadOriginal {
  const { id: _id, url: _url, original, ...read } = extract
  const reading = { ...read, unplaced: [] }
  return {
    file,
    sha256: original.sha256,
    reading,
    usable: { reading, original },
    messages: reading.messages,
    authorityMode: null,
  }
}

const refused: ReadOriginal = {
  file: 'page.pdf',
  sha256: 'f'.repeat(64),
  reading: undefined,
  usable: undefined,
  authorityMode: null,
  messages: [
    { kind: 'failure', rule: 'read:web-page', place: null, reason: 'Unexpected web page, expected a document' },
  ],
}

const own = madeExtract({ inspections: [madeInspection({ findings: [madeFinding()] })] })
const undated = madeExtract({ ...own, published: null, publishedMode: null })
const list: OriginalList = [
  { file: '80419/2019-11-04.pdf', urn: '80419', published: '2019-11-04', url: 'https://example.org/1' },
  { file: '2019-11-04.pdf', urn: '1', published: '2001-01-01', url: 'https://example.org/2' },
]
const outcomes = (...args: Parameters<typeof planAdditions>) => planAdditions(...args).map(({ outcome }) => outcome)

test('a document that is not there yet is new, one that is there and reads the same is unchanged', () => {
  expect(planAdditions([original('a.txt', own)], [])).toMatchObject([{ outcome: 'new', extract: own }])
  expect(outcomes([original('a.txt', own)], [own])).toEqual(['unchanged'])
})

test('one that reads differently is changed, and keeps its id', () => {
  const before = { ...own, id: 'barchester-an-older-id', title: 'Late inspecton' }
  expect(planAdditions([original('a.txt', own)], [before])).toMatchObject([
    { outcome: 'changed', extract: { id: 'barchester-an-older-id', title: 'Late inspection of Barchester' } },
  ])
})

test('one that cannot be used is refused with its messages, and the others are not', () => {
  expect(planAdditions([refused, original('a.txt', own)], [])).toMatchObject([
    { file: 'page.pdf', outcome: 'refused', extract: undefined, messages: [{ rule: 'read:web-page' }] },
    { file: 'a.txt', outcome: 'new' },
  ])
})

test('the same document twice is added once', () => {
  expect(outcomes([original('a.txt', own), original('b.txt', own)], [])).toEqual(['new', 'repeated'])
  expect(outcomes([refused, { ...refused, file: 'again.pdf' }], [])).toEqual(['refused', 'refused'])
})

test('two documents of one day and kind have two ids, whatever the order of the files', () => {
  const other = { ...own, original: { ...own.original, sha256: 'b'.repeat(64) } }
  const ids = (...originals: ReadOriginal[]) =>
    planAdditions(originals, []).map(({ extract }) => [extract?.original.sha256[0], extract?.id])
  expect(ids(original('a.txt', own), original('b.txt', other))).toEqual([
    ['a', 'barchester-2019-11-04-inspection-report'],
    ['b', 'barchester-2019-11-04-inspection-report-bbbbbbbb'],
  ])
  expect(ids(original('b.txt', other), original('a.txt', own)).toSorted()).toEqual(
    ids(original('a.txt', own), original('b.txt', other)),
  )
})

describe('a list that came with the documents', () => {
  const at = 'reports/80419/2019-11-04.pdf'

  test('gives the date that the document does not print, and the address', () => {
    expect(planAdditions([original(at, undated)], [], list)[0]?.extract).toMatchObject({
      id: 'barchester-2019-11-04-inspection-report',
      published: '2019-11-04',
      publishedMode: 'list',
      url: 'https://example.org/1',
      inspections: [{ published: '2019-11-04', publishedMode: 'list' }],
    })
  })

  test('does not take the place of a printed date', () => {
    const printed = { ...own, published: '2019-11-05' }
    expect(planAdditions([original(at, printed)], [], list)[0]?.extract).toMatchObject({
      published: '2019-11-05',
      publishedMode: 'head',
      url: 'https://example.org/1',
      inspections: [{ published: null }],
    })
  })

  test('is not needed again for what it gave once', () => {
    const extract = planAdditions([original(at, undated)], [], list)[0]!.extract!
    expect(outcomes([original(at, undated)], [extract])).toEqual(['unchanged'])
  })

  test('says nothing of an inspection that the document only tells again', () => {
    const restated = { ...undated, inspections: [madeInspection({ restated: true })] }
    expect(planAdditions([original(at, restated)], [], list)[0]?.extract?.inspections).toMatchObject([
      { published: null },
    ])
  })
})

describe('decisions of people', () => {
  const decided = madeFinding({ decision: { read: 'Poor', reason: 'smudged' } })
  const poor = madeFinding({ grade: 'poor', gradeAsPrinted: 'Poor' })
  const kept = madeExtract({ inspections: [madeInspection({ findings: [decided] })] })
  const readAs = (finding = poor) =>
    original('a.txt', madeExtract({ inspections: [madeInspection({ findings: [finding] })] }))

  test('are kept, and then nothing has changed', () => {
    expect(planAdditions([readAs()], [kept])).toMatchObject([{ outcome: 'unchanged', extract: kept }])
  })

  test('that would be lost refuse the document', () => {
    expect(planAdditions([readAs({ ...poor, label: 'Another label' })], [kept])).toMatchObject([
      { outcome: 'refused', extract: undefined, messages: [{ rule: 'extract:lost-decision' }] },
    ])
  })
})

test('the findings of one area stand together', () => {
  const [a, b] = [madeFinding({ area: 'helping' }), madeFinding({ area: 'leading' })]
  const again = madeFinding({ area: 'helping', mode: 'sentence' })
  const mixed = madeExtract({ inspections: [madeInspection({ findings: [a, b, again] })] })
  expect(planAdditions([original('a.txt', mixed)], [])[0]?.extract?.inspections[0]?.findings).toEqual([a, again, b])
})
