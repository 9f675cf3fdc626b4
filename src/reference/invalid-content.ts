import type { VFileMessage } from 'vfile-message'

/** `content/` does not hold together. Carries every problem of every file, in the order of the files. */
export class InvalidContent extends Error {
  readonly problems: readonly VFileMessage[]
  constructor(problems: readonly VFileMessage[]) {
    super(problems.map(problemLine).join('\n'))
    this.name = 'InvalidContent'
    this.problems = problems
  }
}

function problemLine(problem: VFileMessage): string {
  const place = problem.line === undefined ? '' : `:${problem.line}:${problem.column}`
  return `${problem.file}${place} ${problem.reason} (${problem.note})`
}
