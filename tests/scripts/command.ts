import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { guarded, type Command } from '../../scripts/run.ts'

/** What a command did: its exit code and what it wrote where. */
export interface Done {
  code: number
  out: string
  err: string
}

/** A folder of its own with the reference data and nothing read yet, in which commands run. */
export interface Project {
  root: string
  run(command: Command, ...args: string[]): Promise<Done>
  /** Writes a file and gives its path. */
  write(path: string, body: string | Uint8Array): Promise<string>
  read(path: string): Promise<string>
  /** Every file of `content/reports/` with its text. */
  reports(): Promise<Record<string, string>>
  remove(): Promise<void>
}

export async function makeProject(): Promise<Project> {
  const root = await mkdtemp(join(tmpdir(), 'project-'))
  const filter = (path: string) => !/content[\\/](reports|originals|pages|accepted)/.test(path)
  await cp(join(import.meta.dirname, '../../content'), join(root, 'content'), { recursive: true, filter })
  return {
    root,
    run: (command, ...args) => runIn(root, command, args),
    async write(path, body) {
      await mkdir(dirname(join(root, path)), { recursive: true })
      await writeFile(join(root, path), body)
      return path
    },
    read: (path) => readFile(join(root, path), 'utf8'),
    reports: () => filesIn(join(root, 'content/reports')),
    remove: () => rm(root, { recursive: true }),
  }
}

async function runIn(root: string, command: Command, args: string[]): Promise<Done> {
  const done = { out: '', err: '' }
  const io = {
    out: (text: string) => void (done.out += text),
    err: (text: string) => void (done.err += text),
    terminal: false,
    root,
    from: root,
  }
  const code = await guarded(command, args, io)
  return { code, ...done }
}

async function filesIn(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const files = names.filter((name) => /\.\w+$/.test(name)).toSorted()
  return Object.fromEntries(
    await Promise.all(files.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  )
}
