import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { parse as yaml } from 'yaml'

/** The numbers of the pages, made again from the files that a reader can take away. Shares no code with `src/`. */
const project = join(import.meta.dirname, '../..')
const data = (name: string) => parseCsv(readFileSync(join(project, 'dist/data', name), 'utf8'))
const kept = new Map<string, unknown>()

function content<T>(name: string): T {
  if (!kept.has(name)) kept.set(name, yaml(readFileSync(join(project, 'content', name), 'utf8')))
  return kept.get(name) as T
}

export type Row = Record<string, string>
export type Rule = 'inspection' | 'publication'

interface Strand {
  id: string
  name: string
  profile: boolean
  comparable?: { frameworks: string[] }[]
}

export const strands = content<Strand[]>('strands.yml').filter(({ profile }) => profile)
export const authorities = data('authorities.csv')
const judgements = data('judgements.csv').filter(
  ({ grade, framework }) => grade !== '' && kindOf(framework) === 'inspection',
)

export function parseCsv(text: string): Row[] {
  return parse(text, { columns: true }) as Row[]
}

function kindOf(framework = ''): string {
  return content<{ kind: string }>(`frameworks/${framework}.yml`).kind
}

export function shortOf(framework = ''): string {
  return content<{ short: string }>(`frameworks/${framework}.yml`).short
}

/** The grades of a scale, best first. */
export function scaleOf(id: string): { id: string; label: string }[] {
  return content<{ grades: { id: string; label: string }[] }>(`scales/${id}.yml`).grades
}

/** The last day that a date of a year or a month can mean. */
export function closing(date: string): string {
  if (date.length === 7) return `${date}-${new Date(Number(date.slice(0, 4)), Number(date.slice(5)), 0).getDate()}`
  return date.length === 4 ? `${date}-12-31` : date
}

export function dayOf(row: Row, rule: Rule): string {
  return closing((rule === 'publication' ? row['published'] : row['end'] || row['start']) ?? '')
}

/** The authorities of a part of the country that were in being on a day. */
export function being(scope: string, day: string): Row[] {
  return authorities
    .filter(({ region, type }) => scope === 'england' || region === scope || type === scope)
    .filter(({ from, to }) => (from === '' || from! <= day) && (to === '' || to! >= day))
}

/** The judgements of one strand, grouped by authority, in the order of their inspections. */
function judgedBy(strand: string): Map<string, Row[]> {
  const found = grouped.get(strand) ?? toGroups(strand)
  grouped.set(strand, found)
  return found
}

const grouped = new Map<string, Map<string, Row[]>>()

function toGroups(strand: string): Map<string, Row[]> {
  const own = judgements.filter((row) =>
    (row['strand'] ?? '')
      .split(';')
      .map((id) => id.trim())
      .includes(strand),
  )
  const first = (row: Row) =>
    `${(row['start'] || row['end'] || row['published'] || '').padEnd(10, '-01')} ${row['inspection']}`
  return Map.groupBy(
    own.toSorted((a, b) => (first(a) < first(b) ? -1 : 1)),
    ({ authority }) => authority ?? '',
  )
}

/** The latest judgement of each authority in being. */
export function latest(strand: string, rule: Rule, day: string, scope = 'england'): Row[] {
  const known = judgedBy(strand)
  return being(scope, day).flatMap(({ authority = '' }) => {
    const counting = (known.get(authority) ?? []).filter((row) => dayOf(row, rule) !== '' && dayOf(row, rule) <= day)
    return counting.toSorted((a, b) => dayOf(a, rule).localeCompare(dayOf(b, rule))).slice(-1)
  })
}

/** How many stand at each grade of a scale, best first. */
export function countsOn(scale: string, rows: readonly Row[]): number[] {
  const own = rows.filter((row) => row['scale'] === scale)
  return scaleOf(scale).map(({ id }) => own.filter(({ grade }) => grade === id).length)
}

/** Improved, same and fell, by kind: within one framework and area, or where the strand lets two frameworks be compared. */
export function movements(strand: string, scope: string): Record<string, [number, number, number]> {
  const allowed = strands.find(({ id }) => id === strand)?.comparable ?? []
  const found: Record<string, [number, number, number]> = {}
  for (const rows of judgedBy(strand).values()) {
    if (!inScope(rows[0]?.['authority'] ?? '', scope)) continue
    for (const [index, after] of rows.entries()) {
      const before = rows.slice(0, index).findLast((row) => fit(row, after, allowed))
      if (before === undefined || before['inspection'] === after['inspection']) continue
      const kind = [...new Set([before, after].map((row) => shortOf(row['framework'])))].join(' to ')
      const ranks = [before, after].map(({ grade }) =>
        scaleOf(after['scale'] ?? '').findIndex(({ id }) => id === grade),
      )
      const rise = (ranks[0] ?? 0) - (ranks[1] ?? 0)
      const count = (found[kind] ??= [0, 0, 0])
      count[rise > 0 ? 0 : rise === 0 ? 1 : 2] += 1
    }
  }
  return found
}

function fit(a: Row, b: Row, allowed: readonly { frameworks: string[] }[]): boolean {
  const same = a['framework'] === b['framework'] && a['area'] === b['area'] && a['service'] === b['service']
  const set = [a['framework'] ?? '', b['framework'] ?? '']
  return same || (set[0] !== set[1] && allowed.some(({ frameworks }) => set.every((id) => frameworks.includes(id))))
}

function inScope(authority: string, scope: string): boolean {
  return being(scope, '2026-06-01').concat(authorities).some((row) => row['authority'] === authority && (scope === 'england' || row['region'] === scope || row['type'] === scope)) // prettier-ignore
}

/** The latest graded inspection of each authority in being, as one of its rows. */
export function latestInspections(day: string, scope: string): Row[] {
  const by = Map.groupBy(judgements, ({ authority }) => authority ?? '')
  return being(scope, day).flatMap(({ authority = '' }) =>
    (by.get(authority) ?? [])
      .toSorted((a, b) => (a['start'] || a['published'] || '').localeCompare(b['start'] || b['published'] || ''))
      .slice(-1),
  )
}

/** What an inspection said on a strand. */
export function saidOn(inspection: string, strand: string): string[] {
  return judgements
    .filter(
      (row) =>
        row['inspection'] === inspection &&
        (row['strand'] ?? '')
          .split(';')
          .map((id) => id.trim())
          .includes(strand),
    )
    .map((row) => scaleOf(row['scale'] ?? '').find(({ id }) => id === row['grade'])?.label ?? '')
}

/** The ids of the inspections that judged a strand. */
export function inspectionsOf(strand: string): string[] {
  return [...new Set([...judgedBy(strand).values()].flat().map(({ inspection }) => inspection ?? ''))]
}
