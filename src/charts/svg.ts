/** Attributes of one element; those that are undefined are left out. */
export type Attributes = Record<string, string | number | undefined>

/** One SVG element as text: attributes escaped, numbers rounded to three places. Children are SVG already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${escape(rounded(value))}"`))
    .join('')
  const content = children.join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** Text as SVG: escaped. */
export function text(value: string): string {
  return escape(value)
}

/** A fraction of the width of the figure, for a drawing that fits any width. */
export function percent(fraction: number): string {
  return `${rounded(fraction * 100)}%`
}

function rounded(value: string | number): string {
  return typeof value === 'string' ? value : String(Number(value.toFixed(3)))
}

function escape(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
