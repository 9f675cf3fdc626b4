import { firstDay, lastDay, type PartialDate } from '../reference/partial-date.ts'
import type { Reference } from '../reference/reference.ts'
import type { Block } from './block.ts'
import type { DocumentHead } from './document-head.ts'
import type { Vocabulary } from './facts/vocabulary.ts'
import { plain } from './facts/wording.ts'
import { clearlyPrinted, inferFrameworks, longestMonths, monthsBefore, openEnd } from './inferred-inspection.ts'
import { oneOf } from './sentence-pattern.ts'
import { toCome } from './sentence.ts'
import type { ToldSentence } from './told-sentence.ts'
import { isGradedInspection, isLookedBackOn, type PlacedMention, toTold, type Told } from './told-inspection.ts'

/** What is known of a council’s paper when its main inspection is looked for. */
export interface Paper {
  blocks: readonly Block[]
  head: DocumentHead
  sentences: readonly ToldSentence[]
  owners: ReadonlyMap<PlacedMention, Told>
  tolds: readonly Told[]
}

/**
 * The inspection that a council’s paper is about: the latest graded one told in the months before it; the one whose labels it
 * prints, though its head has another date; one named without a date;
 * else, where the paper speaks of an inspection at all, the one that its date, grades and labels leave. One that the paper
 * only looks back on is it where it speaks of no newer one.
 */
export function mainInspection(paper: Paper, reference: Reference, vocabulary: Vocabulary): Told | undefined {
  const graded = paper.tolds.filter(({ framework }) => isGradedInspection(framework))
  const dated = graded
    .filter(({ dates }) => dates !== undefined && isRecent(dates, paper.head))
    .toSorted((a, b) => (a.dates!.end < b.dates!.end ? 1 : -1))
  const latest = dated.find((told) => !isLookedBackOn(told, paper.owners))
  if (latest && !(isYear(latest) && speaksOfNew(paper))) return latest
  const printed = paper.head.date && graded.find((told) => isPrinted(told, paper, reference))
  if (printed) return printed
  const undated = graded.filter(({ dates }) => dates === undefined)
  if (undated.length === 1) return undated[0]
  const last = dated.find((told) => isCalledLast(told, paper))
  if (last && !speaksOfNew(paper)) return last
  return inferMain(paper, dated, reference, vocabulary)
}

/**
 * Another main inspection for a paper whose grades contradict each other when all are taken for those of the inspection that
 * it only looks back on: then it must be about a newer one. Undefined where that is no explanation.
 */
export function newerMain(
  paper: Paper & { main: Told | undefined },
  reference: Reference,
  vocabulary: Vocabulary,
): Told | undefined {
  const { main, owners, tolds } = paper
  if (main?.dates === undefined || !isLookedBackOn(main, owners)) return undefined
  const dated = tolds.filter(({ framework, dates }) => dates !== undefined && isGradedInspection(framework))
  return inferMain(paper, dated, reference, vocabulary)
}

/** Not after the document, and not so long before it that the document must be about something newer. */
export function isRecent(
  { start, end }: { start: PartialDate; end: PartialDate },
  { date }: Pick<DocumentHead, 'date'>,
): boolean {
  return (
    date === undefined ||
    (firstDay(start) <= lastDay(date.date) && lastDay(end) >= monthsBefore(date.date, longestMonths))
  )
}

/** The paper prints the labels of its framework, and its days: then the date at its head is that of something else. */
function isPrinted(told: Told, { blocks, owners }: Paper, reference: Reference): boolean {
  const isDated = told.dates !== undefined && !isYear(told) && !isLookedBackOn(told, owners)
  return isDated && told.framework === clearlyPrinted(blocks, reference)
}

/** Told by its bare year, as older things are. */
function isYear({ dates }: Told): boolean {
  return dates?.end.length === 4
}

/** It is not only compared with what came after it. */
function isCalledLast(told: Told, { owners }: Paper): boolean {
  return [...owners].some(([mention, owner]) => owner === told && !mention.compared)
}

const news =
  /(?:^|[^\p{L}])(?:today|yesterday|this week|last week|last month|(?:latest|recent|new|damning|scathing|critical|glowing|positive) (?:[\p{L}-]+ )?(?:report|rating|verdict|visit|findings)|ha(?:s|ve) (?:now |again |once again )?been (?:rated|judged|graded|found|branded)|once again|earlier this year|this year)(?![\p{L}])/iu

/** A recent inspection without a date of its own, or news of a grade. */
function speaksOfNew({ sentences, owners }: Paper): boolean {
  return sentences.some(
    (sentence) =>
      news.test(plain(sentence.text)) ||
      sentence.mentions.some((mention) => mention.aspect === 'this' && !owners.has(mention)),
  )
}

/** One without a name and a date of its own, in the months before the paper, and after all that it looks back on. */
function inferMain(
  paper: Paper,
  past: readonly Told[],
  reference: Reference,
  vocabulary: Vocabulary,
): Told | undefined {
  const { blocks, head } = paper
  if (!speaksOfInspection(paper, reference)) return undefined
  const published = head.date?.date ?? saidPublished(paper)
  const bounds = [
    ...past.map(({ dates }) => lastDay(dates!.end)),
    ...(published === undefined ? gradedDates(paper, vocabulary) : []),
    ...(published === undefined ? datesTold(paper) : [published]).map((date) => monthsBefore(date, longestMonths)),
    ...firstUses(paper, reference, vocabulary),
  ].filter((date) => published === undefined || date <= lastDay(published))
  const start = bounds.toSorted().at(-1)
  const span =
    start === undefined && published === undefined ? undefined : { start: start ?? '0000', end: published ?? openEnd }
  const frameworks = inferFrameworks(span, blocks, reference)
  return frameworks.length > 0 ? toTold(frameworks, false) : undefined
}

/** `The report was published on 26 August 2016`: a paper without a date of its own is about that report. */
function saidPublished({ sentences }: Paper): PartialDate | undefined {
  const said = sentences.flatMap(({ text, dates }) =>
    dates.filter(
      ({ from, start, end }) => start === end && start.length === 10 && saysPublished.test(plain(text).slice(0, from)),
    ),
  )
  return said.length === 1 ? said[0]!.start : undefined
}

const saysPublished =
  /(?:report|results?|findings|inspection|judgement|outcome)[^.]*(?:published|released)(?: (?:on|today|\p{L}+day),?| \p{L}+day,?| \(\p{L}+day,?)* $/u

function speaksOfInspection({ blocks, sentences }: Paper, { frameworks }: Reference): boolean {
  const publishers = frameworks.flatMap((framework) => framework.publishers.map((name) => name.toLowerCase()))
  const words = new RegExp(`inspect(?:ion|ed|or)|(?<![\\p{L}])(?:${oneOf([...new Set(publishers)])})(?![\\p{L}])`, 'iu')
  return sentences.some(({ mentions }) => mentions.length > 0) || blocks.some(({ text }) => words.test(plain(text)))
}

/** A paper is no older than any date that it tells. */
function datesTold({ sentences }: Paper): PartialDate[] {
  return sentences.filter(({ text }) => !toCome.test(text)).flatMap(({ dates }) => dates.map(({ start }) => start))
}

/** The dates beside grades: what the paper is about is at least as new. */
function gradedDates({ sentences }: Paper, { anyGrade }: Vocabulary): PartialDate[] {
  return sentences
    .filter(({ text, dates }) => dates.length > 0 && anyGrade(text).length > 0)
    .flatMap(({ dates }) => dates.map(({ start }) => firstDay(start)))
}

/** When the grade words of the paper came into use: a paper with a grade of a newer scale is as new as that. */
function firstUses({ sentences }: Paper, { frameworks }: Reference, vocabulary: Vocabulary): PartialDate[] {
  const possible = frameworks.filter((framework) => framework.graded)
  return sentences.flatMap(({ text }) =>
    vocabulary.anyGrade(text).map(({ text: word }) => {
      const users = possible.filter((framework) => vocabulary.of(framework).grades(word).length > 0)
      return users.map(({ from }) => from).toSorted()[0] ?? '0000'
    }),
  )
}
