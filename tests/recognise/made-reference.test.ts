import { expect, test } from 'vitest'
import { checkReference } from '../../src/reference/check-reference.ts'
import type { Entry } from '../../src/reference/entry.ts'
import { contentProblem } from '../../src/reference/yaml-source.ts'
import { reference } from './made-reference.ts'

test('the made-up reference holds together as that of content/ has to', () => {
  const entries = <T>(values: readonly T[]): Entry<T>[] =>
    values.map((value) => ({
      value,
      file: 'made up',
      problem: (rule, path, reason) => contentProblem(path.join('.'), rule, reason),
    }))
  const { authorities, authorityForms, regions, frameworks, scales, strands, eventKinds } = reference
  const problems = checkReference({
    authorities: entries(authorities),
    authorityForms: entries([authorityForms]),
    regions: entries(regions),
    frameworks: entries(frameworks),
    scales: entries(scales),
    strands: entries(strands),
    eventKinds: entries(eventKinds),
  })
  expect(problems.map(({ reason }) => reason)).toEqual([])
})
