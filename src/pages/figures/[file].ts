import type { APIRoute, GetStaticPaths } from 'astro'
import { agesFile } from '../../charts/ages.ts'
import { comparisonFile } from '../../charts/comparison-file.ts'
import { movementsFile } from '../../charts/movements.ts'
import { drawnSeries, sharesFile } from '../../charts/shares.ts'
import { tileMapFile } from '../../charts/tile-map-file.ts'
import { wholeAddress } from '../../components/href.ts'
import { agesOf } from '../../views/age.ts'
import { agesTable, movementsTable, sharesTable, tilesTable } from '../../views/figure-table.ts'
import { comparisonFrame } from '../../views/comparison-frame.ts'
import { readyComparisons } from '../../views/comparison-set.ts'
import { comparisonCsv } from '../../views/comparison-text.ts'
import { comparisonOf } from '../../views/comparison.ts'
import { address } from '../../views/address.ts'
import { movementsOf } from '../../views/movement.ts'
import { profileStrands } from '../../views/overview.ts'
import { allScopes, wholeScope } from '../../views/scope.ts'
import { sharesOf } from '../../views/share.ts'
import { tileMapOf } from '../../views/tile-map.ts'
import { register } from '../_register.ts'

/** One figure with its two files; `draw` takes the address of the page that it stands on. */
interface Files {
  id: string
  path: string
  draw: (from: string) => string
  table: () => string
}

const strands = profileStrands(register)

const shares: Files[] = allScopes(register).flatMap((scope) =>
  strands
    .map((strand) => sharesOf(register, strand, scope))
    .filter((view) => drawnSeries(view).length > 0)
    .map((view) => ({
      id: view.id,
      path: scope.path,
      draw: (from) => sharesFile(view, from),
      table: () => sharesTable(view),
    })),
)

const parts: Files[] = allScopes(register).flatMap((scope) => {
  const [movements, ages] = [movementsOf(register, scope, strands), agesOf(register, scope)]
  return [
    {
      id: movements.id,
      path: scope.path,
      draw: (from) => movementsFile(movements, from),
      table: () => movementsTable(movements),
    },
    { id: ages.id, path: scope.path, draw: (from) => agesFile(ages, from), table: () => agesTable(ages) },
  ]
})

const ofStrands: Files[] = strands.map((strand) => {
  const view = movementsOf(register, wholeScope(register), [strand])
  const path = address.strand(strand.id)
  return { id: view.id, path, draw: (from) => movementsFile(view, from), table: () => movementsTable(view) }
})

const maps: Files[] = strands.map((strand) => {
  const view = tileMapOf(register, strand)
  const { path } = wholeScope(register)
  return { id: view.id, path, draw: (from) => tileMapFile(view, from), table: () => tilesTable(view) }
})

const frame = comparisonFrame(register)
const comparisons: Files[] = readyComparisons(register).map(({ id, ids }) => {
  const columns = () => ids.map((each) => comparisonOf(register, each))
  const path = address.comparison(id)
  return {
    id: `comparison-${id}`,
    path,
    draw: (from) => comparisonFile(columns(), frame, from),
    table: () => comparisonCsv(columns(), frame),
  }
})

export const getStaticPaths = (() =>
  [...shares, ...parts, ...maps, ...ofStrands, ...comparisons].flatMap((files) =>
    ['svg', 'csv'].map((format) => ({ params: { file: `${files.id}.${format}` }, props: { files, format } })),
  )) satisfies GetStaticPaths

export const GET: APIRoute<{ files: Files; format: string }> = ({ props: { files, format }, site }) =>
  new Response(format === 'csv' ? files.table() : files.draw(wholeAddress(`${files.path}#${files.id}`, site)))
