import type { Evidence, Judgement } from '../dataset/schema.ts'
import { address } from './address.ts'
import { modeText, placeText, shortPlace } from './place.ts'
import { sourceOf, type Register } from './register.ts'
import { sourceName } from './source-name.ts'

/** One place of a source that states a judgement. */
export interface WitnessPlace {
  place: string
  mode: string
  /** What a person decided about it, with what was read before. */
  decision: { read: string; reason: string } | null
}

/** What one source says of one judgement, with every place where it says so. */
export interface Witness {
  source: string
  href: string
  name: string
  primary: boolean
  agrees: boolean
  label: string
  stated: string
  places: WitnessPlace[]
  /** The best place, for a narrow cell. */
  short: string
}

/** The evidence of a judgement by source, best first; a source that says two things stands there twice. */
export function witnessesOf(register: Register, judgement: Pick<Judgement, 'evidence' | 'grade'>): Witness[] {
  const groups = Map.groupBy(judgement.evidence, ({ source, grade }) => `${source} ${grade}`)
  return [...groups.values()].map((evidence) => witness(register, judgement, evidence))
}

function witness(register: Register, judgement: Pick<Judgement, 'grade'>, evidence: readonly Evidence[]): Witness {
  const [best] = evidence
  if (best === undefined) throw new Error('Unexpected group without evidence')
  const source = sourceOf(register, best.source)
  return {
    source: source.id,
    href: address.source(source.id),
    name: sourceName(source),
    primary: source.rank === 'primary',
    agrees: best.grade === judgement.grade,
    label: best.label,
    stated: best.gradeAsPrinted,
    places: evidence.map((each) => ({ place: placeText(each), mode: modeText(each.mode), decision: each.decision })),
    short: shortPlace(best),
  }
}
