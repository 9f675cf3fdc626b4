import { authoritySchema, type Authority } from '../../src/reference/authority.ts'
import type { Reference } from '../../src/reference/reference.ts'
import { scaleSchema, type Scale } from '../../src/reference/scale.ts'
import { madeFrameworks } from './made-frameworks.ts'
import { strandSchema, type Strand } from '../../src/reference/strand.ts'

/** An invented reference: two scales, three graded frameworks and one kind of visit, three strands, five authorities. */

function scale(id: string, era: 'earlier' | 'later', grades: readonly (readonly [string, string])[]): Scale {
  return scaleSchema.parse({
    id,
    name: `The ${id} scale`,
    period: era === 'earlier' ? '2009 to 2013' : 'since 2013',
    era,
    numbering: 'none',
    grades: grades.map(([label, letter]) => ({
      id: label.toLowerCase().replaceAll(' ', '-'),
      label,
      letter,
      meaning: `What ${label} meant.`,
      wordings: [label.toLowerCase()],
    })),
  })
}

const scales = [
  scale('old', 'earlier', [['Bright', 'B'], ['Fair', 'F'], ['Middling', 'M'], ['Poor', 'P']]), // prettier-ignore
  scale('new', 'later', [['Bright', 'B'], ['Fair', 'F'], ['Needs work', 'NW'], ['Poor', 'P']]), // prettier-ignore
  scale('yearly', 'earlier', [
    ['Does well', 'W'],
    ['Does badly', 'X'],
  ]),
]

const source = 'Invented.'
const strands: Strand[] = [
  {
    id: 'helping',
    name: 'Helping families',
    short: 'Helping',
    question: 'Is help good?',
    profile: true,
    members: [
      {
        framework: 'early',
        area: 'safety/practice',
        relation: 'nearest',
        reason: 'Close in words.',
        source,
      },
      {
        framework: 'middle',
        area: 'helping',
        relation: 'same',
        reason: 'The same words.',
        source,
      },
      {
        framework: 'late',
        area: 'helping',
        relation: 'same',
        reason: 'The same words.',
        source,
      },
    ],
    comparable: [],
  },
  {
    id: 'care',
    name: 'Care',
    short: 'Care',
    question: 'Is care good?',
    profile: true,
    members: [
      {
        framework: 'early',
        area: 'care/overall',
        relation: 'nearest',
        reason: 'Close.',
        source,
      },
    ],
    comparable: [],
  },
  {
    id: 'overall',
    name: 'Overall',
    short: 'Overall',
    question: 'How is the whole?',
    profile: true,
    members: [
      {
        framework: 'early',
        area: 'safety/overall',
        relation: 'split',
        reason: 'Half of it.',
        source,
      },
      {
        framework: 'middle',
        area: 'overall',
        relation: 'same',
        reason: 'The same words.',
        source,
      },
      {
        framework: 'late',
        area: 'overall',
        relation: 'same',
        reason: 'The same words.',
        source,
      },
    ],
    comparable: [
      {
        frameworks: ['middle', 'late'],
        reason: 'The inspectorate counts them together.',
        source,
      },
    ],
  },
].map((strand) => strandSchema.parse(strand))

function authority(id: string, name: string, more: Partial<Authority> = {}): Authority {
  return authoritySchema.parse({
    id,
    name,
    codes: { dfe: '100' },
    region: 'north',
    type: 'county',
    examples: [name],
    ...more,
  })
}

export const madeReference: Reference = {
  authorities: [
    authority('aldermere', 'Aldermere', {
      neighbours: ['brackwater', 'carrow'],
      names: [{ name: 'County of Aldermere' }],
    }),
    authority('brackwater', 'Brackwater', { region: 'south', type: 'unitary-authority' }),
    authority('carrow', 'Carrow', { neighbours: ['aldermere'], predecessors: ['dunmere'], from: '2019-04-01' }),
    authority('dunmere', 'Dunmere', { successors: ['carrow', 'east-carrow'], to: '2019-03-31' }),
    authority('east-carrow', 'East Carrow', { predecessors: ['dunmere'], from: '2019-04-01' }),
  ],
  authorityForms: { before: [], after: [], elsewhere: [], lookAlikes: [] },
  regions: [
    { id: 'north', name: 'The North' },
    { id: 'south', name: 'The South' },
  ],
  frameworks: madeFrameworks,
  scales,
  strands,
  eventKinds: [
    {
      id: 'notice',
      name: 'Notice',
      kind: 'notice',
      wordings: ['notice'],
      summary: 'A letter with targets.',
      facts: [],
    },
    {
      id: 'priority',
      name: 'Urgent points',
      kind: 'notice',
      wordings: ['urgent'],
      summary: 'What is urgent.',
      facts: [],
    },
  ],
  phrases: {
    carriers: ['the'],
    parts: ['areas'],
    inspectors: ['inspectors'],
    whole: ['services'],
    bodies: ['council'],
    doubt: ['if'],
    denial: ['not'],
    opinion: ['we judge'],
    others: ['school'],
    many: ['councils'],
  },
}
