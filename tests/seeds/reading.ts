import type { Finding, InspectionRead, Reading } from '../../src/extract/schema.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { loadReference } from '../../src/reference/load.ts'
import { bytesOf, gold, type GoldDocument } from './gold.ts'

export const reference = await loadReference()

/** Reads and recognises bytes as the commands do. */
export async function read(file: string, bytes: Uint8Array): Promise<Reading> {
  return recognise(await readDocument({ file, bytes }), reference)
}

/** A seed with what was read by hand and what the project reads. */
export interface Seed {
  gold: GoldDocument
  file: string
  bytes: Uint8Array
  reading: Reading
}

export const seeds: readonly Seed[] = await Promise.all(
  gold.map(async (document) => {
    const file = document.source_file
    const bytes = bytesOf(file)
    return { gold: document, file, bytes, reading: await read(file, bytes) }
  }),
)

/** A finding with the inspection that it belongs to. */
export interface Found {
  inspection: InspectionRead
  finding: Finding
}

export function findingsOf(reading: Reading): Found[] {
  return reading.inspections.flatMap((inspection) => inspection.findings.map((finding) => ({ inspection, finding })))
}

/** What a finding says, without how and where it was read: authority, framework, service, area and grade. */
export function judgementOf({ inspection, finding }: Found): string {
  const { authority, framework } = inspection
  return [authority, framework, finding.service ?? '-', finding.area, finding.grade ?? '-'].join(' ')
}
