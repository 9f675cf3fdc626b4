import type { VFileMessage } from 'vfile-message'
import { contentProblem } from '../reference/yaml-source.ts'
import { extractDifferences } from './extract-differences.ts'
import { saysTheSame } from './keep-decisions.ts'
import { placeText } from './place-text.ts'
import { planAdditions } from './plan-additions.ts'
import type { ReadOriginal } from './read-originals.ts'
import type { Extract } from './schema.ts'

/** What holding extracts against originals shows. */
export interface Verification {
  /** Extracts that their originals prove. */
  proven: Extract[]
  /** What differs, by the file of the extract; what is wrong with the originals, by theirs. */
  problems: VFileMessage[]
  /** Decisions of people that stand in the extracts that were held against their originals. */
  decisions: string[]
  /** Extracts whose original is not among those given. */
  missing: Extract[]
  /** Originals that no extract is made of. */
  unknown: string[]
}

/** Holds extracts against originals, found by SHA-256. `fileOf`: where an extract stands. */
export function verifyOriginals(
  originals: readonly ReadOriginal[],
  extracts: readonly Extract[],
  fileOf: (extract: Extract) => string,
): Verification {
  const found = new Map(originals.map((original) => [original.sha256, original]))
  const pairs = extracts.flatMap((extract) => {
    const original = found.get(extract.original.sha256)
    return original === undefined
      ? []
      : [{ extract, original, problems: differences(extract, original, fileOf(extract)) }]
  })
  const known = new Set(extracts.map(({ original }) => original.sha256))
  return {
    proven: pairs.filter(({ problems }) => problems.length === 0).map(({ extract }) => extract),
    problems: pairs.flatMap(({ problems }) => problems),
    decisions: pairs.flatMap(({ extract }) =>
      decisionsIn(extract).map((decision) => `${fileOf(extract)}: ${decision}`),
    ),
    missing: extracts.filter(({ original }) => !found.has(original.sha256)),
    unknown: originals.filter(({ sha256 }) => !known.has(sha256)).map(({ file }) => file),
  }
}

function differences(extract: Extract, original: ReadOriginal, file: string): VFileMessage[] {
  const [addition] = planAdditions([original], [extract])
  const broken =
    addition?.messages.filter(({ kind, rule }) => kind === 'failure' || rule === 'extract:needless-decision') ?? []
  const problems = broken.map(({ reason }) => contentProblem(file, 'verify:difference', `${reason} (${original.file})`))
  if (addition?.extract === undefined) return problems
  const lines = extractDifferences(withoutNeedless(extract, addition.extract), addition.extract)
  return [
    ...problems,
    ...lines.map(({ line, reason }) => contentProblem(file, 'verify:difference', reason, { line, column: 1 })),
  ]
}

/** Decisions that are reported as needless are no difference besides. */
function withoutNeedless(extract: Extract, read: Extract): Extract {
  const undecided = read.inspections
    .flatMap(({ findings }) => findings)
    .filter(({ decision }) => decision === undefined)
  const inspections = extract.inspections.map((inspection) => ({
    ...inspection,
    findings: inspection.findings.map((finding) => {
      const { decision: _decision, ...plain } = finding
      return undecided.some((each) => saysTheSame(each, finding)) ? plain : finding
    }),
  }))
  return { ...extract, inspections }
}

function decisionsIn({ authority, authorityMode, inspections }: Extract): string[] {
  const whose = authorityMode === null ? [] : [`about \`${authority}\`: said by a person, not by the document`]
  return whose.concat(decisionsOf(inspections))
}

function decisionsOf(inspections: Extract['inspections']): string[] {
  return inspections.flatMap(({ framework, findings }) =>
    findings.flatMap(({ decision, area, gradeAsPrinted, place }) => {
      if (decision === undefined) return []
      const before = decision.read === '' ? 'added' : `was \`${decision.read}\``
      return `${framework}, ${area}, ${placeText(place)}: \`${gradeAsPrinted}\`, ${before}: ${decision.reason}`
    }),
  )
}
