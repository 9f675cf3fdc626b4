import { type Framework, frameworkSchema } from '../../src/reference/framework.ts'
import { type Scale, scaleSchema } from '../../src/reference/scale.ts'

const grade = (id: string, letter: string, more: object = {}) => ({
  id,
  label: id,
  letter,
  meaning: `What ${id} means.`,
  wordings: [id],
  ...more,
})

/** `needs oil to be bright` holds another grade’s word: the longest has to win. */
const needsOil = ['needs oil', 'need oil', 'needs oil to be bright']

export const scales: readonly Scale[] = [
  scaleSchema.parse({
    id: 'lamps',
    name: 'Lamps',
    period: 'since 2009',
    era: 'later',
    numbering: 'best-is-1',
    grades: [
      grade('bright', 'B'),
      grade('dim', 'M', { reported: ['gloomy'] }),
      grade('needs-oil', 'N', { wordings: [...needsOil, 'needing oil'], verbs: needsOil }),
      grade('dark', 'D'),
    ],
    notJudged: ['not judged', 'not looked at'],
  }),
  scaleSchema.parse({
    id: 'counts',
    name: 'Counts',
    period: '2009 to 2012',
    era: 'earlier',
    numbering: 'none',
    grades: [
      grade('counts-high', 'H', { wordings: ['counts high', 'bright'] }),
      grade('counts-fair', 'F', { wordings: ['counts fair', 'dim'] }),
      grade('counts-low', 'L', { wordings: ['counts low'], reported: ['dark'] }),
    ],
  }),
]

const framework = (id: string, parts: object): Framework =>
  frameworkSchema.parse({
    id,
    name: id,
    short: id,
    kind: 'inspection',
    graded: true,
    scale: 'lamps',
    publishers: ['The Lamplighters'],
    summary: 'Made up.',
    ...parts,
  })

const ofService = (service: string) => [
  { id: 'overall-light', service, label: 'Overall light', headline: true },
  { id: 'crew', service, label: 'How good are the crews?', group: true, wordings: ['crews'] },
  { id: 'keeping-watch', service, label: 'Keeping watch', wordings: ['watch keeping', 'watch … ships'] },
  { id: 'telling-the-truth', service, label: 'Telling the truth', wordings: ['telling … truth'] },
]
const inBoth = (...areas: string[]) =>
  ['harbours', 'lighthouses'].flatMap((service) => areas.map((area) => `${service}/${area}`))

/** Two services with the same areas; one area more in the later list; a smaller list for a return visit. */
export const beacon = framework('beacon', {
  from: '2009-04-01',
  to: '2012-06-30',
  titles: ['beacon inspection', 'inspection of harbours and lighthouses'],
  markers: ['full inspection'],
  services: [
    { id: 'harbours', name: 'Harbours', wordings: ['harbour services'] },
    { id: 'lighthouses', name: 'Lighthouses', wordings: ['lighthouse services'] },
  ],
  areas: [...ofService('harbours'), ...ofService('lighthouses'), { id: 'ropes', service: 'harbours', label: 'Ropes' }],
  versions: [
    {
      id: 'first',
      name: 'First list',
      from: '2009-04-01',
      to: '2010-09-30',
      areas: inBoth('overall-light', 'keeping-watch', 'telling-the-truth'),
    },
    {
      id: 'second',
      name: 'Second list',
      from: '2010-10-01',
      to: '2012-06-30',
      areas: [...inBoth('overall-light', 'keeping-watch', 'telling-the-truth'), 'harbours/ropes'],
    },
    { id: 'return', name: 'Return', partial: true, areas: ['harbours/overall-light', 'harbours/keeping-watch'] },
  ],
})

/** In force together with the next one for half a year; told from it by the long labels of its own. */
export const buoy = framework('buoy', {
  from: '2012-07-01',
  to: '2014-06-30',
  titles: ['buoy inspection'],
  markers: ['full inspection', 'sea inspection'],
  areas: [
    { id: 'overall-light', label: 'Overall light', headline: true },
    { id: 'ropes', label: 'How well the ropes hold boats' },
    { id: 'bells', label: 'How loud the bells ring out' },
  ],
  versions: [{ id: 'only', name: 'Only list', areas: ['overall-light', 'ropes', 'bells'] }],
})

/** No services; one headline, which a later list no longer has. */
export const lantern = framework('lantern', {
  from: '2014-01-01',
  publishers: ['The Lamplighters', 'Trinity Watch'],
  titles: ['lantern inspection', 'inspection of sea services'],
  markers: ['full inspection', 'sea inspection'],
  areas: [
    { id: 'overall-light', label: 'Overall light', headline: true },
    { id: 'keeping-watch', label: 'Keeping watch', wordings: ['watch keeping'] },
    { id: 'telling-the-truth', label: 'Telling the truth' },
    { id: 'keepers', label: 'How the keepers lead their crews' },
    { id: 'mending', label: 'How well the lamps are mended' },
  ],
  versions: [
    {
      id: 'with',
      name: 'With a headline',
      from: '2014-01-01',
      to: '2025-12-31',
      areas: ['keepers', 'keeping-watch', 'telling-the-truth', 'mending', 'overall-light'],
      optional: ['mending'],
    },
    {
      id: 'without',
      name: 'Without a headline',
      from: '2026-01-01',
      areas: ['keepers', 'keeping-watch', 'telling-the-truth', 'mending'],
      optional: ['mending'],
    },
  ],
  recommendations: { headings: ['What has to be mended'], until: ['What comes next', 'The keepers'] },
})

const yearlyCount = framework('yearly-count', {
  kind: 'assessment',
  scale: 'counts',
  from: '2009-01-01',
  to: '2012-12-31',
  headline: ['yearly count'],
  titles: ['yearly count', 'yearly count of the harbours'],
})

const ungraded = (id: string, parts: object) =>
  framework(id, { graded: false, scale: undefined, from: '2009-01-01', ...parts })

/** In order of their ids, as loading gives them. */
export const frameworks: readonly Framework[] = [
  beacon,
  buoy,
  lantern,
  ungraded('night-call', {
    kind: 'visit',
    titles: ['night call', 'unannounced inspection of lamps'],
    markers: ['unannounced inspection'],
    counts: [{ id: 'urgent-repair', name: 'Urgent repairs', wordings: ['urgent repair', 'urgent repairs'] }],
  }),
  ungraded('pier', { kind: 'service-inspection', titles: ['pier inspection', 'inspection of the pier'] }),
  yearlyCount,
]
export { yearlyCount }
