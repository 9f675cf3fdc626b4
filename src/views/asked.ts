import type { Framework } from '../reference/framework.ts'
import type { Strand } from '../reference/strand.ts'
import { compare, type Register } from './register.ts'

/** A span of days, both included. */
export interface Span {
  from: string
  to: string
}

/**
 * When a strand’s question was asked, framework by framework: the days on which a version in force lists an area of the
 * strand. Where two frameworks overlap, the later one counts from its first day.
 */
export function askedOf({ reference }: Register, strand: Strand, within: Span): Span[] {
  const spans = reference.frameworks
    .filter(({ kind }) => kind === 'inspection')
    .flatMap((framework) => askedIn(framework, strand, within))
    .toSorted((a, b) => compare(a.from, b.from))
  return spans.map((span, index) => cut(span, spans[index + 1])).filter(({ from, to }) => from < to)
}

/** The spans between those in which it was asked. */
export function silentIn(asked: readonly Span[], within: Span): Span[] {
  const froms = [within.from, ...asked.map(({ to }) => to)]
  const tos = [...asked.map(({ from }) => from), within.to]
  return froms.map((from, index) => ({ from, to: tos[index] ?? within.to })).filter(({ from, to }) => from < to)
}

function askedIn(framework: Framework, strand: Strand, within: Span): Span[] {
  const areas = strand.members.filter((member) => member.framework === framework.id).map(({ area }) => area)
  if (areas.length === 0) return []
  const lists = framework.versions.filter(({ partial }) => !partial)
  const asking = lists.filter((version) =>
    version.areas.some((entry) => areas.includes(typeof entry === 'string' ? entry : entry.area)),
  )
  const inForce: { from?: string | undefined; to?: string | undefined }[] = lists.length === 0 ? [framework] : asking
  const spans = inForce.map(({ from, to }) => ({
    from: later(from ?? framework.from, within.from),
    to: earlier(to ?? framework.to ?? within.to, within.to),
  }))
  return merged(spans)
}

/** Spans of one framework that touch become one. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => compare(a.from, b.from))) {
    const last = result.at(-1)
    if (last !== undefined && nextDay(last.to) >= span.from) last.to = later(last.to, span.to)
    else result.push({ ...span })
  }
  return result
}

function cut(span: Span, next: Span | undefined): Span {
  return next !== undefined && next.from < span.to ? { from: span.from, to: next.from } : span
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

function later(a: string, b: string): string {
  return a > b ? a : b
}

function earlier(a: string, b: string): string {
  return a < b ? a : b
}
