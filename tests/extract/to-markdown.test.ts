import { expect, test } from 'vitest'
import { toMarkdown } from '../../src/extract/to-markdown.ts'
import { madeExtract, madeFinding, madeInspection } from './made-extract.ts'

test('an extract reads as a page: head, inspections, events, claims, what was not read', () => {
  const extract = madeExtract({
    url: 'https://example.org/report.pdf',
    original: { sha256: 'b'.repeat(64), format: 'pdf', pages: 12 },
    inspections: [
      madeInspection({
        datesPlace: { page: 1 },
        published: '2019-11-04',
        publishedMode: 'list',
        findings: [
          madeFinding({
            area: 'helping',
            label: 'Helping families',
            gradeAsPrinted: 'Needs work to be fair',
            grade: 'needs-work',
            place: { page: 1 },
          }),
          madeFinding({
            area: 'helping',
            label: 'Helping families',
            gradeAsPrinted: 'Needs work to be fair',
            grade: 'needs-work',
            place: { page: 3, paragraph: '4.2' },
            mode: 'sentence',
          }),
          madeFinding({ place: { page: 1 } }),
        ],
      }),
      madeInspection({
        framework: 'early',
        restated: true,
        inferred: true,
        start: '2010',
        end: '2010',
        authority: 'plumstead',
      }),
    ],
    events: [
      { authority: 'barchester', kind: 'visit', start: '2018-11', end: '2018-11', places: [{ page: 2 }, { page: 5 }] },
    ],
    claims: [
      {
        kind: 'count-of-areas',
        grade: null,
        number: 4,
        of: null,
        observed: null,
        inspection: 0,
        asPrinted: 'four areas',
        places: [{ page: 2 }],
      },
    ],
    recommendations: { number: 6, place: { page: 9 } },
    messages: [
      {
        kind: 'warning',
        rule: 'recognise:grade',
        place: { page: 4 },
        reason: 'Unexpected `Fairish`, expected a grade | word',
      },
    ],
  })
  expect(toMarkdown(extract)).toBe(`---
title: Late inspection of Barchester
publisher: Inspectorate
kind: inspection-report
authority: barchester
published: 2019-11-04
published-from: head
url: https://example.org/report.pdf
licence: not-stated
original: { sha256: ${'b'.repeat(64)}, format: pdf, pages: 12 }
recommendations: { number: 6, where: page 9 }
---

## late, 2019-09-23 to 2019-10-04

- Dates: page 1
- Published: 2019-11-04, from list

| Judgement | Area | Grade | Where | Read from |
| - | - | - | - | - |
| Helping families | helping | Needs work to be fair \`needs-work\` | page 1; page 3, paragraph 4.2 | table; sentence |
| Overall result | overall | Fair | page 1 | table |

## early, 2010

- Authority: plumstead
- Told: by a document about something else
- Framework: inferred from dates and labels

## Events

| Event | Dates | Where |
| - | - | - |
| visit | 2018-11 | page 2; page 5 |

## Claims

| Claim | As printed | Number | Inspection | Where |
| - | - | - | - | - |
| count-of-areas | four areas | 4 | 1 | page 2 |

## Not read

| Kind | Rule | Where | Reason |
| - | - | - | - |
| warning | recognise:grade | page 4 | Unexpected \\\`Fairish\\\`, expected a grade \\| word |
`)
})

test('columns that no row needs are left out, and come where one row needs them', () => {
  const findings = [
    madeFinding(),
    madeFinding({ service: 'safety', firmness: 'qualified', grade: null, gradeAsPrinted: '' }),
  ]
  const lines = toMarkdown(madeExtract({ inspections: [madeInspection({ findings })] })).split('\n')
  expect(lines).toContain('| Service | Judgement | Area | Grade | Firmness | Where | Read from |')
  expect(lines).toContain('| - | Overall result | overall | Fair | firm | line 10 | table |')
  expect(lines).toContain('| safety | Overall result | overall | *no grade* | qualified | line 10 | table |')
})

test('a decision stands in its row', () => {
  const finding = madeFinding({ decision: { read: 'Needs work', reason: 'the print is smudged' } })
  const text = toMarkdown(madeExtract({ inspections: [madeInspection({ findings: [finding] })] }))
  expect(text).toContain('| Fair | line 10 | table | was `Needs work`: the print is smudged |')
})

test('a report of seven judgements, each told three times in long words, stays under 4 kB', () => {
  const label = 'The experiences of the people whom this long label of seventy letters means'
  const findings = Array.from({ length: 7 }, (_, area) =>
    [1, 4, 9].map((page, told) =>
      madeFinding({
        area: `experiences-and-progress-${area}`,
        label: told === 2 ? `${label}, in prose` : label,
        grade: 'needs-work',
        gradeAsPrinted: 'Needs work to be called fair',
        place: { page },
        mode: (['table', 'heading', 'sentence'] as const)[told]!,
      }),
    ),
  ).flat()
  expect(toMarkdown(madeExtract({ inspections: [madeInspection({ findings })] })).length).toBeLessThan(4000)
})
