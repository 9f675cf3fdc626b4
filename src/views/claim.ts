import type { Claim } from '../dataset/schema.ts'
import { authorityOf } from '../reference/reference.ts'
import { address } from './address.ts'
import { inspectionHead, type InspectionHead } from './inspection-head.ts'
import { once } from './once.ts'
import { inspectionOf, sourceOf, type Register } from './register.ts'
import { sourcePlaces, type SourcePlaces } from './source-places.ts'

/** A statement of a document that the record was asked to check. */
export interface ClaimView {
  id: string
  href: string
  kind: string
  asPrinted: string
  result: 'holds' | 'does not hold' | 'cannot be checked'
  reason: string
  authority: { name: string; href: string }
  inspection: InspectionHead | null
  places: SourcePlaces[]
}

const kinds: Record<string, string> = {
  'count-of-grade': 'How many areas have a grade',
  'count-of-areas': 'How many areas were judged',
  'count-of-recommendations': 'How many recommendations there are',
  'share-of-authorities': 'Which share of authorities has a grade',
  'count-of-reports': 'How many reports there are',
}

const results = {
  holds: 'holds',
  'does-not-hold': 'does not hold',
  'cannot-be-checked': 'cannot be checked',
} as const

/** All claims, those that do not hold first. */
export const claimsOf = once((register: Register): ClaimView[] => {
  const order: readonly Claim['result'][] = ['does-not-hold', 'holds', 'cannot-be-checked']
  return register.dataset.claims
    .toSorted((a, b) => order.indexOf(a.result) - order.indexOf(b.result))
    .map((claim) => claimView(register, claim))
})

function claimView(register: Register, claim: Claim): ClaimView {
  const source = sourceOf(register, claim.source)
  const { id, name } = authorityOf(register.reference, source.authority)
  return {
    id: claim.id,
    href: address.disagreement(claim.id),
    kind: kinds[claim.kind] ?? claim.kind.replaceAll('-', ' '),
    asPrinted: claim.asPrinted,
    result: results[claim.result],
    reason: claim.reason,
    authority: {
      name,
      href: address.authority(id),
    },
    inspection: claim.inspection === null ? null : inspectionHead(register, inspectionOf(register, claim.inspection)),
    places: sourcePlaces(register, claim.evidence),
  }
}
