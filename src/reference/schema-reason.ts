import type { z } from 'zod'
import type { Path } from './yaml-source.ts'

type Issue = z.core.$ZodIssue

const kinds: Record<string, string> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with values',
}

/** A zod issue in the project’s words: "Unexpected X, expected Y". */
export function schemaReason(issue: Issue, root: unknown): string {
  if (issue.code === 'unrecognized_keys')
    return `Unexpected ${quoted(issue.keys)} in ${fieldName(issue.path)}, expected only fields of the schema`
  const value = issue.path.reduce<unknown>(
    (part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key],
    root,
  )
  return `Unexpected ${shown(value)} for ${fieldName(issue.path)}, expected ${expected(issue)}`
}

function expected(issue: Issue): string {
  if (issue.message.startsWith('expected ')) return issue.message.slice('expected '.length)
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? issue.expected
  if (issue.code === 'invalid_value') return `one of ${quoted(issue.values.map(String))}`
  if (issue.code === 'too_small') return `at least ${issue.minimum} ${issue.origin === 'array' ? 'of them' : 'in size'}`
  if (issue.code === 'too_big') return `at most ${issue.maximum} ${issue.origin === 'array' ? 'of them' : 'in size'}`
  if (issue.code === 'invalid_format') return `the form ${'pattern' in issue ? issue.pattern : issue.format}`
  if (issue.code === 'invalid_union') return 'one of the forms that the schema allows'
  return issue.message
}

function shown(value: unknown): string {
  if (value === undefined) return 'absence of a value'
  if (value === null || typeof value !== 'object') return `\`${String(value)}\``
  return Array.isArray(value) ? 'list' : 'fields'
}

/** A path as a person writes it: `predecessors[0]`; the whole of the file where there is none. */
export function fieldName(path: Path): string {
  if (path.length === 0) return 'the file'
  return `\`${path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')}\``
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ')
}
