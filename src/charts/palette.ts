/**
 * The colours of the figures in light. A page may set the variable of the same name to another value, for dark or for
 * print; a file taken away keeps these. The four tones differ in lightness and in hue, and none is red or green.
 */
export const light = {
  ink: '#23211d',
  paper: '#fdfcf8',
  quiet: '#625d53',
  link: '#1d4a66',
  hair: '#cfc9bc',
  band: '#f3f0e7',
  'tone-0': '#0f4c6b',
  'tone-1': '#2a7186',
  'tone-2': '#8f5f12',
  'tone-3': '#4f2340',
} as const

export type Colour = keyof typeof light

/** A colour as an attribute: the page’s variable, else the light value. */
export function colour(name: Colour): string {
  return `var(--${name}, ${light[name]})`
}

/** The tone of a grade by its rank in its scale: the best is 0, the worst always 3, whatever the scale’s length. */
export function toneOf({ rank, of }: { rank: number; of: number }): 0 | 1 | 2 | 3 {
  const tone = of < 2 ? 0 : Math.round((rank * 3) / (of - 1))
  return tone <= 0 ? 0 : tone === 1 ? 1 : tone === 2 ? 2 : 3
}

/** A drawing with the light values in place of variables, for programs that know none. */
export function withoutVariables(svg: string): string {
  return svg.replaceAll(/var\(--[a-z0-9-]+, (#[0-9a-f]{6})\)/g, '$1')
}
