import type { Authority } from '../reference/authority.ts'
import { authorityOf } from '../reference/reference.ts'
import { address } from './address.ts'
import { citationOf, type Citation } from './citation.ts'
import { conflictsOf, type ConflictView } from './conflict.ts'
import { dateText } from './date.ts'
import { eventsOf, type EventView } from './event.ts'
import { counted } from './phrase.ts'
import { gradeTablesOf, type GradeTable } from './grade-table.ts'
import { historyOf, type History } from './history.ts'
import { profileOf, type Profile } from './profile.ts'
import { inspectionsOf, type Register } from './register.ts'
import { sourcesOfAuthority, type SourceHead } from './source-head.ts'
import { standingsOf, type Standing } from './standing.ts'
import { timelineOf, type Timeline } from './timeline.ts'

/** An authority that another page speaks of. */
export interface AuthorityHead {
  id: string
  name: string
  href: string
  /** Inspections and assessments of it in the record. */
  inspections: number
  ended: boolean
}

/** Everything that the page of one authority shows. */
export interface AuthorityView {
  id: string
  name: string
  otherNames: string[]
  type: string
  region: { name: string; href: string }
  codes: { name: string; code: string }[]
  /** Since when, until when it is or was in being, where that is within the record’s time. */
  being: string | null
  note: string | null
  predecessors: AuthorityHead[]
  successors: AuthorityHead[]
  neighbours: AuthorityHead[]
  profile: Profile | null
  standings: Standing[]
  timeline: Timeline | null
  history: History
  tables: GradeTable[]
  events: EventView[]
  conflicts: ConflictView[]
  sources: SourceHead[]
  citation: Citation
  files: { name: string; path: string }[]
  /** One sentence on what the record holds. */
  summary: string
  /** What the record may lack. */
  caution: string
}

const types: Record<Authority['type'], string> = {
  county: 'County council',
  'london-borough': 'London borough',
  'metropolitan-district': 'Metropolitan district',
  'unitary-authority': 'Unitary authority',
}

/** The page of an authority, with or without anything known of it. */
export function authorityView(register: Register, id: string): AuthorityView {
  const authority = authorityOf(register.reference, id)
  const heads = (ids: readonly string[]) => ids.map((other) => authorityHead(register, other))
  const count = inspectionsOf(register, id).length
  const sources = sourcesOfAuthority(register, id)
  return {
    id,
    name: authority.name,
    otherNames: otherNames(authority),
    note: authority.note ?? null,
    type: typeName(authority),
    region: regionOf(register, authority),
    codes: codesOf(authority),
    being: beingOf(authority),
    predecessors: heads(authority.predecessors),
    successors: heads(authority.successors),
    neighbours: heads(authority.neighbours),
    profile: profileOf(register, id),
    standings: standingsOf(register, id),
    timeline: timelineOf(register, authority),
    history: historyOf(register, id),
    tables: gradeTablesOf(register, id),
    events: eventsOf(register, id),
    conflicts: conflictsOf(register).filter((conflict) => conflict.authority.id === id),
    sources,
    citation: citationOf(register, `${authority.name}: inspections of children’s services`, address.authority(id)),
    files: count === 0 ? [] : filesOf(id),
    summary: summaryOf(authority.name, count),
    caution: `The record holds ${counted(sources.length, 'document')} about ${authority.name}; an inspection that none of them tells of is missing here.`,
  }
}

function filesOf(id: string): AuthorityView['files'] {
  return [
    { name: 'Everything about it (JSON)', path: address.dataFile(`authorities/${id}.json`) },
    { name: 'Grades of the figure (CSV)', path: `${address.authority(id)}timeline.csv` },
    { name: 'The figure (SVG)', path: `${address.authority(id)}timeline.svg` },
  ]
}

function summaryOf(name: string, count: number): string {
  if (count === 0) return `The record holds no document on an inspection of ${name} yet.`
  return `How ${name} was judged at ${counted(count, 'inspection')} of its children’s services, and where each grade is printed.`
}

/** How an authority is named and linked. */
export function authorityHead(register: Register, id: string): AuthorityHead {
  const { name, to } = authorityOf(register.reference, id)
  return {
    id,
    name,
    href: address.authority(id),
    inspections: inspectionsOf(register, id).length,
    ended: to !== undefined,
  }
}

/** What kind of council it is, in words. */
export function typeName({ type }: Pick<Authority, 'type'>): string {
  return types[type]
}

function regionOf({ reference }: Register, { region }: Authority): AuthorityView['region'] {
  return { name: reference.regions.find(({ id }) => id === region)?.name ?? region, href: address.region(region) }
}

function otherNames({ name, names }: Authority): string[] {
  return names.map((other) => other.name).filter((other) => other !== name)
}

function codesOf({ codes }: Authority): AuthorityView['codes'] {
  return [
    { name: 'Office for National Statistics', code: codes.gss },
    { name: 'Department for Education', code: codes.dfe },
    { name: 'Inspectorate’s reference', code: codes.ofsted },
  ].flatMap(({ name, code }) => (code === undefined ? [] : [{ name, code }]))
}

function beingOf({ from, to }: Authority): string | null {
  if (from !== undefined && to !== undefined) return `In being from ${dateText(from)} to ${dateText(to)}`
  if (to !== undefined) return `Abolished; its last day was ${dateText(to)}`
  return from === undefined ? null : `In being since ${dateText(from)}`
}
