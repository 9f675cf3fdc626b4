import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { InvalidContent } from '../../src/reference/invalid-content.ts'
import { loadReference } from '../../src/reference/load.ts'
import { phrasesSchema } from '../../src/reference/phrases.ts'

/** The smallest content that holds together, of things that exist nowhere. */
const made: Readonly<Record<string, string>> = {
  'regions.yml': '- { id: moors, name: The Moors }\n',
  'authority-forms.yml': 'before: [borough of]\nafter: [council]\nelsewhere: [North]\nlookAlikes: []\n',
  'phrases.yml': Object.keys(phrasesSchema.shape)
    .map(
      (kind) => `${kind}: [lamp]
`,
    )
    .join(''),
  'event-kinds.yml': '- { id: warning, name: Warning, kind: notice, wordings: [warning], summary: A warning. }\n',
  'authorities/alderby.yml': `id: alderby
name: Alderby
codes: { dfe: '901' }
region: moors
type: county
to: '2019-03-31'
successors: [elmshire]
examples: [Alderby]
`,
  'authorities/elmshire.yml': `id: elmshire
name: Elmshire
codes: { dfe: '902' }
region: moors
type: county
from: '2019-04-01'
predecessors: [alderby]
examples: [Elmshire]
`,
  'scales/lamps.yml': `id: lamps
name: Lamps
period: once
era: earlier
numbering: best-is-1
grades:
  - { id: bright, label: Bright, letter: B, meaning: Much light., wordings: [bright] }
  - { id: dim, label: Dim, letter: D, meaning: Little light., wordings: [dim] }
`,
  'frameworks/tour.yml': `id: tour
name: Tour of lights
short: Tour
kind: inspection
graded: true
scale: lamps
publishers: [The Lamplighters]
from: '2015-01-01'
titles: [tour of lights]
summary: A tour.
services:
  - { id: street, name: Street lights, wordings: [street lights] }
areas:
  - { id: overall, label: Overall light, headline: true }
  - { id: posts, service: street, label: Posts }
versions:
  - id: first
    name: First list
    areas: [overall, street/posts]
`,
  'strands.yml': `- id: light
  name: Light
  short: Light
  question: Is there light?
  profile: true
  members:
    - { framework: tour, area: overall, relation: same, reason: It is the light., source: The tour. }
`,
}

/** Writes the made content, with some files changed (`null`: left out), to a folder that `use` may read. */
export async function withContent<T>(
  changed: Readonly<Record<string, string | null>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'made-content-'))
  for (const [name, text] of Object.entries({ ...made, ...changed })) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    if (text !== null) await writeFile(join(folder, name), text)
  }
  return use(folder).finally(() => rm(folder, { recursive: true }))
}

/** One made file with some of its text replaced; the text has to be there. */
export function edited(name: string, from: string, to: string): Record<string, string> {
  const text = made[name] ?? ''
  if (!text.includes(from)) throw new Error(`${name} does not hold ${from}`)
  return { [name]: text.replace(from, to) }
}

/** The problems of changed content, as `file:line:column reason`, without the folder and the note. */
export function problemsOf(changed: Readonly<Record<string, string | null>>): Promise<string[]> {
  return withContent(changed, async (folder) => {
    const error: unknown = await loadReference(folder).catch((reason: unknown) => reason)
    if (!(error instanceof InvalidContent)) return []
    return error.problems.map(({ file, line, column, reason }) => {
      const place = line === undefined ? '' : `:${line}:${column}`
      return `${file}${place} ${reason}`.replaceAll(`${folder}/`, '')
    })
  })
}
