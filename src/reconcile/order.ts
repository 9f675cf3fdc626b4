/** Compares by the first part of two keys that differs; text by its characters, so that no locale changes the order. */
export function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, part] of a.entries()) {
    const other = b[index] ?? ''
    if (part !== other) return part < other ? -1 : 1
  }
  return 0
}

/** A copy in the order of the keys. */
export function sortedBy<T>(values: readonly T[], key: (value: T) => readonly (string | number)[]): T[] {
  return values
    .map((value) => ({ value, key: key(value) }))
    .toSorted((a, b) => compareKeys(a.key, b.key))
    .map(({ value }) => value)
}

/** Sorts after every date. */
export const never = '9999-99'
