import type { Block } from './block.ts'
import type { DateSpan } from './facts/date.ts'
import type { Sentence } from './sentence.ts'
import type { PlacedMention } from './told-inspection.ts'

/** A sentence with the inspections that it names. */
export interface ToldSentence extends Sentence {
  block: Block
  dates: readonly DateSpan[]
  mentions: readonly PlacedMention[]
}
