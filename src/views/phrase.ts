const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  const [last = '', ...rest] = items.toReversed()
  return rest.length === 0 ? last : `${rest.toReversed().join(', ')} and ${last}`
}

/** A number with its noun, small numbers in words: `no source`, `one source`, `two sources`, `33 sources`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${numbers[number] ?? number.toLocaleString('en-GB')} ${number === 1 || number === 0 ? one : many}`
}

/** The first letter in upper case. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** Each different item once, in the order of its first appearance. */
export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}

/** The first letter in lower case, for a name within a sentence. */
export function uncapital(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
