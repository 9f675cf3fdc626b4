import { expect, test } from 'vitest'
import { loadReference } from '../../src/reference/load.ts'
import { edited, problemsOf, withContent } from './made-content.ts'

test('content that holds together is read, by id', async () => {
  const reference = await withContent({}, loadReference)
  expect(reference.authorities.map(({ id, name }) => ({ id, name }))).toEqual([
    { id: 'alderby', name: 'Alderby' },
    { id: 'elmshire', name: 'Elmshire' },
  ])
  expect(reference.authorities[0]?.to).toBe('2019-03-31')
  expect(reference.frameworks.map(({ id }) => id)).toEqual(['tour'])
  expect(reference.strands[0]?.members).toHaveLength(1)
})

/** What is broken, and every message that comes of it, word for word. */
const broken: Record<string, { change: Record<string, string | null>; problems: string[] }> = {
  'a missing field': {
    change: edited('authorities/elmshire.yml', 'name: Elmshire\n', ''),
    problems: ['authorities/elmshire.yml:1:1 Unexpected absence of a value for `name`, expected text'],
  },
  'a field of the wrong kind': {
    change: edited('authorities/elmshire.yml', "dfe: '902'", 'dfe: 902'),
    problems: ['authorities/elmshire.yml:3:10 Unexpected `902` for `codes.dfe`, expected text'],
  },
  'a field that no schema knows': {
    change: edited('authorities/elmshire.yml', 'region: moors', 'region: moors\ncounty: yes'),
    problems: ['authorities/elmshire.yml:1:1 Unexpected `county` in the file, expected only fields of the schema'],
  },
  'a word that is not in the list': {
    change: edited('authorities/elmshire.yml', 'type: county', 'type: shire'),
    problems: [
      'authorities/elmshire.yml:5:1 Unexpected `shire` for `type`, expected one of `county`, `london-borough`, `metropolitan-district`, `unitary-authority`',
    ],
  },
  'a day that does not exist': {
    change: edited('authorities/elmshire.yml', '2019-04-01', '2019-02-30'),
    problems: ['authorities/elmshire.yml:6:1 Unexpected `2019-02-30` for `from`, expected a day that exists'],
  },
  'an empty list': {
    change: edited('authorities/elmshire.yml', '[Elmshire]', '[]'),
    problems: ['authorities/elmshire.yml:8:1 Unexpected list for `examples`, expected at least 1 of them'],
  },
  'text that is no YAML': {
    change: edited('scales/lamps.yml', 'name: Lamps', 'name: "Lamps'),
    problems: ['scales/lamps.yml:9:1 Unexpected YAML, expected it to be well formed: Missing closing "quote'],
  },
  'a missing file': {
    change: { 'regions.yml': null },
    problems: ['regions.yml Unexpected absence of a file, expected it'],
  },
  'an id that differs from the file': {
    change: edited('scales/lamps.yml', 'id: lamps', 'id: lights'),
    problems: ['scales/lamps.yml:1:1 Unexpected `lights` for `id`, expected `lamps` as the file is named'],
  },
  'an unknown region': {
    change: edited('authorities/alderby.yml', 'region: moors', 'region: fens'),
    problems: ['authorities/alderby.yml:4:1 Unexpected `fens` for `region`, expected the id of a region'],
  },
  'an unknown neighbour, and itself': {
    change: edited('authorities/alderby.yml', 'examples:', 'neighbours:\n  - ashford\n  - alderby\nexamples:'),
    problems: [
      'authorities/alderby.yml:9:5 Unexpected `ashford` for `neighbours[0]`, expected the id of another authority',
      'authorities/alderby.yml:10:5 Unexpected `alderby` for `neighbours[1]`, expected the id of another authority',
    ],
  },
  'a predecessor that does not know its successor': {
    change: edited('authorities/alderby.yml', 'successors: [elmshire]\n', ''),
    problems: [
      'authorities/elmshire.yml:7:16 Unexpected `alderby` for `predecessors[0]`, expected authorities/alderby.yml to have `elmshire` among its successors',
    ],
  },
  'an end before its start': {
    change: edited('authorities/elmshire.yml', "from: '2019-04-01'", "from: '2019-04-01'\nto: '2018-04-01'"),
    problems: ['authorities/elmshire.yml:7:1 Unexpected `2018-04-01` for `to`, expected a day after `2019-04-01`'],
  },
  'a code that another has': {
    change: edited('authorities/elmshire.yml', '902', '901'),
    problems: [
      'authorities/elmshire.yml:3:10 Unexpected `901` for `codes.dfe`, expected a code that authorities/alderby.yml does not have',
    ],
  },
  'a name claimed by two on the same day': {
    change: edited('authorities/elmshire.yml', 'codes:', "names: [{ name: ALDERBY, from: '2018-01-01' }]\ncodes:"),
    problems: [
      'authorities/elmshire.yml:3:9 Unexpected `ALDERBY` for `names[0]`, expected a name that authorities/alderby.yml does not claim on the same day',
    ],
  },
  'an unknown scale': {
    change: edited('frameworks/tour.yml', 'scale: lamps', 'scale: candles'),
    problems: ['frameworks/tour.yml:6:1 Unexpected `candles` for `scale`, expected the id of a scale'],
  },
  'a graded framework without a scale': {
    change: edited('frameworks/tour.yml', 'scale: lamps\n', ''),
    problems: ['frameworks/tour.yml:5:1 Unexpected `true` for `graded`, expected a `scale` with it'],
  },
  'an ungraded framework with a scale': {
    change: edited('frameworks/tour.yml', 'graded: true', 'graded: false'),
    problems: ['frameworks/tour.yml:5:1 Unexpected `false` for `graded`, expected no `scale` with it'],
  },
  'a headline beside areas': {
    change: edited('frameworks/tour.yml', 'publishers:', 'headline: [the light]\npublishers:'),
    problems: ['frameworks/tour.yml:7:1 Unexpected wordings for `headline`, expected none where there are `areas`'],
  },
  'areas that do not exist': {
    change: edited(
      'frameworks/tour.yml',
      'areas: [overall, street/posts]',
      'areas: [overall, posts, overall]\n    optional: [lamps]\nlimits:\n  - { areas: [bulbs], grade: dark, caps: overall, text: T, source: S }',
    ),
    problems: [
      'frameworks/tour.yml:19:22 Unexpected `posts` for `versions[0].areas[1]`, expected the id of an area of this framework',
      'frameworks/tour.yml:19:29 Unexpected second area `overall` for `versions[0].areas[2]`, expected each once',
      'frameworks/tour.yml:20:16 Unexpected `lamps` for `versions[0].optional[0]`, expected the id of an area of this framework',
      'frameworks/tour.yml:22:15 Unexpected `bulbs` for `limits[0].areas[0]`, expected the id of an area of this framework',
      'frameworks/tour.yml:22:23 Unexpected `dark` for `limits[0].grade`, expected the id of a grade of the scale',
    ],
  },
  'a heading in a list of judged areas': {
    change: edited('frameworks/tour.yml', 'headline: true', 'group: true'),
    problems: [
      'frameworks/tour.yml:19:13 Unexpected heading `overall` for `versions[0].areas[0]`, expected an area that is judged',
    ],
  },
  'an area twice, of a service and a part that do not exist': {
    change: edited(
      'frameworks/tour.yml',
      'versions:',
      '  - { id: overall, label: Again }\n  - { id: cables, service: cellar, within: house, label: Cables }\nversions:',
    ),
    problems: [
      'frameworks/tour.yml:16:5 Unexpected second area `overall` for `areas[2]`, expected each once',
      'frameworks/tour.yml:17:19 Unexpected `cellar` for `areas[3].service`, expected the id of a service of this framework',
      'frameworks/tour.yml:17:36 Unexpected `house` for `areas[3].within`, expected the id of an area of the same service',
    ],
  },
  'a title of two frameworks': {
    change: {
      'frameworks/visit.yml':
        "id: visit\nname: V\nshort: V\nkind: visit\ngraded: false\npublishers: []\nfrom: '2016-01-01'\ntitles: [Tour of Lights.]\nsummary: S\n",
    },
    problems: [
      'frameworks/visit.yml:8:10 Unexpected `Tour of Lights.` for `titles[0]`, expected a title that frameworks/tour.yml does not have',
    ],
  },
  'a letter and a wording of two grades': {
    change: edited(
      'scales/lamps.yml',
      'letter: D, meaning: Little light., wordings: [dim]',
      'letter: B, meaning: Little light., wordings: [dim, Bright.]',
    ),
    problems: [
      'scales/lamps.yml:8:28 Unexpected second letter `B` for `grades[1].letter`, expected each once',
      'scales/lamps.yml:8:79 Unexpected second wording `bright` for `grades[1].wordings[1]`, expected each once',
    ],
  },
  'a strand of what does not exist': {
    change: edited(
      'strands.yml',
      'source: The tour. }',
      'source: The tour. }\n    - { framework: tour, area: posts, relation: same, reason: R, source: S }\n    - { framework: walk, area: posts, relation: same, reason: R, source: S }\n  comparable:\n    - { frameworks: [tour, stroll], reason: R, source: S }',
    ),
    problems: [
      'strands.yml:8:26 Unexpected `posts` for `members[1].area`, expected the id of an area of `tour`',
      'strands.yml:9:9 Unexpected `walk` for `members[2].framework`, expected the id of a framework',
      'strands.yml:11:28 Unexpected `stroll` for `comparable[0].frameworks[1]`, expected the id of a framework among the members',
    ],
  },
  'a kind of event with the id of a framework': {
    change: edited('event-kinds.yml', 'id: warning', 'id: tour'),
    problems: ['event-kinds.yml:1:5 Unexpected `tour` for `id`, expected an id that frameworks/tour.yml does not have'],
  },
  'several files at once, and nothing that only follows from one of them': {
    change: {
      ...edited('authorities/elmshire.yml', 'type: county', 'type: shire'),
      ...edited('scales/lamps.yml', 'letter: D', 'letter: B'),
    },
    problems: [
      'authorities/elmshire.yml:5:1 Unexpected `shire` for `type`, expected one of `county`, `london-borough`, `metropolitan-district`, `unitary-authority`',
      'scales/lamps.yml:8:28 Unexpected second letter `B` for `grades[1].letter`, expected each once',
    ],
  },
}

test.for(Object.entries(broken))('%s is reported with file, line and field', async ([, { change, problems }]) => {
  expect(await problemsOf(change)).toEqual(problems)
})

test('the error says what to do, one line a problem', async () => {
  const change = { 'regions.yml': null, 'strands.yml': null }
  const message = await withContent(change, (folder) =>
    loadReference(folder).then(
      () => 'read',
      (error: Error) => error.message.replaceAll(`${folder}/`, ''),
    ),
  )
  expect(message.split('\n')).toEqual([
    'regions.yml Unexpected absence of a file, expected it (Put it back; README.md says what each file holds.)',
    'strands.yml Unexpected absence of a file, expected it (Put it back; README.md says what each file holds.)',
  ])
})
