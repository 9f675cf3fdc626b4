import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** The project’s own files; nothing installed, built or private. */
const ignored = ['.git', 'node_modules', 'dist', '.astro', '.cache', 'content/originals']

/** The folder that the tests look at: the project. */
export const root = join(import.meta.dirname, '../..')

/** One file of the project: its path from the root, with forward slashes, and its text. */
export interface Source {
  path: string
  text: string
}

/** The paths of files under the root that match, in order. */
export function paths(pattern: string): string[] {
  return globSync(pattern, { cwd: root, exclude: (path) => ignored.includes(path.replaceAll('\\', '/')) })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(root, path)).isFile())
    .toSorted()
}

/** The files that match, read as text. */
export function sources(pattern: string): Source[] {
  return paths(pattern).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

const parsed = new Map<string, ts.SourceFile[]>()

/** The TypeScript of a file: all of it, or the fenced head and the scripts of an Astro file. */
export function scriptsOf(source: Source): ts.SourceFile[] {
  const files = parsed.get(source.path) ?? parseScripts(source)
  parsed.set(source.path, files)
  return files
}

function parseScripts({ path, text }: Source): ts.SourceFile[] {
  if (path.endsWith('.css')) return []
  if (!path.endsWith('.astro')) return [parse(path, text)]
  const head = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? ''
  const bodies = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '')
  return [head, ...bodies].map((body) => parse(path, body))
}

/** The markup of an Astro file, without its head, scripts and comments; a style sheet without its comments; else nothing. */
export function markupOf({ path, text }: Source): string {
  if (path.endsWith('.css')) return text.replaceAll(/\/\*[\s\S]*?\*\//g, ' ')
  if (!path.endsWith('.astro')) return ''
  return text
    .replace(/^---\r?\n[\s\S]*?\r?\n---/, '')
    .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, ' ')
    .replaceAll(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\//g, ' ')
}

/** Each node of a parsed file, outermost first. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const nodes = [node]
  ts.forEachChild(node, (child) => void nodes.push(...nodesOf(child)))
  return nodes
}

/** What a file imports, as written: `../read/document.ts`, `node:fs`. */
export function importsOf(source: Source): string[] {
  return scriptsOf(source).flatMap((file) =>
    nodesOf(file).flatMap((node) => {
      if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) {
        return ts.isStringLiteral(node.moduleSpecifier) ? [node.moduleSpecifier.text] : []
      }
      const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
      const argument = dynamic ? node.arguments[0] : undefined
      return argument !== undefined && ts.isStringLiteralLike(argument) ? [argument.text] : []
    }),
  )
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
}
