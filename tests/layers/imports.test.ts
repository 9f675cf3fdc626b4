import { posix } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { importsOf, nodesOf, scriptsOf, sources, type Source } from './sources.ts'
import { leaves, rankOf } from './stages.ts'

const code = sources('src/**/*.{ts,astro}')
const isLeaf = ({ path }: Source) => leaves.includes(path.split('/')[1] ?? '')

test('every file of src/ stands in a stage', () => {
  expect(code.length).toBeGreaterThan(10)
  expect(code.filter(({ path }) => rankOf(path) === undefined)).toEqual([])
})

test('a file imports only from its own stage and from those before it', () => {
  const against = code.flatMap((source) =>
    inProject(source)
      .filter((target) => !(rankOf(target)! <= rankOf(source.path)!))
      .map((target) => `${source.path} imports ${target}`),
  )
  expect(against).toEqual([])
})

test('src/ imports nothing of scripts/, tests/ or content/', () => {
  const outside = code.flatMap((source) =>
    inProject(source).filter((target) => !target.startsWith('src/') && !isPublic(target)),
  )
  expect(outside).toEqual([])
})

test('nothing before the components, layouts and pages imports from Astro', () => {
  const astro = code
    .filter((source) => !isLeaf(source))
    .filter((source) => importsOf(source).some((name) => /^astro\b|^@astrojs\/|\.astro$/.test(name)))
  expect(astro.map(({ path }) => path)).toEqual([])
})

test('relative imports of TypeScript name the whole file', () => {
  const bare = code.flatMap((source) =>
    importsOf(source)
      .filter((name) => name.startsWith('.') && posix.extname(name) === '')
      .map((name) => `${source.path}: ${name}`),
  )
  expect(bare).toEqual([])
})

test('only files named load.ts touch the disk, and none the network', () => {
  const disk = /^(node:)?(fs|fs\/promises|child_process)$/
  const network = /^(node:)?(http|https|http2|net|tls|dgram|dns)$/
  const touching = code.flatMap((source) => {
    const imports = importsOf(source)
    const reads = imports.some((name) => disk.test(name)) && !source.path.endsWith('/load.ts')
    return reads || imports.some((name) => network.test(name)) ? [source.path] : []
  })
  expect(touching).toEqual([])
})

test('nothing in src/ asks the network, the clock or chance', () => {
  const forbidden =
    /^(fetch|XMLHttpRequest|WebSocket|EventSource|Date\.now|Math\.random|performance\.now|process\.env)$/
  // In the browser one file loads what this site itself serves.
  const asking = code.filter(({ path }) => path !== 'src/elements/load.ts')
  const found = asking.flatMap((source) =>
    scriptsOf(source).flatMap((file) =>
      nodesOf(file)
        .filter((node) => forbidden.test(calledName(node)) || isNow(node))
        .map((node) => `${source.path}: ${node.getText()}`),
    ),
  )
  expect(found).toEqual([])
})

/** The files of the project that a file imports, by path from the root. */
function inProject(source: Source): string[] {
  return importsOf(source)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(source.path), name.replace(/\?\w+$/, '')))
}

function isPublic(path: string): boolean {
  return path === 'package.json' || path.startsWith('public/')
}

function calledName(node: ts.Node): string {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return node.expression.getText()
  return ts.isPropertyAccessExpression(node) && node.getText() === 'process.env' ? 'process.env' : ''
}

function isNow(node: ts.Node): boolean {
  return ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0
}
