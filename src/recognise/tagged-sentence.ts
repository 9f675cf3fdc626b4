import type { FindAuthorities, NamedAuthority } from '../reference/authority-names.ts'
import type { Area, Framework, Service } from '../reference/framework.ts'
import type { DateSpan } from './facts/date.ts'
import { findNumbers } from './facts/number.ts'
import type { GradeWord, Vocabulary } from './facts/vocabulary.ts'
import { plain } from './facts/wording.ts'
import { joinScope } from './named-scope.ts'
import type { ToldSentence } from './told-sentence.ts'

/** A stretch of a sentence that means something to the grammar. */
export type Tag = { from: number; to: number; text: string } & (
  | { kind: 'label'; areas: readonly Area[] }
  | { kind: 'grade'; word: GradeWord }
  | { kind: 'service'; services: readonly Service[] }
  | { kind: 'framework'; frameworks: readonly Framework[] }
  | { kind: 'authority'; authorities: readonly string[] }
  | { kind: 'date'; date: DateSpan }
  | { kind: 'whole' }
  | { kind: 'number'; value: number }
)

/** A sentence as the grammar sees it: each tag stands as `<L3>` (letter of its kind, index into `tags`). */
export interface TaggedSentence {
  sentence: ToldSentence
  tags: readonly Tag[]
  tagged: string
}

const letters = {
  label: 'L',
  grade: 'G',
  service: 'S',
  framework: 'F',
  authority: 'A',
  date: 'D',
  number: 'N',
  whole: 'W',
} as const

/**
 * Tags a sentence with the words of one framework. Where two readings overlap the longer one holds. Quotation marks
 * fall away, punctuation stands apart: `the <L0> of <S1> is <G2> , with …`.
 */
export function tagSentence(
  sentence: ToldSentence,
  framework: Framework,
  vocabulary: Vocabulary,
  findAuthorities: FindAuthorities,
): TaggedSentence {
  const { text } = sentence
  const words = vocabulary.of(framework)
  const found: Tag[] = [
    ...words
      .grades(text)
      .filter((span) => !isEndOfOther(span, vocabulary.anyGrade(text)) && !misprinted.test(text.slice(0, span.from)))
      .map(({ values, ...span }): Tag => ({ kind: 'grade', word: values[0]!, ...span })),
    ...sentence.mentions.map(({ from, to, text, frameworks }): Tag => ({
      kind: 'framework',
      frameworks,
      from,
      to,
      text,
    })),
    ...words
      .labels(text)
      .filter(({ from }) => !/\p{L}[-‐‑]$/u.test(text.slice(0, from)))
      .map(({ values, ...span }): Tag => ({ kind: 'label', areas: values, ...span })),
    ...words.services(text).map(({ values, ...span }): Tag => ({ kind: 'service', services: values, ...span })),
    ...authorityTags(findAuthorities(text)),
    ...sentence.dates.map((date): Tag => ({
      kind: 'date',
      date,
      from: date.from,
      to: date.to,
      text: text.slice(date.from, date.to),
    })),
    ...vocabulary
      .whole(text)
      .filter((whole) => !words.services(text).some(({ from, to }) => from < whole.to && to > whole.from))
      .map(({ from, to, text }): Tag => ({ kind: 'whole', from, to, text })),
    ...findNumbers(text).map((number): Tag => ({ kind: 'number', ...number })),
  ]
  const tags = joinScope(longestFirst(found), words.scope, text)
  return { sentence, tags, tagged: render(text, tags) }
}

/** `requires improvement t be good`: not the last word is the grade. */
const misprinted = /improvements?\s+\S{1,3}\s+be\s+["'“‘]?$/iu

/** `good`, in the words of a scale that does not know `requires improvement to be good`. */
function isEndOfOther(
  { from, to }: { from: number; to: number },
  grades: readonly { from: number; to: number }[],
): boolean {
  return grades.some((other) => other.from < from && other.to >= to)
}

/** A name that two authorities have had is one tag that may mean either. */
function authorityTags(found: readonly NamedAuthority[]): Tag[] {
  return [...Map.groupBy(found, ({ start }) => start).values()].map((same) => {
    const { start, end, text } = same[0]!
    return { kind: 'authority', authorities: same.map(({ authority }) => authority), from: start, to: end, text }
  })
}

function letterOf(tag: Tag): string {
  if (tag.kind !== 'grade') return letters[tag.kind]
  return tag.word.own ? 'P' : tag.word.verb ? 'V' : letters.grade
}

function longestFirst(found: readonly Tag[]): Tag[] {
  const kept: Tag[] = []
  for (const tag of [...found].toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
    if (kept.every((other) => tag.to <= other.from || tag.from >= other.to)) kept.push(tag)
  }
  return kept.toSorted((a, b) => a.from - b.from)
}

function render(text: string, tags: readonly Tag[]): string {
  let out = ''
  let at = 0
  for (const [index, tag] of tags.entries()) {
    out += `${text.slice(at, tag.from)} <${letterOf(tag)}${index}> `
    at = tag.to
  }
  return spaced(out + text.slice(at))
}

function spaced(text: string): string {
  return text
    .split(/(<[A-Z]\d+>)/)
    .map((part) =>
      part.startsWith('<')
        ? part
        : plain(part)
            .replaceAll(/[¹²³⁰⁴-⁹]/g, ' ')
            .replaceAll(/'s?(?![\p{L}])|(?<![\p{L}])'|"/gu, ' ')
            .replaceAll(/([,;:()%])|(?<!\d)(\.)|(\.)(?!\d)/g, ' $1$2$3 ')
            .replaceAll(/(?<=\s|^)-+(?=\s|$)/g, ' - '),
    )
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
