/** One row of a register with what it can be chosen by, read once. */
export interface RegisterRow {
  row: HTMLTableRowElement
  values: Readonly<Record<string, string>>
  /** The same in lower case, for filtering and sorting. */
  keys: Readonly<Record<string, string>>
}

/** The rows of a register: each says its values in `data-…` attributes, and keeps its place for equal keys. */
export class RegisterRows {
  readonly #rows: readonly RegisterRow[]

  constructor(rows: readonly HTMLTableRowElement[]) {
    this.#rows = rows.map((row) => {
      const values = Object.fromEntries(Object.entries(row.dataset).map(([name, value]) => [name, value ?? '']))
      const keys = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.toLowerCase()]))
      return { row, values, keys }
    })
  }

  get length(): number {
    return this.#rows.length
  }

  /** The different values of a column, in the order of the alphabet. */
  valuesOf(name: string): string[] {
    return [...new Set(this.#rows.map(({ values }) => values[name] ?? ''))].toSorted()
  }

  /** The rows that fit all filters, in the order asked for: `name`, or `-name` for the other way. */
  chosen(filters: ReadonlyMap<string, string>, sort: string): RegisterRow[] {
    const wanted = [...filters]
    const fitting = this.#rows.filter(({ keys }) =>
      wanted.every(([name, value]) =>
        name === 'authority' ? (keys[name] ?? '').includes(value) : keys[name] === value,
      ),
    )
    if (sort === '') return fitting
    const down = sort.startsWith('-')
    const name = down ? sort.slice(1) : sort
    const sorted = fitting.toSorted((a, b) => order(a.keys[name] ?? '', b.keys[name] ?? ''))
    return down ? sorted.toReversed() : sorted
  }
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
