import { frameworkSchema, type Framework } from '../../src/reference/framework.ts'
import type { Reference } from '../../src/reference/reference.ts'
import { scaleSchema } from '../../src/reference/scale.ts'
import { strandSchema } from '../../src/reference/strand.ts'

/** An invented reference: frameworks that together have every feature that reconciling looks at. */

const grade = (label: string, letter: string, reported: string[] = []) => ({
  id: label.toLowerCase().replaceAll(' ', '-'),
  label,
  letter,
  meaning: `What ${label} meant.`,
  wordings: [label.toLowerCase()],
  reported,
})

const scale = (id: string, grades: ReturnType<typeof grade>[]) =>
  scaleSchema.parse({ id, name: id, period: 'always', era: 'later', numbering: 'none', grades })

const framework = (id: string, parts: Record<string, unknown>): Framework =>
  frameworkSchema.parse({
    id,
    name: id,
    short: id,
    kind: 'inspection',
    graded: true,
    publishers: ['Inspectorate', 'Commission'],
    from: '2005-01-01',
    titles: [id],
    summary: 'Invented.',
    ...parts,
  })

/** Two services; a smaller list for a return visit. */
const early = framework('early', {
  scale: 'four',
  services: [
    { id: 'safety', name: 'Safety', wordings: ['safety'] },
    { id: 'care', name: 'Care', wordings: ['care'] },
  ],
  areas: [
    { id: 'overall', service: 'safety', label: 'Overall result', headline: true },
    { id: 'group', service: 'safety', label: 'How it goes', group: true },
    { id: 'practice', service: 'safety', label: 'Practice' },
    { id: 'leading', service: 'safety', label: 'Leading' },
    { id: 'ambition', service: 'safety', label: 'Ambition' },
    { id: 'overall', service: 'care', label: 'Overall result', headline: true },
    { id: 'health', service: 'care', label: 'Being well' },
  ],
  versions: [
    {
      id: 'first',
      name: 'First',
      from: '2009-04-01',
      to: '2010-09-30',
      areas: ['safety/overall', 'safety/group', 'safety/practice', 'safety/leading', 'care/overall', 'care/health'],
    },
    {
      id: 'second',
      name: 'Second',
      from: '2010-10-01',
      to: '2012-06-30',
      areas: ['safety/overall', 'safety/practice', 'safety/ambition', 'care/overall', 'care/health'],
    },
    { id: 'return', name: 'Return', partial: true, areas: ['safety/overall', 'safety/practice'] },
  ],
})

/** One list with a board; a smaller one without the headline. */
const middle = framework('middle', {
  scale: 'four',
  areas: [
    { id: 'overall', label: 'Overall result', headline: true },
    { id: 'helping', label: 'Helping' },
    { id: 'leading', label: 'Leading' },
    { id: 'board', label: 'The board', board: true },
  ],
  versions: [
    { id: 'only', name: 'Only', areas: ['overall', 'helping', 'leading', 'board'], optional: ['board'] },
    { id: 'part', name: 'Part', partial: true, areas: ['helping', 'leading'] },
  ],
})

/** A headline that later goes; forms by length. */
const late = framework('late', {
  scale: 'four',
  areas: [
    { id: 'helping', label: 'Helping' },
    { id: 'leading', label: 'Leading' },
    { id: 'overall', label: 'Overall result', headline: true },
  ],
  versions: [
    { id: 'with', name: 'With', from: '2018-01-01', to: '2026-03-31', areas: ['helping', 'leading', 'overall'] },
    { id: 'without', name: 'Without', from: '2026-04-01', areas: ['helping', 'leading'] },
  ],
  lengths: [
    { id: 'short', name: 'Short', atMostDays: 5 },
    { id: 'standard', name: 'Standard' },
  ],
})

const yearly = framework('yearly', { kind: 'assessment', scale: 'yearly', headline: ['yearly rating'] })
const visit = framework('visit', { kind: 'visit', graded: false })

/** Reconciling looks at no names. */
const namesOnly = { authorityForms: {}, phrases: {} } as unknown as Pick<Reference, 'authorityForms' | 'phrases'>

export const reference: Reference = {
  ...namesOnly,
  authorities: [],
  regions: [],
  frameworks: [early, late, middle, visit, yearly],
  scales: [
    scale('four', [grade('Bright', 'B'), grade('Fair', 'F'), grade('Needs work', 'N'), grade('Poor', 'P')]),
    scale('yearly', [grade('Does fine', 'F'), grade('Does badly', 'B', ['poor'])]),
  ],
  strands: [
    strandSchema.parse({
      id: 'help',
      name: 'Help',
      short: 'Help',
      question: 'Is help good?',
      profile: true,
      members: [
        { framework: 'early', area: 'safety/practice', relation: 'nearest', reason: 'Close.', source: 'Invented.' },
        { framework: 'late', area: 'helping', relation: 'same', reason: 'Same.', source: 'Invented.' },
      ],
    }),
  ],
  eventKinds: [],
}
