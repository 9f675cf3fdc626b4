import type { VFileMessage } from 'vfile-message'
import { repeated } from './entry.ts'
import type { Entries, Entry } from './entry.ts'
import type { Scale } from './scale.ts'
import { normaliseWording } from './wordings.ts'

/** Within a scale, every id, letter and wording belongs to one grade. */
export function checkScales({ scales }: Entries): VFileMessage[] {
  return scales.flatMap((entry) => [
    ...repeated(
      entry,
      'grade',
      entry.value.grades.map(({ id }, index) => ({ key: id, path: ['grades', index, 'id'] })),
    ),
    ...repeated(
      entry,
      'letter',
      entry.value.grades.map(({ letter }, index) => ({ key: letter, path: ['grades', index, 'letter'] })),
    ),
    ...repeated(entry, 'wording', wordingsOf(entry)),
  ])
}

function wordingsOf({ value }: Entry<Scale>) {
  return value.grades.flatMap((grade, index) =>
    (['wordings', 'reported'] as const).flatMap((field) =>
      grade[field].map((wording, place) => ({ key: normaliseWording(wording), path: ['grades', index, field, place] })),
    ),
  )
}
