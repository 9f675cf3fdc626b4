import { authorityFormsSchema } from '../../src/reference/authority-forms.ts'
import { authoritySchema, regionsSchema } from '../../src/reference/authority.ts'
import { eventKindsSchema } from '../../src/reference/event-kind.ts'
import { phrasesSchema } from '../../src/reference/phrases.ts'
import type { Reference } from '../../src/reference/reference.ts'
import { frameworks, scales } from './made-frameworks.ts'

/** Three councils that exist nowhere; one is abolished, and another takes over its name. */
const authorities = [
  { id: 'barchester', name: 'Barchester', codes: { dfe: '901' }, type: 'unitary-authority' },
  {
    id: 'loamshire',
    name: 'Loamshire',
    codes: { dfe: '902' },
    type: 'county',
    to: '2019-03-31',
    successors: ['new-loamshire'],
  },
  {
    id: 'new-loamshire',
    name: 'West Loamshire',
    names: [{ name: 'Loamshire', from: '2019-04-01' }],
    codes: { dfe: '904' },
    type: 'county',
    from: '2019-04-01',
    predecessors: ['loamshire'],
  },
  { id: 'puddleby', name: 'Puddleby-on-the-Marsh', codes: { dfe: '903' }, type: 'county' },
].map((authority) => authoritySchema.parse({ region: 'the-coast', examples: [authority.name], ...authority }))

/** The words of sentences: of each kind those that the tests use. */
const phrases = phrasesSchema.parse({
  carriers: [
    'the, a, an, of, for, in, to, and, both, that, which, this, its, their, our, is, are, overall, key, now, quality',
    'service, services, council, authority, arrangements, judgement, judgements',
  ],
  whole: ['sea services, services'],
  bodies: ['council, county council, city council, authority'],
  parts: ['areas, judgements, categories'],
  doubt: [
    'if, whether, hope, hopes, aim, aims, would, could, might, may, should, wants, expects, ambition, target, will',
    'next inspection, until, to become',
  ],
  denial: ['not, never, no longer, neither, nor, rather than, almost'],
  opinion: ['self-assessment, peer review, we judge, sailors'],
  others: ['school, schools, home, homes, tavern'],
  many: ['councils, authorities, boroughs'],
  inspectors: ['inspectors, the inspection, the report'],
})

/** An invented reference with every feature that recognising looks at. */
export const reference: Reference = {
  authorities,
  authorityForms: authorityFormsSchema.parse({
    before: ['county of', 'borough of'],
    after: ['council', 'city council', 'county council', 'borough council'],
    elsewhere: ['North', 'South', 'East'],
    lookAlikes: ['Barchester Towers'],
  }),
  regions: regionsSchema.parse([{ id: 'the-coast', name: 'The Coast' }]),
  frameworks,
  scales,
  strands: [],
  eventKinds: eventKindsSchema.parse([
    { id: 'repair-notice', name: 'Repair notice', kind: 'notice', wordings: ['repair notice'], summary: 'A notice.' },
    { id: 'repair-board', name: 'Repair board', kind: 'body', wordings: ['repair board'], summary: 'A board.' },
  ]),
  phrases,
}
