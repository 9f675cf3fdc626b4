import type { Framework } from '../reference/framework.ts'
import { type DateSpan, findDates } from './facts/date.ts'
import type { Vocabulary } from './facts/vocabulary.ts'
import { plain } from './facts/wording.ts'

/** Words of a text that name one inspection, with the date that belongs to them. */
export interface Mention {
  from: number
  to: number
  text: string
  /** What it may be; more than one for a loose wording, none for the bare word *inspection*. */
  frameworks: readonly Framework[]
  /** `title`: by a name of the framework; `marker`: loosely; `bare`: only as an inspection. */
  by: 'title' | 'marker' | 'bare'
  /** When it was on site, or of which year an assessment is. */
  date: DateSpan | undefined
  published: DateSpan | undefined
}

/** The noun that any inspection may be called by; titles and markers of the frameworks go before it. */
const bareNoun = /(?<![\p{L}\p{N}-])(?:re-?)?inspection(?![\p{L}\p{Nd}])/giu

/** What stands before a name that is a rule, a plan or any inspection at all, and not one that took place. */
const notOne =
  /(?:framework|schedule|guidance|handbook|programme|arrangements|regime|cycle|plan|preparation|prepare|preparing|ready|readiness)\s+(?:for|of)\s+(?:the\s+|an?\s+|its\s+|our\s+)?(?:\w+\s+)?$|(?:at least one|any|each|every|all|no|future|next|forthcoming|planned|another|pilot)\s+(?:\w+\s+)?$/

/**
 * Finds what inspections a sentence names. A name that stands for a rule or for no particular inspection is left out.
 * `dates` are those of the sentence, found in the whole paragraph so that a day without a year can take it from there.
 */
export function findMentions(
  text: string,
  vocabulary: Vocabulary,
  dates: readonly DateSpan[] = findDates(text),
): Mention[] {
  const normal = plain(text)
  const named = findNames(text, vocabulary).filter(
    ({ from, to }) => !notOne.test(normal.slice(0, from)) && !isFramework(normal.slice(0, from), normal.slice(to)),
  )
  const mentions: Mention[] = []
  for (const [index, name] of named.entries()) {
    const after = named[index + 1]?.from ?? text.length
    const last = mentions.at(-1)
    // The date of the name before belongs to that name alone: `the inspection of May 2009 and the inspection of …`.
    const before = Math.max(last?.to ?? 0, last?.date?.to ?? 0)
    mentions.push({
      ...name,
      date: dateOf(name, dates, normal, before, after),
      published: publishedOf(name, dates, normal, after),
    })
  }
  return mentions
}

/** The rules by which inspections are made; an inspection *under* them is one. */
function isFramework(before: string, behind: string): boolean {
  return (
    /framework\s*\($/.test(before) ||
    /^\s+(?:cycle|regime|programme|handbook|schedule)/.test(behind) ||
    (/^\s+framework/.test(behind) && !underIt.test(before))
  )
}

const underIt =
  /(?<![\p{L}])under\s+(?:the\s+|its\s+|a\s+|\p{L}+'s\s+)?(?:new\s+|latest\s+|current\s+|previous\s+|old\s+)?$/u

type Name = Omit<Mention, 'date' | 'published'>

function findNames(text: string, vocabulary: Vocabulary): Name[] {
  const titles = vocabulary.titles(text).map((span) => ({ ...span, frameworks: span.values, by: 'title' as const }))
  const markers = vocabulary.markers(text).map((span) => ({ ...span, frameworks: span.values, by: 'marker' as const }))
  const bare = [...text.matchAll(bareNoun)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: match[0],
    frameworks: [],
    by: 'bare' as const,
  }))
  const kept: Name[] = []
  for (const { from, to, text: words, frameworks, by } of [...titles, ...markers, ...bare]) {
    if (kept.every((other) => to <= other.from || from >= other.to))
      kept.push({ from, to, text: words, frameworks, by })
  }
  return kept.toSorted((a, b) => a.from - b.from)
}

/** `the December 2009 announced inspection`, `(2016)`: the date touches the name. */
const touchingBefore = /^\s*(?:(?!(?:and|or|but)\s)[\p{L}'-]+\s+){0,3}$/u
const touchingAfter = /^\s*[,(–-]?\s*(?:report\s*)?\(?$/u
/** `the inspection of May 2009 and the …` */
const rightBehind = /^\s*(?:[,(–-]\s*)?(?:(?:of|in|from|on|during|between)\s+)?(?:early\s+|late\s+)?$/u
/** `In June 2010 Ofsted undertook the first …`: the sentence begins with the date, and something was done then. */
const opening = /^\W*(?:in|during|between|from|on|over)?\s*(?:early|late|mid|the end of)?\s*$/
const notItself = /(?:outcome|result|finding|report|response|recommendation|noted|considered|publish|since|plan)/
/** `… took place in County Durham from`, `… in`, `… at the end of`: what may stand between a name and its date. */
const linked =
  /(?:^|\s)(?:in|on|from|between|during|over|of|at the end of|over \w+ (?:days|weeks) from)\s*(?:the\s+)?(?:early|late|mid|autumn|spring|summer|winter|\(|week of)?\s*$/
/** `an inspection in July and … it gave it in 2014`: the date is of another clause. */
const otherClause = /(?<!\p{L})(?:has|have|it|they)(?!\p{L})/iu
const notOnSite =
  /(?:publish|since|following|after|before|until|report(?:ed|s)? (?:in|on)|letter|framework|plan)[^.]{0,40}$/

/** The date that belongs to a name: one that touches it, one linked to it by a preposition, or one that opens the sentence. */
export function dateOf(
  name: Pick<Name, 'from' | 'to'>,
  dates: readonly DateSpan[],
  text: string,
  before: number,
  after: number,
): DateSpan | undefined {
  // A date right before the next name is that name’s: `… than the 2010 assessment`.
  const nexts = ({ from, to }: DateSpan) =>
    after < text.length && !rightBehind.test(text.slice(name.to, from)) && touchingBefore.test(text.slice(to, after))
  const later = dates.filter((date) => date.from >= name.to && date.from < after && !nexts(date))
  const touching = dates.find(
    ({ to, from }) => from >= before && to <= name.from && touchingBefore.test(text.slice(to, name.from)),
  )
  if (touching && !notOnSite.test(text.slice(before, touching.from))) return touching
  for (const date of later) {
    const between = text.slice(name.to, date.from)
    if (touchingAfter.test(between)) return date
    if (linked.test(between) && !notOnSite.test(between) && !otherClause.test(between) && between.length < 160)
      return date
  }
  const first = dates.find(({ to }) => to <= name.from)
  if (
    first &&
    before === 0 &&
    opening.test(text.slice(0, first.from)) &&
    !notItself.test(text.slice(first.to, name.from))
  )
    return first
  return undefined
}

function publishedOf(name: Name, dates: readonly DateSpan[], text: string, after: number): DateSpan | undefined {
  return dates.find(
    ({ from }) =>
      from >= name.to && from < after && /publish\w*\s*(?:on|in|:)?\s*(?:the\s+)?$/.test(text.slice(name.to, from)),
  )
}
