import { describe, expect, test } from 'vitest'
import { paperRules, reportRules } from '../../src/recognise/shapes/sentence-rules/rules.ts'
import type { SentenceRule } from '../../src/recognise/shapes/sentence-rules/sentence-rule.ts'
import { loadReference } from '../../src/reference/load.ts'
import type { Reference } from '../../src/reference/reference.ts'
import { beacon, lantern, yearlyCount } from './made-frameworks.ts'
import { reference as made } from './made-reference.ts'
import { statementsIn } from './statements.ts'

const frameworks = [beacon, lantern, yearlyCount]
const all = [...new Set([...paperRules, ...reportRules])]
const rules = all.map((rule) => [rule.id, rule] as const)
const { phrases } = await loadReference()
/** The made-up inspections, told of in the words that documents are really read by. */
const real: Reference = { ...made, phrases: { ...phrases, whole: [...phrases.whole, ...made.phrases.whole] } }

function readingsOf(text: string, rule: SentenceRule, reference: Reference) {
  const framework = rule.of === 'result' ? yearlyCount : beacon
  return statementsIn(text, framework, { isReport: rule.reportOnly === true, reference })
}

describe.each([
  ['made-up words', made],
  ['the words of content/phrases.yml', real],
])('with %s', (_, reference) => {
  test.each(rules)('the example of %s is read by it', (id, rule) => {
    expect(readingsOf(rule.example, rule, reference).map((statement) => statement.rule)).toContain(id)
  })

  test.each(rules)('the counter-example of %s is read by no rule', (_, rule) => {
    const read = frameworks.flatMap((framework) =>
      [true, false].flatMap((isReport) => statementsIn(rule.counterExample, framework, { isReport, reference })),
    )
    expect(read.map((statement) => statement.rule)).toEqual([])
  })
})

test('each rule has a name of its own', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})
