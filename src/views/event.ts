import type { Event, Inspection } from '../dataset/schema.ts'
import { address } from './address.ts'
import { dateText, spanText } from './date.ts'
import { gradeView, type GradeView } from './grade.ts'
import { middleDay } from './lane.ts'
import { byDate, compare, dateOf, frameworkOfInspection, inspectionsOf, isFollowed, type Register } from './register.ts'
import { sourceLink, sourcePlaces, type SourcePlaces } from './source-places.ts'

/** A dated thing in an authority’s history that is no graded inspection of it. */
export interface EventView {
  id: string
  /** The number of its flag on the timeline; null where no date is stated. */
  number: number | null
  /** The middle of what its date can mean; empty where no date is stated. */
  day: string
  date: string | null
  name: string
  summary: string | null
  /** The page of its kind, where it has one. */
  href: string | null
  /** `one area for priority action`, where a source counts something. */
  count: string | null
  grade: GradeView | null
  places: SourcePlaces[]
}

/** All events of an authority and what grades it beside the strands, earliest first; those without a date come last. */
export function eventsOf(register: Register, authority: string): EventView[] {
  const events = register.dataset.events.filter((event) => event.authority === authority)
  const views = byDate(events, ({ start, end }) => start ?? end ?? '').map((event) => eventView(register, event))
  const all = [...views, ...offStaves(register, authority)].toSorted((a, b) => compare(a.day || '9', b.day || '9'))
  const told = all.map(({ name }) => name)
  return all.map((event, index) => ({
    ...event,
    number: event.day === '' ? null : index + 1,
    summary: told.indexOf(event.name) === index ? event.summary : null,
  }))
}

/** Those that can stand on an axis of time. */
export function datedEvents(register: Register, authority: string): EventView[] {
  return eventsOf(register, authority).filter(({ day }) => day !== '')
}

function eventView(register: Register, event: Event): EventView {
  const date = event.start ?? event.end
  return {
    id: event.id,
    number: null,
    day: date === null ? '' : middleDay(date),
    date: spanText(event.start, event.end),
    ...kindOf(register, event.kind),
    count: event.count === null ? null : countText(register, event.count),
    grade: null,
    places: sourcePlaces(register, event.evidence),
  }
}

function kindOf({ reference }: Register, kind: string): Pick<EventView, 'name' | 'summary' | 'href'> {
  const framework = reference.frameworks.find(({ id }) => id === kind)
  if (framework !== undefined) {
    return { name: framework.name, summary: framework.summary, href: address.framework(framework.id) }
  }
  const event = reference.eventKinds.find(({ id }) => id === kind)
  return { name: event?.name ?? kind.replaceAll('-', ' '), summary: event?.summary ?? '', href: null }
}

function countText({ reference }: Register, { of, number }: { of: string; number: number }): string {
  const name = reference.eventKinds.find(({ id }) => id === of)?.name ?? of.replaceAll('-', ' ')
  return `${name.toLowerCase()}: ${number}`
}

/** Assessments, and inspections of areas that no strand of the profile follows: they stand on no stave, so they stand here. */
function offStaves(register: Register, authority: string): EventView[] {
  return inspectionsOf(register, authority)
    .filter((inspection) => isOffStaves(register, inspection))
    .map((inspection) => {
      const { name, summary } = frameworkOfInspection(register, inspection)
      const date = dateOf(inspection)
      return {
        id: `event-${inspection.id}`,
        number: null,
        day: date === '' ? '' : middleDay(date),
        date: date === '' ? null : dateText(date),
        name,
        summary,
        href: address.inspection(inspection.id),
        count: null,
        grade: onlyGrade(register, inspection),
        places: inspection.sources.map((source) => ({ ...sourceLink(register, source), places: [] })),
      }
    })
}

function isOffStaves(register: Register, inspection: Inspection): boolean {
  if (frameworkOfInspection(register, inspection).kind === 'assessment') return true
  return !isFollowed(register, inspection)
}

/** The grade of what has one judgement alone. */
function onlyGrade(register: Register, { judgements }: Inspection): GradeView | null {
  const [judgement, ...others] = judgements
  if (judgement?.grade == null || others.length > 0) return null
  return gradeView(register, judgement.scale, judgement.grade)
}
