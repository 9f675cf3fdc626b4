import { datasetSchema, type Dataset } from '../../src/dataset/schema.ts'
import { madeEvidence, madeInspection, madeSource, type Made } from './made-record.ts'

/** An invented record of two authorities: every shape that a page has to show stands in it once. */

const safety = { service: 'safety', scale: 'old' }
const care = { service: 'care', scale: 'old' }

const y2009 = madeInspection(
  'aldermere-early-2009-11-23',
  ['aldermere', 'early', 'first'],
  ['2009-11-23', '2009-12-04', '2010-01-07'],
  [
    {
      ...safety,
      area: 'overall',
      label: 'Overall result',
      grade: 'poor',
      strands: ['overall'],
      sourcesAgreeing: 2,
      evidence: [
        madeEvidence('aldermere-early-2009-11-23-report', 352, 'poor'),
        madeEvidence('aldermere-early-2009-11-23-report', 93, 'poor', { mode: 'heading' }),
        madeEvidence('aldermere-council-2011', 21, 'poor', {
          mode: 'sentence',
          paragraph: '2.1',
        }),
      ],
    },
    { ...safety, area: 'practice', label: 'Practice with families, including how questions are answered', grade: 'middling', strands: ['helping'] }, // prettier-ignore
    { ...safety, area: 'leading', label: 'Leading', grade: 'fair', firmness: 'qualified', gradeAsPrinted: 'fair with bright features' }, // prettier-ignore
    { ...care, area: 'overall', label: 'Overall result', grade: 'middling', strands: ['care'], conflict: 'care-2009' },
    { ...care, area: 'health', label: 'Being well', grade: null, absence: 'could-not-be-read' },
  ],
  {
    aliases: ['aldermere-early-2009-12'],
    next: 'aldermere-early-2011-09-12',
    sources: ['aldermere-early-2009-11-23-report', 'aldermere-council-2011'],
  },
)

const y2011 = madeInspection(
  'aldermere-early-2011-09-12',
  ['aldermere', 'early', 'return'],
  ['2011-09-12', '2011-09-16', '2011-10-10'],
  [
    { ...safety, area: 'overall', label: 'Overall result', grade: 'middling', strands: ['overall'] },
    { ...safety, area: 'practice', label: 'Practice with families, including how questions are answered', grade: 'middling', strands: ['helping'] }, // prettier-ignore
    { ...safety, area: 'leading', label: 'Leading and managing', grade: 'fair' },
  ],
  { sources: ['aldermere-council-2011'], previous: y2009.id, next: 'aldermere-middle-2015-01-20' },
)

const later = (helping: string | null, leading: string | null, overall: string | null): Made[] => [
  { area: 'helping', label: 'Helping families', grade: helping, strands: ['helping'] },
  { area: 'leading', label: 'Leading', grade: leading },
  { area: 'overall', label: 'Overall result', grade: overall, strands: ['overall'] },
]

const y2015 = madeInspection(
  'aldermere-middle-2015-01-20',
  ['aldermere', 'middle', 'only'],
  ['2015-01-20', '2015-02-11', '2015-03-27'],
  later('fair', 'fair', 'fair'),
)
const y2018 = madeInspection(
  'aldermere-late-2018-10-29',
  ['aldermere', 'late', 'with'],
  ['2018-10-29', '2018-11-09', '2018-12-18'],
  later('fair', 'bright', 'bright'),
)
const y2022 = madeInspection(
  'aldermere-late-2022-02',
  ['aldermere', 'late', 'with'],
  ['2022-02', '2022-03', null],
  later('bright', 'bright', 'bright'),
)
const y2026 = madeInspection(
  'aldermere-late-2026-05-11',
  ['aldermere', 'late', 'without'],
  ['2026-05-11', '2026-05-15', '2026-06-20'],
  [
    ...later('bright', 'fair', null).slice(0, 2),
    { area: 'overall', label: 'Overall result', grade: null, absence: 'no-overall-by-design', strands: ['overall'] },
  ],
)
const rating = madeInspection(
  'aldermere-yearly-2010',
  ['aldermere', 'yearly', null],
  [null, null, '2010-12'],
  [{ area: 'result', label: 'Yearly rating', grade: 'does-badly', scale: 'yearly' }],
  { restatedOnly: true, sources: ['aldermere-council-2011'] },
)
const other = madeInspection(
  'brackwater-middle-2016-11-14',
  ['brackwater', 'middle', 'only'],
  ['2016-11-14', '2016-12-08', '2017-02-13'],
  later('needs-work', 'needs-work', 'needs-work'),
)

const inspections = [y2009, y2011, rating, y2015, y2018, y2022, y2026, other]
const reports = inspections.flatMap(({ id, authority, published, sources }) =>
  sources[0] === `${id}-report` ? [madeSource(sources[0], authority, published?.date ?? '2022-04')] : [],
)
const place = { page: null, line: 35, paragraph: '2.2' }

export const madeDataset: Dataset = datasetSchema.parse({
  sources: [
    ...reports,
    madeSource('aldermere-council-2011', 'aldermere', '2011-11-10', {
      publisher: 'Aldermere Council',
      kind: 'council-report',
      rank: 'secondary',
      licence: 'not-stated',
      messages: [
        {
          kind: 'warning',
          rule: 'read:empty',
          place: { line: 12 },
          reason: 'Unexpected `Goodish`, expected a grade',
        },
      ],
    }),
  ],
  inspections,
  events: [
    {
      id: 'aldermere-visit-2009-07',
      authority: 'aldermere',
      kind: 'visit',
      start: '2009-07',
      end: '2009-07',
      count: {
        of: 'priority',
        number: 1,
      },
      evidence: [
        {
          source: 'aldermere-council-2011',
          ...place,
        },
      ],
    },
    {
      id: 'aldermere-notice-undated',
      authority: 'aldermere',
      kind: 'notice',
      start: null,
      end: null,
      count: null,
      evidence: [
        {
          source: 'aldermere-council-2011',
          ...place,
        },
      ],
    },
    {
      id: 'aldermere-visit-2020',
      authority: 'aldermere',
      kind: 'visit',
      start: '2020-02-18',
      end: '2020-02-19',
      count: null,
      evidence: [
        {
          source: 'aldermere-council-2011',
          ...place,
        },
      ],
    },
  ],
  claims: [
    {
      id: 'two-of-three',
      source: 'aldermere-council-2011',
      kind: 'count-of-grade',
      grade: 'middling',
      number: 2,
      of: 3,
      asPrinted: 'two of the three',
      inspection: y2011.id,
      observed: 2,
      result: 'holds',
      reason: 'The table shows two.',
      evidence: [
        {
          source: 'aldermere-council-2011',
          ...place,
        },
      ],
    },
    {
      id: 'share',
      source: 'aldermere-council-2011',
      kind: 'share-of-authorities',
      grade: 'poor',
      number: 13,
      of: null,
      asPrinted: '13%',
      inspection: null,
      observed: null,
      result: 'cannot-be-checked',
      reason: 'No base is stated.',
      evidence: [
        {
          source: 'aldermere-council-2011',
          ...place,
        },
      ],
    },
  ],
  conflicts: [
    {
      id: 'care-2009',
      authority: 'aldermere',
      inspection: y2009.id,
      about: 'grade',
      judgement: `${y2009.id}.care.overall`,
      published: 'middling',
      reason: 'The inspectorate’s own report is preferred.',
      sides: [
        {
          value: 'middling',
          source: 'aldermere-early-2009-11-23-report',
          page: 3,
          line: null,
          paragraph: null,
        },
        {
          value: 'fair',
          source: 'aldermere-council-2011',
          ...place,
        },
      ],
    },
  ],
})
