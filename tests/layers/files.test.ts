import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { paths, root, sources } from './sources.ts'

const kB = 1000
const text = /\.(ts|mjs|astro|css|md|yml|json|txt|html)$|^[^.]+$|^\.[a-z]+rc(\.json)?$/

test('no file is longer than 300 lines (tables of data aside)', () => {
  const long = sources('{src,scripts,tests}/**/*.{ts,astro,css,mjs}').filter(
    ({ text }) => text.split('\n').length > 301,
  )
  expect(long.map(({ path }) => path)).toEqual([])
})

test('no file or folder is named for nothing in particular', () => {
  const vague = /(^|[-/])(utils?|helpers?|common|manager|misc|shared|lib|stuff)([-./]|$)/
  expect(paths('{src,scripts,tests}/**/*').filter((path) => vague.test(path))).toEqual([])
})

test('no file of the project is larger than 1.5 MB', () => {
  const large = paths('**/*').filter((path) => statSync(join(root, path)).size > 1500 * kB)
  expect(large).toEqual([])
})

test('nothing names a place outside the project', () => {
  // Written so that the pattern does not match itself.
  const outside = /\/[w]ork\/|\/[h]ome\/[a-z]|\/[r]oot\/|\/[t]mp\/|[r]egistry\.[a-z]+js/
  const named = sources('{*,.ci/*,src/**/*,scripts/**/*,tests/**/*,content/**/*,public/**/*}')
    .filter(({ path }) => text.test(basename(path)))
    .filter(({ text }) => outside.test(text))
  expect(named.map(({ path }) => path)).toEqual([])
})

test('the lock file holds no addresses', () => {
  const [lock] = sources('package-lock.json')
  expect(lock?.text).toContain('"integrity"')
  expect(lock?.text).not.toContain('"resolved"')
})
