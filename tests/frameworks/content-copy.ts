import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const project = join(import.meta.dirname, '../..')

/** Things that exist nowhere: a framework with its scale, an authority, and a report of theirs. */
export const invented = join(import.meta.dirname, 'invented')

/** A copy of `content/` without its reports and originals, that a test may change and has to throw away. */
export async function copyContent(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'inspection-record-content-'))
  const kept = (path: string) => !/[/\\]content[/\\](originals|reports)([/\\]|$)/.test(path)
  await cp(join(project, 'content'), copy, { recursive: true, filter: kept })
  return copy
}

/** Adds the invented framework, scale and authority to a copy: files, and nothing else. */
export async function addInvented(copy: string): Promise<void> {
  for (const folder of ['authorities', 'frameworks', 'scales']) {
    await cp(join(invented, folder), join(copy, folder), { recursive: true })
  }
}

export function remove(copy: string): Promise<void> {
  return rm(copy, { recursive: true })
}
