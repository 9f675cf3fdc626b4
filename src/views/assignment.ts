/**
 * Which column each row gets, so that the sum of the costs is the least there is (Kuhn and Munkres, by shortest paths).
 * There must be at least as many columns as rows. The same costs always give the same answer.
 */
export function assignment(costs: readonly (readonly number[])[]): number[] {
  const columns = costs[0]?.length ?? 0
  const state: State = {
    costs,
    rows: new Float64Array(costs.length + 1),
    columns: new Float64Array(columns + 1),
    taken: new Int32Array(columns + 1),
    way: new Int32Array(columns + 1),
  }
  for (let row = 1; row <= costs.length; row += 1) place(state, row)
  const found = costs.map(() => -1)
  state.taken.forEach((row, column) => {
    if (row > 0 && column > 0) found[row - 1] = column - 1
  })
  return found
}

interface State {
  costs: readonly (readonly number[])[]
  /** Potentials; row and column 0 stand for none. */
  rows: Float64Array
  columns: Float64Array
  taken: Int32Array
  way: Int32Array
}

/** Finds the cheapest way to give one more row a column, and moves along it the rows that have to give way. */
function place(state: State, row: number): void {
  const { taken, way } = state
  const least = new Float64Array(taken.length).fill(Infinity)
  const used = new Uint8Array(taken.length)
  taken[0] = row
  let column = 0
  while (taken[column] !== 0) column = step(state, column, least, used)
  while (column !== 0) {
    const before = way[column] ?? 0
    taken[column] = taken[before] ?? 0
    column = before
  }
}

/** One step of the search: the nearest column that was not reached before. */
function step(state: State, from: number, least: Float64Array, used: Uint8Array): number {
  const { costs, rows, columns, taken, way } = state
  used[from] = 1
  const row = taken[from] ?? 0
  let [nearest, delta] = [0, Infinity]
  for (let column = 1; column < taken.length; column += 1) {
    if (used[column] === 1) continue
    const cost = (costs[row - 1]?.[column - 1] ?? 0) - (rows[row] ?? 0) - (columns[column] ?? 0)
    if (cost < (least[column] ?? 0)) {
      least[column] = cost
      way[column] = from
    }
    if ((least[column] ?? 0) < delta) [nearest, delta] = [column, least[column] ?? 0]
  }
  for (let column = 0; column < taken.length; column += 1) {
    if (used[column] === 1) {
      rows[taken[column] ?? 0] = (rows[taken[column] ?? 0] ?? 0) + delta
      columns[column] = (columns[column] ?? 0) - delta
    } else least[column] = (least[column] ?? 0) - delta
  }
  return nearest
}
