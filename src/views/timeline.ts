import type { Inspection } from '../dataset/schema.ts'
import { firstDay, lastDay, type PartialDate } from '../reference/partial-date.ts'
import { bandsOf, type Band } from './band.ts'
import { capital, counted, listed, unique } from './phrase.ts'
import { dateText } from './date.ts'
import { datedEvents, type EventView } from './event.ts'
import { laneOf, type Lane, type Mark } from './lane.ts'
import { compare, dateOf, gradedInspectionsOf, inspectionsOf, type Register } from './register.ts'

/** The numbered flag of an event that is no graded inspection. */
export interface Flag {
  number: number
  day: string
  text: string
  href: string
}

/** The history of one authority as a figure: a stave for each strand, frameworks behind, events below. */
export interface Timeline {
  id: string
  title: string
  finding: string
  description: string
  from: string
  to: string
  bands: Band[]
  lanes: Lane[]
  flags: Flag[]
  sources: number
}

/** The timeline of an authority; null where no inspection of it is graded. */
export function timelineOf(register: Register, authority: { id: string; name: string }): Timeline | null {
  const inspections = gradedInspectionsOf(register, authority.id)
  if (inspections.length === 0) return null
  const span = spanOf(register, authority.id)
  const lanes = register.reference.strands
    .filter(({ profile }) => profile)
    .map((strand) => laneOf(register, authority.id, strand, span))
    .filter(({ marks }) => marks.length > 0)
  return {
    id: `timeline-${authority.id}`,
    title: `${authority.name}: every graded inspection in the record`,
    finding: findingOf(inspections, lanes),
    description: descriptionOf(register, lanes),
    ...span,
    bands: bandsOf(register, span, inspections),
    lanes,
    flags: datedEvents(register, authority.id).map(flag),
    sources: unique(inspections.flatMap(({ sources }) => sources)).length,
  }
}

/** Whole years: from the first framework of the strands or the authority’s own first date, to the last date in the record. */
function spanOf(register: Register, authority: string): { from: string; to: string } {
  const { frameworks, strands } = register.reference
  const followed = unique(
    strands.filter(({ profile }) => profile).flatMap(({ members }) => members.map(({ framework }) => framework)),
  )
  const begins = frameworks.filter(({ id }) => followed.includes(id)).map(({ from }) => from)
  const own = [
    ...inspectionsOf(register, authority).map(dateOf),
    ...datedEvents(register, authority).map(({ day }) => day),
  ]
  const ends = register.dataset.inspections.map(dateOf)
  const changes = frameworks.flatMap(({ versions }) => versions.flatMap(({ from }) => from ?? []))
  const days = (dates: readonly PartialDate[]) => dates.filter(Boolean)
  const first =
    days([...begins, ...own])
      .map(firstDay)
      .toSorted()
      .at(0) ?? ''
  const last =
    days([...ends, ...own, ...changes])
      .map(lastDay)
      .toSorted()
      .at(-1) ?? ''
  return { from: `${first.slice(0, 4)}-01-01`, to: `${last.slice(0, 4)}-12-31` }
}

function flag(event: EventView): Flag {
  const date = event.date === null ? '' : `, ${event.date}`
  return { number: event.number ?? 0, day: event.day, text: `${event.name}${date}`, href: `#${event.id}` }
}

/** `Two graded inspections, in 2009 and 2011, under one framework.` and how the headline grades ran where they may be compared. */
function findingOf(inspections: readonly Inspection[], lanes: readonly Lane[]): string {
  const frameworks = unique(inspections.map(({ framework }) => framework))
  const years = unique(inspections.map((inspection) => dateOf(inspection).slice(0, 4)).filter(Boolean))
  const head = `${capital(counted(inspections.length, 'graded inspection'))}, in ${listed(years)}, under ${counted(frameworks.length, 'framework')}.`
  const runs = lanes.flatMap((lane) =>
    lane.stretches
      .filter((stretch) => stretch.length > 1 && stretch.every(({ headline }) => headline))
      .map((stretch) => ({ from: stretch[0]?.day ?? '', text: `${lane.name} was judged ${runText(stretch)}.` })),
  )
  const told = runs.toSorted((a, b) => compare(a.from, b.from)).map(({ text }) => text)
  const none = inspections.length > 1 && lanes.every(({ stretches }) => stretches.every(({ length }) => length < 2))
  return [head, ...told, none ? 'No two of its grades may be compared.' : ''].filter(Boolean).join(' ')
}

/** `Good in 2015 and Outstanding in 2018, 2022 and 2025`. */
function runText(stretch: readonly Mark[]): string {
  const runs: { label: string; years: string[] }[] = []
  for (const { grade, year } of stretch) {
    const last = runs.at(-1)
    if (last?.label === grade.label) last.years.push(year)
    else runs.push({ label: grade.label, years: [year] })
  }
  return listed(runs.map(({ label, years }) => `${label} in ${listed(years)}`))
}

function descriptionOf({ dataset }: Register, lanes: readonly Lane[]): string {
  const dates = dataset.sources.flatMap(({ published }) => (published === null ? [] : [lastDay(published)])).toSorted()
  const until = dates.at(-1)
  return [
    `${capital(counted(lanes.length, 'stave'))} on one axis of years, ${listed(lanes.map(({ name }) => name.toLowerCase()))}.`,
    'The height of a mark is its grade, best on top; its letter and shape say the same.',
    'A mark stands at the first day on site. A hollow mark belongs to an earlier scale with other meanings.',
    'A line joins two marks only where their grades may be compared. Where a stave has no lines, nobody asked its question.',
    until === undefined ? '' : `The record holds documents published up to ${dateText(until)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
