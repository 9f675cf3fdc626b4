import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, test } from 'vitest'

/** Where the documents stand that are measured against; they belong to others and are never part of the project. */
export const corpus = join(import.meta.dirname, '../../shared')

/**
 * Tests that need a part of the corpus. Without it they say so and are skipped, unless the environment demands it
 * (`REQUIRE_CORPUS=1`): then its absence fails.
 */
export function describeCorpus(part: string, name: string, tests: () => void): void {
  if (existsSync(join(corpus, part))) {
    describe(name, tests)
    return
  }
  const required = process.env['REQUIRE_CORPUS'] === '1'
  describe(name, () => {
    test('skipped: no corpus', (context) => {
      if (!required) context.skip('no corpus')
      expect(required, `The corpus is required, and \`${part}\` is not there`).toBe(false)
    })
  })
}
