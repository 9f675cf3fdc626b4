import { readText } from '../../src/read/text.ts'
import { toBlocks } from '../../src/recognise/block.ts'
import { readHead } from '../../src/recognise/document-head.ts'
import { vocabularyOf } from '../../src/recognise/facts/vocabulary.ts'
import { findStatements, type Statement } from '../../src/recognise/shapes/graded-sentence.ts'
import { readStory } from '../../src/recognise/story.ts'
import { tagSentence } from '../../src/recognise/tagged-sentence.ts'
import type { Framework } from '../../src/reference/framework.ts'
import type { Reference } from '../../src/reference/reference.ts'
import { reference as made } from './made-reference.ts'

/** The statements of a text in the words of one framework, before anybody asks whose they are. */
export function statementsIn(
  text: string,
  framework: Framework,
  { isReport = false, reference = made }: { isReport?: boolean; reference?: Reference } = {},
): Statement[] {
  const vocabulary = vocabularyOf(reference)
  const blocks = toBlocks(readText(text).root)
  return readStory(blocks, readHead(blocks), reference, vocabulary).sentences.flatMap((sentence) =>
    findStatements(tagSentence(sentence, framework, vocabulary, vocabulary.authorities), reference, isReport),
  )
}
