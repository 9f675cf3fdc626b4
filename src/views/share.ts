import type { Strand } from '../reference/strand.ts'
import { frameworkOf } from '../reference/reference.ts'
import { dateText } from './date.ts'
import { gradesOf, type GradeView } from './grade.ts'
import {
  dateRules,
  inBeing,
  judgedByAuthority,
  latestAt,
  type DatedJudgement,
  type DateRule,
} from './latest-judgement.ts'
import { listed, unique } from './phrase.ts'
import { compare, type Register } from './register.ts'
import { recordDay, type Scope } from './scope.ts'

/** How many authorities stood at each grade of one scale on one day, by one rule. */
export interface Share {
  /** By place in the scale, best first. */
  counts: number[]
  /** Their sum: the authorities whose latest judgement is on this scale. */
  base: number
  /** Under which frameworks these were made. */
  frameworks: { short: string; count: number }[]
}

/** One day, by both rules. */
export interface ShareRow {
  day: string
  date: string
  /** Authorities in being on that day. */
  of: number
  rules: Record<DateRule, Share>
}

/** One scale over time: grades of two scales never stand in one share. */
export interface ShareSeries {
  scale: string
  name: string
  era: GradeView['era']
  grades: GradeView[]
  rows: ShareRow[]
}

/** One strand of one part of the country as a figure. */
export interface StrandShares {
  id: string
  strand: { id: string; name: string }
  title: string
  finding: string
  description: string
  coverage: string
  sources: number
  series: ShareSeries[]
}

/** Fewer than this many authorities make no share: their numbers stand in the table only. */
export const fewest = 10

/** The shares of a strand, the present scale first. */
export function sharesOf(register: Register, strand: Strand, scope: Scope): StrandShares {
  const judged = scope.authorities.flatMap(({ id }) => judgedByAuthority(register, strand.id).get(id) ?? [])
  const days = daysOf(register, judged)
  const scales = unique(judged.toReversed().map(({ judgement }) => judgement.scale))
  const series = scales
    .map((scale) => seriesOf(register, strand, scope, scale, days))
    .filter(({ rows }) => rows.length > 0)
    .toSorted((a, b) => compare(b.rows.at(-1)?.day ?? '', a.rows.at(-1)?.day ?? '') || compare(b.era, a.era))
  return {
    id: `shares-${scope.id}-${strand.id}`,
    strand: { id: strand.id, name: strand.name },
    title: `${strand.name}: authorities ${scope.within} at each grade, by the latest judgement of each`,
    finding: findingOf(series[0]),
    description: describe(series),
    coverage: coverageOf(series[0]),
    sources: unique(judged.flatMap(({ judgement }) => judgement.evidence.slice(0, 1).map(({ source }) => source)))
      .length,
    series,
  }
}

/** The last day of March of each year, as the inspectorate counts, and the last day of the record. */
function daysOf(register: Register, judged: readonly DatedJudgement[]): string[] {
  const last = recordDay(register)
  const known = judged.flatMap(({ days }) => dateRules.flatMap((rule) => days[rule] ?? [])).toSorted(compare)
  const [first] = known
  if (first === undefined) return []
  const years = Array.from({ length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1 }, (_, year) =>
    String(Number(first.slice(0, 4)) + year),
  )
  return unique([...years.map((year) => `${year}-03-31`).filter((day) => day >= first && day < last), last])
}

function seriesOf(
  register: Register,
  strand: Strand,
  scope: Scope,
  scale: string,
  days: readonly string[],
): ShareSeries {
  const grades = gradesOf(register, scale)
  const share = (day: string, rule: DateRule) =>
    shareOf(register, grades, latestAt(register, strand.id, { rule, day, authorities: scope.authorities }))
  const rows = days.map((day) => ({
    day,
    date: dateText(day),
    of: scope.authorities.filter((authority) => inBeing(authority, day)).length,
    rules: { inspection: share(day, 'inspection'), publication: share(day, 'publication') },
  }))
  const name = grades[0]?.scaleName ?? scale
  return { scale, name, era: grades[0]?.era ?? 'later', grades, rows: rows.filter(hasAny) }
}

function hasAny({ rules }: ShareRow): boolean {
  return dateRules.some((rule) => rules[rule].base > 0)
}

/** Those of the judgements that are on the scale, counted. */
export function shareOf(register: Register, grades: readonly GradeView[], latest: readonly DatedJudgement[]): Share {
  const own = latest.filter(({ judgement }) => judgement.scale === grades[0]?.scale)
  const kinds = unique(own.map(({ inspection }) => inspection.framework)).toSorted(compare)
  return {
    counts: grades.map(({ grade }) => own.filter(({ judgement }) => judgement.grade === grade).length),
    base: own.length,
    frameworks: kinds.map((framework) => ({
      short: frameworkOf(register.reference, framework).short,
      count: own.filter(({ inspection }) => inspection.framework === framework).length,
    })),
  }
}

/** `At 26 June 2026, 26 of 91 authorities stood at Outstanding …, by the last day on site.` */
function findingOf(series: ShareSeries | undefined): string {
  const row = series?.rows.at(-1)
  if (series === undefined || row === undefined) return 'The record holds no judgement of this strand here.'
  const { counts, base } = row.rules.inspection
  const told = series.grades.map(({ label }, rank) => `${counts[rank] ?? 0} at ${label}`)
  return `At ${row.date}, of ${base} authorities with a judgement, ${listed(told)}.`
}

function coverageOf(series: ShareSeries | undefined): string {
  const row = series?.rows.at(-1)
  if (row === undefined) return 'no authority'
  const { base, frameworks } = row.rules.inspection
  const kinds = listed(frameworks.map(({ short, count }) => `${count} under ${short}`))
  return `${base} of ${row.of} authorities${kinds === '' ? '' : ` (${kinds})`}`
}

function describe(series: readonly ShareSeries[]): string {
  const others = series.slice(1).map(({ name }) => name)
  return [
    'One row for each grade, best on top; in each row one bar for each date, as high as the share of authorities whose latest judgement is that grade. The line below gives how many authorities each date counts.',
    'The bars count by the last day on site; the table counts by the day of publication too. A judgement stands until the next one of this strand.',
    'Where two frameworks share a scale they are counted together, and the table says how many are of which; an authority’s own grades are set against each other only where that is allowed.',
    others.length === 0 ? '' : `Grades on another scale are not counted here but by themselves: ${listed(others)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
