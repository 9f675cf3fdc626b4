import type { PartialDate } from '../reference/partial-date.ts'
import type { Reference } from '../reference/reference.ts'
import { type Block, placeAt } from './block.ts'
import type { DocumentHead } from './document-head.ts'
import { type DateSpan, findDates } from './facts/date.ts'
import type { Vocabulary } from './facts/vocabulary.ts'
import { inferFrameworks } from './inferred-inspection.ts'
import { mainInspection } from './main-inspection.ts'
import { aspectOf, isComparedWith } from './mention-aspect.ts'
import { findMentions } from './mention.ts'
import { placeIn, toCome, toSentences } from './sentence.ts'
import type { ToldSentence } from './told-sentence.ts'
import { inForce, joinMentions, type PlacedMention, toTold, type Told } from './told-inspection.ts'

/** Which inspections a document tells of, which of them it is about, and what each sentence names. */
export interface Story {
  sentences: readonly ToldSentence[]
  owners: ReadonlyMap<PlacedMention, Told>
  tolds: Told[]
  main: Told | undefined
}

/** Reads the story. The main inspection of an inspectorate’s report is that of its front; of a council’s paper, as `main-inspection.ts` says. */
export function readStory(
  blocks: readonly Block[],
  head: DocumentHead,
  reference: Reference,
  vocabulary: Vocabulary,
): Story {
  const written = head.isReport ? undefined : head.date?.date
  const sentences = blocks.flatMap((block) => toldSentences(block, vocabulary, written))
  const mentions = sentences.flatMap(({ mentions }) => [...mentions])
  const possibleOn = (dates: DateSpan) => inferFrameworks(dates, blocks, reference)
  const owners = joinMentions(mentions, head.isReport ? undefined : possibleOn)
  const tolds = [...new Set(owners.values())]
  const main = head.isReport
    ? reported(head, tolds, vocabulary)
    : mainInspection({ blocks, head, sentences, owners, tolds }, reference, vocabulary)
  return { sentences, owners, tolds: main && !tolds.includes(main) ? [main, ...tolds] : tolds, main }
}

function toldSentences(block: Block, vocabulary: Vocabulary, written: PartialDate | undefined): ToldSentence[] {
  const dates = findDates(block.text, written)
  return toSentences(block).map((sentence) => {
    const own = dates
      .filter(({ from, to }) => from >= sentence.at && to <= sentence.at + sentence.text.length)
      .filter(({ yearInferred }) => !yearInferred || !toCome.test(sentence.text))
      .map((date) => ({ ...date, from: date.from - sentence.at, to: date.to - sentence.at }))
    const mentions = findMentions(sentence.text, vocabulary, own).map((mention) => ({
      ...mention,
      aspect: aspectOf(mention, sentence.text),
      compared: isComparedWith(mention, sentence.text),
      place: placeIn(sentence, mention.from),
      datePlace: placeIn(sentence, mention.date?.from ?? mention.from),
    }))
    return { ...sentence, block, dates: own, mentions }
  })
}

/** The front of a report names its framework, and the days on site. */
function reported(head: DocumentHead, tolds: readonly Told[], vocabulary: Vocabulary): Told | undefined {
  const [first] = head.onSite
  const span = first && { start: first.start, end: head.onSite.at(-1)!.end }
  for (const block of head.blocks) {
    const frameworks = [...vocabulary.titles(block.text), ...vocabulary.markers(block.text)]
      .flatMap(({ values }) => [...values])
      .filter((framework) => framework.graded && framework.kind !== 'assessment' && (!span || inForce(framework, span)))
    if (new Set(frameworks).size !== 1) continue
    const known = tolds.find(
      ({ framework, dates }) => framework === frameworks[0] && (!dates || !span || dates.start === span.start),
    )
    const told = known ?? toTold([frameworks[0]!], true)
    told.stated = true
    told.places.push(placeAt(block))
    if (first && span) told.dates = { ...span, place: first.place }
    if (head.onSite.length > 1) told.periods = head.onSite.map(({ start, end }) => ({ start, end }))
    if (head.date?.labelled) told.published = head.date
    return told
  }
  return undefined
}

/** The one before it in its paragraph; for a first sentence, the last one with a grade: what stands between tells of something else. */
export function sentenceBefore(
  { block, at }: ToldSentence,
  { sentences }: Story,
  vocabulary: Vocabulary,
): ToldSentence | undefined {
  return (
    sentences.findLast((other) => other.block === block && other.at < at) ??
    sentences.findLast((other) => other.block.index < block.index && vocabulary.anyGrade(other.text).length > 0)
  )
}
