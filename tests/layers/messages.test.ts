import ts from 'typescript'
import { expect, test } from 'vitest'
import { catalogue } from '../../src/messages/catalogue.ts'
import { nodesOf, scriptsOf, sources } from './sources.ts'

const stages = 'read|recognise|extract|reconcile|dataset|content|reference|verify|add|check'
const ruleId = new RegExp(`^(?:${stages}):[a-z0-9]+(?:-[a-z0-9]+)*$`)

/** The rule ids that code names, outside the catalogue itself. */
const used = sources('{src,scripts}/**/*.{ts,astro}')
  .filter(({ path }) => path !== 'src/messages/catalogue.ts')
  .flatMap((source) => scriptsOf(source).flatMap((file) => nodesOf(file)))
  .flatMap((node) => (ts.isStringLiteralLike(node) && ruleId.test(node.text) ? [node.text] : []))

test('every rule id that code names is in the catalogue', () => {
  expect([...new Set(used)].filter((rule) => !Object.hasOwn(catalogue, rule))).toEqual([])
})

test('every rule of the catalogue is used', () => {
  expect(Object.keys(catalogue).filter((rule) => !used.includes(rule))).toEqual([])
})

test('every rule is named for its stage and says what to do', () => {
  const weak = Object.entries(catalogue).filter(
    ([rule, { title, help }]) => !ruleId.test(rule) || title.length < 10 || !help.endsWith('.'),
  )
  expect(weak).toEqual([])
})
