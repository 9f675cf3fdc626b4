import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const project = join(import.meta.dirname, '../..')

/** Things that exist nowhere: a framework with its scale, an authority, and a report of theirs. */
export const invented = join(import.meta.dirname, 'invented')

/** A new folder with a copy of `content/`, without reports and originals: a test may change it and has to remove it. */
export async function copyContent(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'inspection-record-content-'))
  const kept = (path: string) => !/[/\\]content[/\\](originals|reports)([/\\]|$)/.test(path)
  await cp(join(project, 'content'), join(folder, 'content'), { recursive: true, filter: kept })
  return folder
}

/** Adds the invented framework, scale and authority to the copy: files, and nothing else. */
export async function addInvented(folder: string): Promise<void> {
  for (const kind of ['authorities', 'frameworks', 'scales']) {
    await cp(join(invented, kind), join(folder, 'content', kind), { recursive: true })
  }
}

export function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true })
}
