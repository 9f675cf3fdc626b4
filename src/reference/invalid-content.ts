import type { VFileMessage } from 'vfile-message'

/** `content/` does not hold together. Carries every problem of every file, by file and line. */
export class InvalidContent extends Error {
  readonly problems: readonly VFileMessage[]
  constructor(problems: readonly VFileMessage[]) {
    const ordered = problems.toSorted(byPlace)
    super(ordered.map(problemLine).join('\n'))
    this.name = 'InvalidContent'
    this.problems = ordered
  }
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  const [first = '', second = ''] = [a.file, b.file]
  if (first !== second) return first < second ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

function problemLine(problem: VFileMessage): string {
  const place = problem.line === undefined ? '' : `:${problem.line}:${problem.column}`
  return `${problem.file}${place} ${problem.reason} (${problem.note})`
}
