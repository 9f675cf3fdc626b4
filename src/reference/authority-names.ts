import type { AuthorityForms } from './authority-forms.ts'
import { claimedNames, sameName } from './claimed-names.ts'
import type { ClaimedName } from './claimed-names.ts'
import { literalPattern } from './literal-pattern.ts'
import { firstDay, lastDay } from './partial-date.ts'
import type { PartialDate } from './partial-date.ts'
import type { Reference } from './reference.ts'

/** An authority named in a text; `end` is the place after its last character. */
export interface NamedAuthority {
  authority: string
  start: number
  end: number
  text: string
}

export type FindAuthorities = (text: string, date?: PartialDate) => NamedAuthority[]

/**
 * Makes the search for authorities in a text: whole phrases, the longest that fits, with the words around a name that
 * belong to it (`Council of the City of`). Names need their capitals. Where one name means several authorities, those in
 * being on the date are given; without a date, or where none was, all of them, at the same place.
 */
export function authorityFinder({
  authorities,
  authorityForms,
}: Pick<Reference, 'authorities' | 'authorityForms'>): FindAuthorities {
  const names = Map.groupBy(authorities.flatMap(claimedNames), ({ name }) => sameName(name))
  const pattern = namePattern(
    [...names.values()].flatMap((same) => same.map(({ name }) => name)),
    authorityForms,
  )
  const mayName = hasFirstWord([...names.keys()])
  return (text, date) => {
    if (!mayName(text)) return []
    return [...text.matchAll(pattern)].flatMap((match) => {
      const meant = names.get(sameName(match.groups?.['name'] ?? '')) ?? []
      const place = { start: match.index, end: match.index + match[0].length, text: match[0] }
      return [...new Set(inBeing(meant, date).map(({ authority }) => authority))].map((authority) => ({
        authority,
        ...place,
      }))
    })
  }
}

/** Most sentences hold the first word of no name, and need no search. */
function hasFirstWord(names: readonly string[]): (text: string) => boolean {
  const firstWords = new Set(names.map((name) => name.split(' ')[0]!))
  return (text) => (text.match(/[\p{L}\p{Nd}]+/gu) ?? []).some((word) => firstWords.has(word.toLowerCase()))
}

function inBeing(names: readonly ClaimedName[], date?: PartialDate): readonly ClaimedName[] {
  if (date === undefined) return names
  const then = names.filter(({ from = '', to = '9999' }) => from <= lastDay(date) && firstDay(date) <= to)
  return then.length > 0 ? then : names
}

/** Phrases that only look like a name come first, so that they use up their words. */
function namePattern(names: readonly string[], forms: AuthorityForms): RegExp {
  const name = oneOf(names)
  const before = `(?:(?:${oneOf(forms.before)})${space})?`
  const after = `(?:${space}(?:${oneOf(forms.after)}))?`
  const elsewhere = `(?:(?:${oneOf(forms.elsewhere)})[ \\u00a0])+(?:${name})`
  const whole = [oneOf(forms.lookAlikes), `${before}(?<name>${name})${after}`, elsewhere].filter((part) => part !== '')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?=[\\p{L}])(?:${whole.join('|')})(?![\\p{L}\\p{Nd}])`, 'gu')
}

const space = '(?:[^\\S\\t\\r\\n]+|[^\\S\\t\\r\\n]*\\r?\\n[^\\S\\t\\r\\n]*)'
const gap = `(?:${space}|[-‐‑‒–])`

function oneOf(phrases: readonly string[]): string {
  const longestFirst = [...new Set(phrases)].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return longestFirst
    .map((phrase) =>
      phrase
        .split(/[\s-]+/)
        .map(wordPattern)
        .join(gap),
    )
    .join('|')
}

/** A word as written or in capitals; one written in lower case, with a capital too. */
function wordPattern(word: string): string {
  if (word === 'and' || word === '&') return '(?:and|And|AND|&)'
  const [bare = word] = /^[^.,]+/.exec(word) ?? []
  const forms = [bare, bare.toUpperCase(), bare.charAt(0).toUpperCase() + bare.slice(1)]
  const letters = [...new Set(forms)].map(literalPattern).join('|')
  const after = bare === 'St' || word.endsWith('.') ? '\\.?' : word.endsWith(',') ? ',?' : ''
  return `(?:${letters})${after}`
}
