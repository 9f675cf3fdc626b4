import { dataFiles } from '../../dataset/export/data-files.ts'
import { register } from '../_register.ts'

const files = dataFiles(register)

/** The data files of one kind. A page of each kind has its ending in its name, so that it needs no slash behind it. */
export function filesEnding(ending: string) {
  return files
    .filter(({ path }) => path.endsWith(ending))
    .map(({ path, body }) => ({ params: { file: path.slice(0, -ending.length) }, props: { body } }))
}
