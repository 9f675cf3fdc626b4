import { comparisonText } from '../views/comparison-text.ts'
import type { Comparison, ComparisonFrame } from '../views/compared.ts'
import { timelinesDrawing, timelinesHeight } from './comparison-timelines.ts'
import { figureFile } from './figure-file.ts'

/** A comparison as a drawing of its own. */
export function comparisonFile(columns: readonly Comparison[], frame: ComparisonFrame, from: string): string {
  const height = timelinesHeight(columns, frame)
  return figureFile({ ...comparisonText(columns, frame), from, height }, (x) =>
    timelinesDrawing(columns, frame, x, (path) => path),
  )
}
