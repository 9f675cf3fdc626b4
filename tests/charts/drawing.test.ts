import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mark, markFigure } from '../../src/charts/mark.ts'
import { colour, light, toneOf, withoutVariables } from '../../src/charts/palette.ts'
import { fitting, packed } from '../../src/charts/packed.ts'
import { element, percent, text } from '../../src/charts/svg.ts'

const style = readFileSync(join(import.meta.dirname, '../../src/styles/colours.css'), 'utf8')
const grade = (rank: number, era: 'earlier' | 'later' = 'later') => ({ rank, of: 4, letter: 'X', era })

describe('SVG as text', () => {
  test('what comes from data is escaped', () => {
    expect(element('text', { title: '"<&>"' }, text('<b> & "c"'))).toBe(
      '<text title="&quot;&lt;&amp;&gt;&quot;">&lt;b&gt; &amp; &quot;c&quot;</text>',
    )
  })
  test('numbers have three places at most, and what is undefined is left out', () => {
    expect(element('rect', { x: 1 / 3, y: undefined, width: 2 })).toBe('<rect x="0.333" width="2"/>')
    expect(percent(1 / 3)).toBe('33.333%')
  })
})

describe('colours', () => {
  test('the page and a file taken away agree on every colour in light', () => {
    const root = /:root \{([^}]*)\}/.exec(style)?.[1] ?? ''
    for (const [name, value] of Object.entries(light)) expect(root).toContain(`--${name}: ${value};`)
  })
  test('the page sets every colour anew for dark and for paper', () => {
    const dark = /prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/.exec(style)?.[1] ?? ''
    const print = /@media print \{\s*:root \{([^}]*)\}/.exec(style)?.[1] ?? ''
    for (const name of Object.keys(light)) {
      expect(dark).toContain(`--${name}:`)
      expect(print).toContain(`--${name}:`)
    }
  })
  test('a file taken away has no variables', () => {
    expect(withoutVariables(`<a fill="${colour('ink')}" stroke="${colour('tone-2')}"/>`)).toBe(
      `<a fill="${light.ink}" stroke="${light['tone-2']}"/>`,
    )
  })
  test.each([
    [2, [0, 3]],
    [3, [0, 2, 3]],
    [4, [0, 1, 2, 3]],
    [5, [0, 1, 2, 2, 3]],
  ])('in a scale of %i the best has the first tone and the worst the last', (of, tones) => {
    expect(tones.map((_, rank) => toneOf({ rank, of }))).toEqual(tones)
  })
  test('a letter keeps 4.5 to 1 against what it stands on, hollow or full', () => {
    for (const tone of ['tone-0', 'tone-1', 'tone-2', 'tone-3'] as const) {
      expect(contrast(light[tone], light.paper)).toBeGreaterThanOrEqual(4.5)
    }
    expect(contrast(light.quiet, light.band)).toBeGreaterThanOrEqual(4.5)
  })
})

describe('marks', () => {
  test('each grade of a scale has a shape of its own', () => {
    const shapes = [0, 1, 2, 3].map(
      (rank) =>
        mark(grade(rank))
          .replace(/(fill|stroke)="[^"]*"/g, '')
          .split('<text')[0],
    )
    expect(new Set(shapes).size).toBe(4)
  })
  test('its letter stands in it', () => {
    expect(mark({ ...grade(2), letter: 'RI' })).toContain('>RI</text>')
  })
  test('one of an earlier scale is hollow', () => {
    expect(mark(grade(1, 'earlier'))).toContain(`rx="1.5" fill="${colour('paper')}"`)
    expect(mark(grade(1))).toContain(`rx="1.5" fill="${colour('tone-1')}"`)
  })
  test('beside its word it is hidden from those who hear the word', () => {
    expect(markFigure(grade(0))).toContain('aria-hidden="true"')
  })
})

describe('packing', () => {
  const extents = [0, 5, 12, 13, 40].map((at) => ({ at, width: 10 }))
  test('nothing covers another in its row', () => {
    const rows = packed(extents)
    expect(rows).toEqual([0, 1, 0, 2, 0])
  })
  test('what finds no room is left out', () => {
    expect(fitting(extents, [{ at: 41, width: 2 }]).map(({ at }) => at)).toEqual([0, 12])
  })
})

/** The contrast of two colours as WCAG 2 reckons it. */
function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (bright + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.039_28 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
