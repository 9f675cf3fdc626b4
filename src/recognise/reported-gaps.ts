import type { Finding } from '../extract/schema.ts'
import { fittingVersion, required } from '../reference/fitting-version.ts'
import { gradedAreas } from './finding.ts'
import type { ReadingContext } from './reading-context.ts'
import type { Told } from './told-inspection.ts'

/** Grades of an inspection whose framework is left open. */
export function reportOpen(findings: readonly Finding[], frameworks: readonly string[], context: ReadingContext): void {
  const [first] = findings
  if (first)
    context.warn(
      'recognise:open-framework',
      first.place,
      `Unexpected grade \`${first.gradeAsPrinted}\` of an inspection that may be of ${frameworks.map((id) => `\`${id}\``).join(', ')}, expected its name or dates to leave one`,
    )
}

/** Two tables that contradict each other leave no way to tell which of them is right. */
export function checkTables(findings: ReadonlyMap<Told, readonly Finding[]>, context: ReadingContext): void {
  for (const found of findings.values()) {
    const byArea = Map.groupBy(
      found.filter(({ mode }) => mode === 'table'),
      ({ service, area }) => `${service}/${area}`,
    )
    for (const [first, ...others] of byArea.values()) {
      const other = others.find(({ grade }) => grade !== first!.grade)
      if (other)
        context.warn(
          'recognise:contradiction',
          other.place,
          `Unexpected \`${other.gradeAsPrinted}\` for \`${other.label}\`, expected \`${first!.gradeAsPrinted}\` as in the table before`,
        )
    }
  }
}

/** Areas of the version that a document with a table of grades should have graded, there or elsewhere. */
export function reportMissing(told: Told, findings: readonly Finding[], context: ReadingContext): void {
  const inTable = gradedAreas(findings.filter(({ mode }) => mode === 'table'))
  const version = inTable.length > 0 ? fittingVersion(told.framework, inTable, told.dates) : undefined
  const graded = gradedAreas(findings)
  const missing = version ? required(version).filter((area) => !graded.includes(area)) : []
  for (const area of missing)
    context.warn(
      'recognise:area-not-found',
      null,
      `Unexpected document without a grade for \`${area}\`, expected all areas of ${told.framework.short} (${version!.name})`,
    )
}
