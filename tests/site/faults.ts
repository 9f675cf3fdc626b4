import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe looked at in a page, and what it found: the rule, and the elements that break it. */
export interface Faults {
  passed: number
  found: { rule: string; at: string[] }[]
}

/** Every rule of WCAG 2.2, levels A and AA, that axe can check. */
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Runs axe in a page: all rules, or those named. Only what it found crosses over from the browser. */
export async function faultsOf(page: Page, rules?: readonly string[]): Promise<Faults> {
  await page.evaluate(axe.source)
  const runOnly = rules === undefined ? { type: 'tag', values: levels } : { type: 'rule', values: [...rules] }
  return page.evaluate(async (runOnly) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe
    const { passes, violations } = await run({ runOnly: runOnly as axe.RunOnly, resultTypes: ['violations'] })
    const found = violations.map(({ id, nodes }) => ({ rule: id, at: nodes.map(({ html }) => html.slice(0, 120)) }))
    return { passed: passes.length, found }
  }, runOnly)
}
