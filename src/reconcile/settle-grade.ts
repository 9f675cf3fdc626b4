import type { Firmness } from '../extract/schema.ts'
import { modeRank, statedIn, type ToldGrade } from './told-grade.ts'
import { rankOf } from './witness.ts'

/** What is published of one area. */
export interface SettledGrade {
  /** A grade, or `notJudged`; undefined where nothing is stated, or where the best sources contradict each other. */
  stated: string | undefined
  contradictory: boolean
  /** What the published value is taken from. */
  best: ToldGrade | undefined
  firmness: Firmness
}

/**
 * The sources of the best rank that state anything decide, by what they state firmly if they do. Within one source a
 * table weighs more than a heading, and that more than a sentence. Where they contradict each other nothing is published.
 * `told`: best first.
 */
export function settleGrade(told: readonly ToldGrade[]): SettledGrade {
  const stating = told.filter((each) => statedIn(each) !== undefined)
  const rank = Math.min(...stating.map(({ witness }) => rankOf(witness)))
  const ofRank = stating.filter(({ witness }) => rankOf(witness) === rank)
  const firm = ofRank.filter(({ finding }) => finding.firmness === 'firm')
  const deciding = firm.length > 0 ? firm : ofRank
  const values = new Set([...bySource(deciding).values()].flatMap(bestStated))
  const [best] = deciding
  return {
    stated: values.size === 1 ? [...values][0] : undefined,
    contradictory: values.size > 1,
    best,
    firmness: best?.finding.firmness ?? 'no-grade',
  }
}

function bySource(told: readonly ToldGrade[]): Map<string, ToldGrade[]> {
  return Map.groupBy(told, ({ witness }) => witness.source.id)
}

/** What one source states in its best way. */
function bestStated(told: readonly ToldGrade[]): string[] {
  const rank = Math.min(...told.map(modeRank))
  return told.filter((each) => modeRank(each) === rank).flatMap((each) => statedIn(each) ?? [])
}
