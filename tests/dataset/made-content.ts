import { buildDataset } from '../../src/dataset/build.ts'
import type { Exported } from '../../src/dataset/export/data-table.ts'
import type { Extract } from '../../src/extract/schema.ts'
import { authoritySchema } from '../../src/reference/authority.ts'
import type { Reference } from '../../src/reference/reference.ts'
import { reference as frameworks } from '../reconcile/made-reference.ts'
import { paper, report, said } from '../reconcile/sources.ts'

/** Two invented authorities, of which one has sources that agree, disagree, leave out, count and tell of a visit. */

const authority = (id: string, name: string, dfe: string) =>
  authoritySchema.parse({ id, name, codes: { dfe }, region: 'north', type: 'county', examples: [name] })

export const reference: Reference = {
  ...frameworks,
  authorities: [authority('barchester', 'Barchester', '101'), authority('plumstead', 'Plumstead, Isle of', '102')],
  regions: [{ id: 'north', name: 'The North' }],
}

const days = { start: '2019-09-23', end: '2019-10-04' }

export const extracts: readonly Extract[] = [
  report(
    'barchester-2019-11-04-inspection-report',
    {
      ...days,
      findings: [said('helping', 'Fair', { place: { page: 1 } }), said('leading', 'Poor', { place: { page: 1 } })],
    },
    {
      published: '2019-11-04',
      url: 'https://example.org/report.pdf',
      original: { sha256: 'e'.repeat(64), format: 'pdf', pages: 9 },
    },
  ),
  paper(
    'barchester-2019-12-17-council-report',
    [
      {
        ...days,
        start: '2019-09-16',
        findings: [said('helping', 'Bright', { label: '=HELPING()', mode: 'sentence' })],
      },
      {
        framework: 'middle',
        start: '2016-11',
        end: '2016-11',
        restated: true,
        findings: [said('all', 'Fair', { label: 'all, "every one"' })],
      },
    ],
    {
      events: [
        {
          authority: 'barchester',
          kind: 'visit',
          start: '2018-11',
          end: '2018-11',
          places: [{ line: 55, paragraph: '11' }],
        },
      ],
      claims: [
        {
          kind: 'share-of-authorities',
          grade: 'fair',
          number: 36.5,
          of: null,
          observed: null,
          inspection: null,
          asPrinted: '36.5%',
          places: [{ line: 65 }],
        },
      ],
    },
  ),
]

export function exportedFrom(sources: readonly Extract[]): Exported {
  return { reference, extracts: sources, dataset: buildDataset(sources, reference).dataset }
}
