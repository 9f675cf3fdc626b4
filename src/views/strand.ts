import type { Inspection, Judgement } from '../dataset/schema.ts'
import type { Strand } from '../reference/strand.ts'
import { firstDay } from '../reference/partial-date.ts'
import { areaReference, authorityOf, frameworkOf } from '../reference/reference.ts'
import { address } from './address.ts'
import { typeName } from './authority.ts'
import { inspectionHead, type InspectionHead } from './inspection-head.ts'
import { judgementView, type JudgementView } from './judgement.ts'
import { capital, counted, listed } from './phrase.ts'
import { byDate, dateOf, gradedIn, type Register } from './register.ts'

/** One area of one framework that belongs to a strand. */
export interface MemberView {
  framework: { name: string; short: string; href: string }
  label: string
  service: string | null
  relation: string
  reason: string
  source: string
}

/** One inspection in the register, with what it can be chosen and sorted by. */
export interface RegisterEntry {
  inspection: InspectionHead
  judgements: JudgementView[]
  authority: { region: string; type: string }
  /** The first day that is known of it; empty where none is. */
  date: string
  /** By place in the scale, best first, after the name of the scale: for sorting only. */
  order: string
}

/** Everything that the page of one strand shows. */
export interface StrandView {
  id: string
  name: string
  href: string
  question: string
  members: MemberView[]
  comparable: { frameworks: string; reason: string; source: string }[]
  register: RegisterEntry[]
  summary: string
}

const relations = {
  same: 'the same',
  renamed: 'the same under another name',
  joined: 'joined with another area',
  split: 'a part of what was one area',
  nearest: 'the nearest there is',
} as const

/** All strands, in their own order. */
export function strandViews(register: Register): StrandView[] {
  return register.reference.strands.map((strand) => strandView(register, strand))
}

/** The page of a strand: its members, what may be compared and why, and every judgement, latest first. */
export function strandView(register: Register, strand: Strand): StrandView {
  const { id, name, question } = strand
  const judged = byDate(register.dataset.inspections, dateOf)
    .toReversed()
    .map((inspection) => ({ inspection, judgements: gradedIn(inspection, id) }))
    .filter(({ judgements }) => judgements.length > 0)
  return {
    id,
    name,
    question,
    href: address.strand(id),
    members: strand.members.map((member) => memberView(register, member)),
    comparable: strand.comparable.map(({ frameworks, reason, source }) => ({
      reason,
      source,
      frameworks: listed(frameworks.map((framework) => frameworkOf(register.reference, framework).short)),
    })),
    register: judged.map(({ inspection, judgements }) => registerEntry(register, inspection, judgements)),
    summary: `${capital(counted(judged.length, 'inspection'))} in the record answered this question, the latest first.`,
  }
}

function registerEntry(register: Register, inspection: Inspection, judgements: readonly Judgement[]): RegisterEntry {
  const { regions } = register.reference
  const authority = authorityOf(register.reference, inspection.authority)
  const views = judgements.map((judgement) => judgementView(register, inspection, judgement))
  const grade = views[0]?.grade
  return {
    inspection: inspectionHead(register, inspection),
    judgements: views,
    authority: {
      region: regions.find(({ id }) => id === authority.region)?.name ?? authority.region,
      type: typeName(authority),
    },
    date: dateOf(inspection) === '' ? '' : firstDay(dateOf(inspection)),
    order: `${grade?.era === 'earlier' ? 'a' : 'b'} ${grade?.scale ?? ''} ${grade?.rank ?? ''}`,
  }
}

function memberView({ reference }: Register, member: Strand['members'][number]): MemberView {
  const framework = frameworkOf(reference, member.framework)
  const area = framework.areas.find((each) => areaReference(each) === member.area)
  const service = framework.services.find(({ id }) => id === area?.service)
  return {
    framework: {
      name: framework.name,
      short: framework.short,
      href: address.framework(framework.id),
    },
    label: area?.label ?? member.area,
    service: service?.name ?? null,
    relation: capital(relations[member.relation]),
    reason: member.reason,
    source: member.source,
  }
}
