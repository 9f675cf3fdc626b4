import type { Claim, Inspection, Judgement } from '../dataset/schema.ts'
import type { ClaimRead, Extract } from '../extract/schema.ts'
import { frameworkOf, type Reference } from '../reference/reference.ts'
import { placeFields } from './place-fields.ts'

/** The result of holding a claim against the record. */
type Checked = Pick<Claim, 'observed' | 'result' | 'reason'>

/**
 * The claims of a source, held against the inspections that they speak of. What the record cannot say is not called
 * false. `inspectionOf`: the inspection in the record that one of the source’s own became.
 */
export function toClaims(
  source: Extract,
  inspectionOf: (index: number) => Inspection | undefined,
  reference: Reference,
): Claim[] {
  return source.claims.map((claim, index) => {
    const inspection = claim.inspection === null ? undefined : inspectionOf(claim.inspection)
    const { kind, grade, number, of, asPrinted } = claim
    return {
      id: `${source.id}-claim-${index + 1}`,
      source: source.id,
      kind,
      grade,
      number,
      of,
      asPrinted,
      inspection: inspection?.id ?? null,
      ...checked(claim, source, inspection, reference),
      evidence: claim.places.map((place) => ({ source: source.id, ...placeFields(place) })),
    }
  })
}

function checked(claim: ClaimRead, source: Extract, inspection: Inspection | undefined, reference: Reference): Checked {
  if (claim.kind === 'share-of-authorities') {
    return unknown(
      claim.of === null
        ? 'The source does not say which authorities or inspections it counts.'
        : 'The record does not hold all the authorities that it counts.',
    )
  }
  if (claim.kind === 'count-of-reports') return unknown('The record does not hold all reports of that time.')
  if (claim.kind === 'count-of-recommendations') return countOfRecommendations(claim, source, inspection)
  if (inspection === undefined) return unknown('It speaks of no one inspection in the record.')
  return claim.kind === 'count-of-areas'
    ? countOfAreas(claim, inspection, reference)
    : countOfGrade(claim, inspection, reference)
}

function countOfRecommendations(
  { number, observed }: ClaimRead,
  source: Extract,
  inspection: Inspection | undefined,
): Checked {
  const listed = observed ?? source.recommendations?.number ?? inspection?.recommendations ?? null
  if (listed === null) return unknown('The record does not hold the list that it counts.')
  return compared(number, listed, `The source lists ${listed}.`)
}

function countOfAreas({ number }: ClaimRead, inspection: Inspection, reference: Reference): Checked {
  const sizes = scopesOf(inspection, reference).map((judged) => judged.length)
  const fitting = sizes.find((size) => size === number)
  if (fitting !== undefined) return compared(number, fitting, `The record holds ${fitting} judged areas.`)
  const most = Math.max(...sizes)
  if (number < most)
    return { ...unknown(`It may mean a part of the ${most} judged areas in the record.`), observed: most }
  return incomplete(inspection, most) ?? compared(number, most, `The record holds ${most} judged areas.`)
}

function countOfGrade({ number, of, grade }: ClaimRead, inspection: Inspection, reference: Reference): Checked {
  if (grade === null) return unknown('It names no grade.')
  const scopes = scopesOf(inspection, reference)
  const fitting = of === null ? scopes : scopes.filter((judged) => judged.length === of)
  const counts = fitting.map((judged) => ({
    found: judged.filter((each) => each.grade === grade).length,
    size: judged.length,
  }))
  const best = counts.find(({ found }) => found === number) ?? counts[0]
  if (best === undefined) return unknown(`The record holds no set of ${of} judged areas for this inspection.`)
  const reason = `Of ${best.size} judged areas in the record, ${best.found} ${best.found === 1 ? 'has' : 'have'} this grade.`
  if (best.found === number || best.size === of) return compared(number, best.found, reason)
  return incomplete(inspection, best.found) ?? compared(number, best.found, reason)
}

/** Where the record knows that it lacks grades, or does not know what was judged, it cannot say that a count is wrong. */
function incomplete(inspection: Inspection, observed: number): Checked | undefined {
  const lacks = inspection.judgements.some(({ absence }) => absence === 'not-stated' || absence === 'could-not-be-read')
  if (inspection.version !== null && !lacks) return undefined
  return { ...unknown('The record does not hold every grade of this inspection.'), observed }
}

/** The sets of judged areas that a count may mean: all of them, all but boards, those of one service. */
function scopesOf(inspection: Inspection, reference: Reference): Judgement[][] {
  const { areas, services } = frameworkOf(reference, inspection.framework)
  const areaOf = (judgement: Judgement) =>
    areas.find((area) => area.id === judgement.area && (area.service ?? null) === judgement.service)
  const all = inspection.judgements.filter((judgement) => judgement.grade !== null && areaOf(judgement) !== undefined)
  const withoutBoards = all.filter((judgement) => areaOf(judgement)?.board !== true)
  return [all, withoutBoards, ...services.map(({ id }) => all.filter(({ service }) => service === id))]
}

function compared(number: number, observed: number, reason: string): Checked {
  return { observed, result: number === observed ? 'holds' : 'does-not-hold', reason }
}

function unknown(reason: string): Checked {
  return { observed: null, result: 'cannot-be-checked', reason }
}
