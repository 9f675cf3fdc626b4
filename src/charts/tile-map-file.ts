import type { TileMap } from '../views/tile-map.ts'
import { figureFile } from './figure-file.ts'
import { extentOf, tilesDrawing } from './tile-map.ts'

/** A map of tiles as a file of its own. */
export function tileMapFile(view: TileMap, from: string): string {
  return figureFile({ ...view, from, height: extentOf(view.states).height }, () => tilesDrawing(view.states))
}
