import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** A file to be written: its path and its text; null where it is to go. */
export interface Written {
  path: string
  body: string | null
}

/**
 * Writes files, all or none: each under another name first, then all in place. Gives back how to undo it. Where writing
 * fails, what was there before is there again.
 */
export async function writeFiles(files: readonly Written[]): Promise<() => Promise<void>> {
  const undone: (() => Promise<void>)[] = []
  const undo = async () => {
    for (const step of undone.splice(0).toReversed()) await step()
  }
  try {
    await Promise.all(files.map(writeBeside))
    for (const file of files) undone.push(await moveInPlace(file))
    return undo
  } catch (error) {
    await Promise.all(files.map(({ path }) => rm(besides(path), { force: true })))
    await undo()
    throw error
  }
}

/** Puts a written file in its place; gives back how to put back what was there. */
async function moveInPlace({ path, body }: Written): Promise<() => Promise<void>> {
  const before = await readFile(path).catch(() => undefined)
  if (body === null) await rm(path)
  else await rename(besides(path), path)
  return () => (before === undefined ? rm(path) : writeFile(path, before))
}

async function writeBeside({ path, body }: Written): Promise<void> {
  if (body === null) return
  await mkdir(dirname(path), { recursive: true })
  await writeFile(besides(path), body)
}

function besides(path: string): string {
  return `${path}.new`
}
