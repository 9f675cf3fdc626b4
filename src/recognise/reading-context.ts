import type { MessageRead, Place } from '../extract/schema.ts'
import type { RuleId } from '../messages/catalogue.ts'
import type { FindAuthorities } from '../reference/authority-names.ts'
import type { Reference } from '../reference/reference.ts'
import type { Block } from './block.ts'
import type { DocumentHead } from './document-head.ts'
import type { Vocabulary } from './facts/vocabulary.ts'
import type { Story } from './story.ts'

/** What every shape is given: the document in blocks, what is known about it so far, and a place for messages. */
export interface ReadingContext {
  blocks: readonly Block[]
  head: DocumentHead
  story: Story
  authority: string
  /** The authorities that the document tells of, where it is about several: a grade is then only of the one that its sentence names. */
  among: readonly string[]
  reference: Reference
  vocabulary: Vocabulary
  findAuthorities: FindAuthorities
  /** The service that the part of the document around each block is about, by the block’s index. */
  services: readonly (string | undefined)[]
  /** Records a warning: one value is left out. */
  warn(rule: RuleId, place: Place | null, reason: string): void
  messages: MessageRead[]
}
