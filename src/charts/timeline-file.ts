import type { Timeline } from '../views/timeline.ts'
import { figureFile } from './figure-file.ts'
import { timelineFrame } from './timeline-frame.ts'
import { timelineDrawing } from './timeline.ts'

/** A timeline as a file of its own, with the address that it comes from. */
export function timelineFile(view: Timeline, from: string): string {
  return figureFile({ ...view, from, height: timelineFrame(view).height }, (x) => timelineDrawing(view, x))
}
