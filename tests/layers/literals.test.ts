import ts from 'typescript'
import { expect, test } from 'vitest'
import { exceptions } from './literal-exceptions.ts'
import { markupOf, nodesOf, scriptsOf, sources, type Source } from './sources.ts'
import { termsOfContent, type Term } from './terms.ts'

const terms = termsOfContent()
const whole = new Map(terms.map((term) => [term.text.toLowerCase(), term]))
const inside = terms.filter(({ met }) => met === 'inside')
const found = sources('src/**/*.{ts,astro,css}').flatMap(namedIn)
const isExcepted = ({ path, term }: Named) =>
  exceptions.some((exception) => exception.text === term.text && exception.files.includes(path))

test('the reference data gives names to look for', () => {
  expect(terms.length).toBeGreaterThan(500)
})

test('no id, name, label or wording of content/ stands as a literal in src/', () => {
  expect(found.filter((named) => !isExcepted(named)).map(told)).toEqual([])
})

test('every exception is still needed', () => {
  const unneeded = exceptions.flatMap(({ text, files }) =>
    files
      .filter((file) => !found.some(({ path, term }) => path === file && term.text === text))
      .map((file) => [text, file]),
  )
  expect(unneeded).toEqual([])
})

interface Named {
  path: string
  literal: string
  term: Term
}

function told({ path, literal, term }: Named): string {
  return `${path}: “${literal.slice(0, 60)}” names “${term.text}” of ${term.file}`
}

/** The terms that a file names, each with the literal. */
function namedIn(source: Source): Named[] {
  const files = scriptsOf(source)
  const markup = markupOf(source)
  const named = [
    ...[...files.flatMap(literalsOf), ...(markup === '' ? [] : [markup])].map((literal) => ({
      literal,
      terms: termsIn(literal),
    })),
    ...files.flatMap(propertiesOf).map((literal) => ({ literal, terms: termsWithin(literal) })),
  ]
  return named.flatMap(({ literal, terms }) => terms.map((term) => ({ path: source.path, literal, term })))
}

function termsIn(literal: string): Term[] {
  const exact = whole.get(plain(literal).trim().toLowerCase())
  const within = termsWithin(literal).filter((term) => term !== exact)
  return exact === undefined ? within : [exact, ...within]
}

function termsWithin(literal: string): Term[] {
  return inside.filter((term) => contains(plain(literal), term))
}

function plain(literal: string): string {
  return ` ${literal.replaceAll(/\\s[+*]?|\s+/g, ' ').trim()} `
}

/** Whether a text has the term as whole words; one that is written with a capital and is one word must have it too. */
function contains(text: string, { text: term }: Term): boolean {
  const exactly = /^[A-Z]/.test(term) && !/\s/.test(term)
  const [hay, needle] = exactly ? [text, term] : [text.toLowerCase(), term.toLowerCase()]
  for (let at = hay.indexOf(needle); at !== -1; at = hay.indexOf(needle, at + 1)) {
    if (!/[\p{L}\d-]/u.test(hay[at - 1] ?? '') && !/[\p{L}\d-]/u.test(hay[at + needle.length] ?? '')) return true
  }
  return false
}

/**
 * The literals of a file: strings, templates, regular expressions. Not what it imports, and not what `.describe(…)` says
 * of a field: that is documentation, which no code compares with.
 */
function literalsOf(file: ts.SourceFile): string[] {
  return nodesOf(file).flatMap((node) => {
    if (isDocumentation(node)) return []
    if (ts.isRegularExpressionLiteral(node)) return [node.text.replace(/^\/(.*)\/\w*$/s, '$1')]
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
    return isText ? [node.text] : []
  })
}

/** The names of properties, as in `{ good: 1 }`. */
function propertiesOf(file: ts.SourceFile): string[] {
  return nodesOf(file).flatMap((node) =>
    ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? [node.name.text] : [],
  )
}

function isDocumentation(node: ts.Node): boolean {
  const { parent } = node
  if (parent === undefined) return false
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true
  const call = ts.isCallExpression(parent) ? parent.expression : undefined
  return call !== undefined && ts.isPropertyAccessExpression(call) && call.name.text === 'describe'
}
