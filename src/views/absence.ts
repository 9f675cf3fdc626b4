import type { Absence } from '../dataset/schema.ts'
import { areaReference } from '../reference/reference.ts'
import type { Framework, Version } from '../reference/framework.ts'
import { address } from './address.ts'

/** Why there is no grade, in a few words that the glossary defines. */
export interface AbsenceView {
  kind: Absence
  word: string
  href: string
}

const words: Record<Absence, string> = {
  'not-inspected': 'not inspected',
  'not-judged': 'not judged under this framework',
  'no-overall-by-design': 'no overall grade by design',
  'not-stated': 'not stated in our source',
  'could-not-be-read': 'could not be read',
  superseded: 'superseded',
}

/** The six words, in the order of the glossary. */
export const absences = Object.keys(words) as Absence[]

/** How an absence is said, always in the same words. */
export function absenceView(kind: Absence): AbsenceView {
  return { kind, word: words[kind], href: address.term(words[kind].replaceAll(' ', '-')) }
}

/**
 * Why an inspection has no judgement of an area, as its list of areas tells: a smaller list leaves out what was not
 * inspected; a whole list that leaves out the headline does so by design; what it does not know was not judged.
 */
export function absenceOf(framework: Framework, versionId: string | null, reference: string): Absence {
  const area = framework.areas.find((each) => areaReference(each) === reference)
  const version = framework.versions.find(({ id }) => id === versionId)
  if (area === undefined || version === undefined || lists(version, reference)) return 'not-judged'
  if (!version.partial) return area.headline ? 'no-overall-by-design' : 'not-judged'
  const whole = framework.versions.find((other) => !other.partial && inForce(other, version.from))
  return whole !== undefined && lists(whole, reference) ? 'not-inspected' : 'not-judged'
}

function lists({ areas }: Version, reference: string): boolean {
  return areas.some((entry) => (typeof entry === 'string' ? entry : entry.area) === reference)
}

/** A list without dates is in force as long as its framework. */
function inForce({ from, to }: Version, day: string | undefined): boolean {
  return day === undefined || ((from ?? day) <= day && day <= (to ?? day))
}
