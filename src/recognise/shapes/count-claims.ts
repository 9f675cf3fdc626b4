import type { ClaimRead } from '../../extract/schema.ts'
import type { Block } from '../block.ts'
import type { ReadingContext } from '../reading-context.ts'
import { placeIn } from '../sentence.ts'
import type { ToldSentence } from '../told-sentence.ts'
import { type Tag, tagSentence, type TaggedSentence } from '../tagged-sentence.ts'
import type { Told } from '../told-inspection.ts'

/** What an inspection’s parts are called when they are counted. */
const parts = '(?:categories|areas|judgements|judgments|gradings|grades|aspects)'
const ofParts = new RegExp(`<N(\\d+)> of (?:the )?<N(\\d+)> (?:\\w+ )?${parts}`, 'u')
const aGrade = /<N(\d+)>(?: of (?:the )?<N\d+>)?(?: (?!<N)[^<,;.]+?)? (?:as |are |were |being |judged )?<[GV](\d+)>/gu
const broadParts = /<N(\d+)> (?:broad |key |service |main |inspection )*(?:areas|categories)(?! for)/u
const judging = /judg|grad|rat(?:ed|ing)/
const recommendations = /<N(\d+)> (?:key |main |priority )?recommendations/u
const share =
  /<N(\d+)> ?%(?: of [^<%,;]*?)?(?: (?:are|were|is|have been|has been|as|being|judged|graded|rated))*,? <[GV](\d+)>/gu
const reports =
  /<N(\d+)> (?:such |inspection |<F\d+> )?(?:reports|inspections) (?:\w+ )?(?:published|carried out|completed)/u

type Read = Omit<ClaimRead, 'places' | 'inspection'> & { national?: true; at: number }

/**
 * Reads statements that count: grades (*five of the nine*), areas, recommendations, and shares or numbers for the whole
 * country. They are kept to be checked against the record; none gives a grade. An inspectorate’s own report makes none: what it
 * counts is its record.
 */
export function readClaims(context: ReadingContext, told: Told, index: number): ClaimRead[] {
  const claims: ClaimRead[] = []
  for (const sentence of context.story.sentences) {
    if (
      sentence.block.kind === 'row' ||
      !/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i.test(sentence.text)
    )
      continue
    const tagged = tagSentence(sentence, told.framework, context.vocabulary, context.findAuthorities)
    for (const { at, national, ...claim } of readSentence(tagged, context)) {
      add(claims, { ...claim, inspection: national ? null : index, places: [placeIn(sentence, at)] })
    }
  }
  return claims
}

function readSentence(tagged: TaggedSentence, context: ReadingContext): Read[] {
  const shares = sharesIn(tagged)
  if (shares.length > 0) return shares
  return [...gradeCounts(tagged), ...areaCount(tagged), ...recommendationCount(tagged, context), ...reportCount(tagged)]
}

function sharesIn(tagged: TaggedSentence): Read[] {
  return [...tagged.tagged.matchAll(share)].map(([, number, grade]) => {
    const tag = numberTag(tagged, number)
    return {
      kind: 'share-of-authorities',
      grade: gradeId(tagged, grade),
      number: tag.value,
      of: null,
      observed: null,
      asPrinted: `${tag.text}%`,
      national: true,
      at: tag.from,
    }
  })
}

/** Only in a sentence that also says of how many: a count without its base is no claim about the whole inspection. */
function gradeCounts(tagged: TaggedSentence): Read[] {
  const base = ofParts.exec(tagged.tagged)
  if (!base) return []
  const of = numberTag(tagged, base[2]).value
  return [...tagged.tagged.slice(base.index).matchAll(aGrade)].map(([, number, grade]) => {
    const tag = numberTag(tagged, number)
    return {
      kind: 'count-of-grade',
      grade: gradeId(tagged, grade),
      number: tag.value,
      of,
      observed: null,
      asPrinted: `${tag.text} of ${numberTag(tagged, base[2]).text}`,
      at: tag.from,
    }
  })
}

function areaCount(tagged: TaggedSentence): Read[] {
  const match = judging.test(tagged.tagged) && !ofParts.test(tagged.tagged) ? broadParts.exec(tagged.tagged) : null
  return match ? [counted('count-of-areas', numberTag(tagged, match[1]), null, match[0])] : []
}

function recommendationCount(tagged: TaggedSentence, { blocks }: ReadingContext): Read[] {
  const match = recommendations.exec(tagged.tagged)
  return match
    ? [counted('count-of-recommendations', numberTag(tagged, match[1]), listed(tagged.sentence, blocks), match[0])]
    : []
}

function reportCount(tagged: TaggedSentence): Read[] {
  const match = reports.exec(tagged.tagged)
  return match ? [{ ...counted('count-of-reports', numberTag(tagged, match[1]), null, match[0]), national: true }] : []
}

function counted(kind: ClaimRead['kind'], tag: NumberTag, observed: number | null, match: string): Read {
  const words = match.replace(/^<N\d+>/u, '').trim()
  return { kind, grade: null, number: tag.value, of: null, observed, asPrinted: `${tag.text} ${words}`, at: tag.from }
}

/** How many numbered items (`i.`, `1.`, `(a)`) follow the sentence’s paragraph at once; null where none do. */
function listed({ block }: ToldSentence, blocks: readonly Block[]): number | null {
  let number = 0
  for (const next of blocks.slice(block.index + 1)) {
    if (
      next.kind !== 'prose' ||
      !new RegExp(`^\\(?(?:${numeral(number + 1)})[.)]\\s`, 'i').test(
        `${next.paragraph === undefined ? '' : `${next.paragraph}. `}${next.text}`,
      )
    )
      break
    number++
  }
  return number === 0 ? null : number
}

const romans = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
]

function numeral(number: number): string {
  return `${number}|${romans[number - 1] ?? number}|${String.fromCharCode(96 + number)}`
}

type NumberTag = Extract<Tag, { kind: 'number' }>

function numberTag({ tags }: TaggedSentence, index: string | undefined): NumberTag {
  return tags[Number(index)] as NumberTag
}

function gradeId({ tags }: TaggedSentence, index: string | undefined): string {
  return (tags[Number(index)] as Extract<Tag, { kind: 'grade' }>).word.grade.id
}

/** The same claim made twice is one claim with two places. */
function add(claims: ClaimRead[], claim: ClaimRead): void {
  const same = claims.find(
    ({ kind, grade, number, of }) =>
      kind === claim.kind && grade === claim.grade && number === claim.number && of === claim.of,
  )
  if (same) same.places.push(...claim.places)
  else claims.push(claim)
}
