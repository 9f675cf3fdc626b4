import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

/** One part of the gate: a command, and whether it is a run of tests that are counted one by one. */
interface Step {
  name: string
  command: readonly string[]
  tests?: true
}

interface Count {
  passed: number
  failed: number
  skipped: number
}

/** Cheapest first. Checking the pages writes Astro’s own types, which `tsc` needs; the tests of the site need the build. */
const steps: readonly Step[] = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['oxlint', '--quiet'] },
  { name: 'types of pages', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'unit tests', command: ['vitest', 'run', '--project', 'unit'], tests: true },
  { name: 'content', command: ['npm', 'run', '--silent', 'check'] },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'site tests', command: ['vitest', 'run', '--project', 'site'], tests: true },
]

const folder = mkdtempSync(join(tmpdir(), 'inspection-record-test-'))
const counts = steps.map(run)
rmSync(folder, { recursive: true })

const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0)
if (sum('skipped') > 0) console.log(`${sum('skipped')} skipped: no corpus`)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') === 0 ? 0 : 1

/** Runs one step; its output is shown only where it fails. */
function run(step: Step): Count {
  const started = performance.now()
  const report = join(folder, `${step.name}.json`)
  const reporting = step.tests ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : []
  const [file = '', ...args] = [...step.command, ...reporting]
  const result = spawnSync(file, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  const good = result.status === 0
  if (!good) console.log(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`)
  const count = step.tests ? counted(report, good) : { passed: Number(good), failed: Number(!good), skipped: 0 }
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${good ? '✓' : '✗'} ${step.name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`)
  return count
}

/** The numbers of a run of tests. One that failed without a failed test (a file that does not load) counts as one. */
function counted(report: string, good: boolean): Count {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: numPassedTests, failed: good ? 0 : Math.max(1, numFailedTests), skipped: numPendingTests }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
