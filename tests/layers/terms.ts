import { parse } from 'yaml'
import { sources } from './sources.ts'

/** A name that `content/` gives to something, and how it may be met in code. */
export interface Term {
  text: string
  file: string
  /**
   * `whole`: a literal that is this and nothing else (a single word may be part of an ordinary sentence);
   * `inside`: anywhere in a literal, as whole words.
   */
  met: 'whole' | 'inside'
}

const naming = new Set(['id', 'name', 'short', 'label', 'wordings', 'titles', 'markers', 'headline', 'reported'])

/** Every id, name, label and wording of the reference data. */
export function termsOfContent(): Term[] {
  const files = sources('content/**/*.yml').filter(({ path }) => !path.endsWith('accepted-messages.yml'))
  const terms = files.flatMap(({ path, text }) => namesIn(parse(text)).map((name) => termOf(name, path)))
  return [...new Map(terms.map((term) => [term.text, term])).values()]
}

/** The strings that stand under a naming key, at any depth. */
function namesIn(value: unknown, named = false): string[] {
  if (typeof value === 'string') return named ? [value] : []
  if (Array.isArray(value)) return value.flatMap((item) => namesIn(item, named))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => namesIn(item, naming.has(key) && isNames(item)))
}

function isNames(value: unknown): boolean {
  return typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'))
}

/** Single words stand in ordinary sentences, unless they are grades, acronyms or authorities. */
function termOf(name: string, file: string): Term {
  const text = name.replaceAll('…', ' ').replaceAll(/\s+/g, ' ').trim()
  const several = /[\s-]/.test(text)
  const acronym = /^[A-Z]{2,}$/.test(text)
  const grade = file.startsWith('content/scales/')
  const proper = file.startsWith('content/authorities/') && /^[A-Z]/.test(text)
  return { text, file, met: several || acronym || grade || proper ? 'inside' : 'whole' }
}
