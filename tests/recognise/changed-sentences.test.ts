import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reading } from '../../src/extract/schema.ts'
import { paperRules, reportRules } from '../../src/recognise/shapes/sentence-rules/rules.ts'
import type { SentenceRule } from '../../src/recognise/shapes/sentence-rules/sentence-rule.ts'
import { scales } from './made-frameworks.ts'
import { beaconPaper, graded, lanternPaper, readPaper, report } from './papers.ts'

const gradeWords = scales.flatMap(({ grades }) =>
  grades.flatMap(({ wordings, reported }) => [...wordings, ...reported]),
)

/** A document in which the example of a rule gives a grade. */
function around({ of, reportOnly }: SentenceRule, sentence: string): string {
  if (reportOnly) return report(sentence)
  if (of === 'result') return beaconPaper('The yearly count of November 2010 is out.', sentence)
  return of === 'service' || /harbour services|harbours in /i.test(sentence)
    ? beaconPaper(sentence)
    : lanternPaper(sentence)
}

const gradesOf = (text: string) => graded(readPaper(text)).filter((found) => !found.includes(' none '))
const grading = [...new Set([...paperRules, ...reportRules])].filter(({ noGrade }) => !noGrade)
const rules = grading.map((rule) => [rule.id, rule] as const)
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** What wishes, doubts and denies a sentence as a whole. */
const wishes = [
  'If',
  'Nobody knows whether',
  'We hope that',
  'The council aims at a day when',
  'It would be fine to hear that',
  'Until',
]
const been = /\b(?:is|are|was|were|has been|have been)\b(?!,)/
const done = /\b(?:judged|found|rated|graded|concluded|gives|led|received|moved|needs? oil|improves|published)\b/
const anyGrade = new RegExp(`\\b(?:${gradeWords.toSorted((a, b) => b.length - a.length).join('|')})\\b`, 'g')
const unbeen = [
  'would be',
  'was not',
  'is no longer',
  'were never',
  'may be',
  'hopes to be',
  'aims to be',
  'could be',
  'should be',
]
const undone = ['never', 'may have', 'would have', 'might have', 'has not']

describe.each(rules)('the example of %s', (_, rule) => {
  test('gives a grade', () => {
    expect(gradesOf(around(rule, rule.example))).not.toEqual([])
  })

  test.each(wishes)('gives none behind “%s”', (wish) => {
    expect(gradesOf(around(rule, `${wish} ${lowerFirst(rule.example)}`))).toEqual([])
  })

  test('gives none where it is denied or imagined', () => {
    const changed = [
      ...unbeen.map((words) => rule.example.replace(been, words)),
      rule.example.replaceAll(anyGrade, 'not $&'),
      ...undone.map((words) => rule.example.replace(done, (verb) => `${words} ${verb}`)),
    ].filter((text) => text !== rule.example)
    expect(changed).not.toEqual([])
    // What is kept apart from the others has a grade of its own, and keeps it.
    const own = (text: string) =>
      gradesOf(around(rule, text)).filter((found) => rule.of !== 'others' || /\bothers /.test(found))
    expect(changed.filter((text) => own(text).length > 0)).toEqual([])
  })
})

const table =
  'Overall light\tdim\nKeeping watch\tbright\nTelling the truth\tdark\nHow the keepers lead their crews\tdim'
const heading = 'Keeping watch\n\nGrade 1 (bright)'
const told = [
  'A night call took place in June 2015 and left two urgent repairs.',
  'In Barchester a repair notice was issued in July 2015.',
  'Two of the four areas were judged bright.',
  'A lantern inspection took place in September 2014.',
  'At the previous inspection keeping watch was judged to be dark.',
  'The sea services in Barchester have been rated dim.',
  'In Loamshire telling the truth is bright.',
]
const parts = fc.subarray([table, heading, ...told, ...grading.map(({ example }) => example)], {
  minLength: 1,
  maxLength: 8,
})

describe('another authority’s name in the place of the first', () => {
  test.each(['Puddleby-on-the-Marsh', 'PUDDLEBY ON THE MARSH'])('%s', (name) => {
    fc.assert(
      fc.property(parts, (parts) => {
        const text = lanternPaper(...parts)
        const there = JSON.stringify(readPaper(text).inspections)
        const here = readPaper(text.replaceAll('Barchester', name)).inspections
        expect(here).toEqual(JSON.parse(there.replaceAll('"barchester"', '"puddleby"')))
      }),
      { numRuns: 60 },
    )
  })

  test('in one sentence takes the grade away from the first, and nothing else', () => {
    const sentence = (name: string) => `In ${name} keeping watch is dim.`
    fc.assert(
      fc.property(fc.subarray(told), fc.constantFrom('Loamshire', 'Puddleby-on-the-Marsh'), (others, name) => {
        const mine = graded(readPaper(lanternPaper(...others, sentence('Barchester'))))
        const theirs = graded(readPaper(lanternPaper(...others, sentence(name))))
        expect(mine.filter((grade) => grade !== 'lantern keeping-watch dim')).toEqual(theirs)
        expect(mine).toContain('lantern keeping-watch dim')
      }),
      { numRuns: 60 },
    )
  })
})

const unrelated = [
  'It was a bright afternoon on the quay.',
  'A dim lamp stood in the hall, and nobody minded.',
  'The boats need oil and paint.',
  'The bridge was opened on 3 May 1998 and closed again in 2001.',
  'Loamshire has forty boats and a brass band.',
  'Members asked questions and were thanked.',
  '- A new roof for the boat house\n- A bench',
  'Name\tBoats\nAnn\t3\nBob\t4',
  'Our plans',
  'The council hopes that one day every light will be bright.',
]

/** What is read, without where. */
function withoutPlaces({ inspections, unplaced, events, claims, ...rest }: Reading) {
  const bare = (found: readonly Reading['inspections'][number][]) =>
    found.map(({ datesPlace: _, findings, ...inspection }) => ({
      ...inspection,
      findings: findings.map(({ place: _, ...finding }) => finding),
    }))
  return {
    authority: rest.authority,
    title: rest.title,
    kind: rest.kind,
    inspections: bare(inspections),
    unplaced: unplaced.length,
    events: events.map(({ places, ...event }) => [event, places.length]),
    claims: claims.map(({ places, ...claim }) => [claim, places.length]),
    rules: rest.messages.map(({ rule }) => rule),
  }
}

test('unrelated paragraphs before, between and after change nothing but places', () => {
  const between = fc.array(fc.constantFrom(...unrelated), { maxLength: 2 })
  fc.assert(
    fc.property(parts, fc.array(between, { minLength: 10, maxLength: 10 }), (parts, gaps) => {
      const mixed = parts.flatMap((part, index) => [...gaps[index]!, part])
      const reading = readPaper(lanternPaper(...mixed, ...gaps.at(-1)!))
      expect(withoutPlaces(reading)).toEqual(withoutPlaces(readPaper(lanternPaper(...parts))))
    }),
    { numRuns: 100 },
  )
})

test('paragraphs in another order change nothing of what each says', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(grading.filter(({ of }) => of === 'labels').map(({ example }) => example)),
      (examples) => {
        const sorted = (text: string) => graded(readPaper(text)).toSorted()
        expect(sorted(lanternPaper(...examples))).toEqual(sorted(lanternPaper(...examples.toSorted())))
      },
    ),
    { numRuns: 20 },
  )
})
