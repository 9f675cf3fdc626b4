import { expect, test } from 'vitest'
import { openSite } from './open-site.ts'

const built = openSite()

const visions = ['none', 'achromatopsia', 'deuteranopia', 'protanopia'] as const
const schemes = ['light', 'dark'] as const

/** Two marks look different where this share of their pixels differs clearly in lightness. */
const enough = 0.06

test.each(visions.flatMap((vision) => schemes.map((scheme) => [vision, scheme] as const)))(
  'all four grades are told apart: %s, %s',
  async (vision, colorScheme) => {
    const pictures = await marksSeen(vision, colorScheme)
    expect(pictures.length).toBe(4)
    const page = await built.browser.newPage()
    const lightness = await page.evaluate(
      (sources) =>
        Promise.all(
          sources.map(async (source) => {
            const image = new Image()
            image.src = source
            await image.decode()
            const canvas = document.createElement('canvas')
            canvas.width = 40
            canvas.height = 40
            const context = canvas.getContext('2d')!
            context.drawImage(image, 0, 0, 40, 40)
            const { data } = context.getImageData(0, 0, 40, 40)
            return Array.from({ length: 1600 }, (_, index) => 0.2126 * data[index * 4]! + 0.7152 * data[index * 4 + 1]! + 0.0722 * data[index * 4 + 2]!) // prettier-ignore
          }),
        ),
      pictures,
    )
    await page.close()
    for (const [index, a] of lightness.entries())
      for (const b of lightness.slice(index + 1)) {
        const different = a.filter((value, pixel) => Math.abs(value - (b[pixel] ?? 0)) > 60).length / a.length
        expect(different).toBeGreaterThan(enough)
      }
  },
)

/** A picture of the mark of each grade of today’s scale, from the key of the first page, as someone sees it. */
async function marksSeen(type: (typeof visions)[number], colorScheme: (typeof schemes)[number]): Promise<string[]> {
  const context = await built.browser.newContext({ colorScheme, deviceScaleFactor: 2 })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setEmulatedVisionDeficiency', { type })
  await page.goto(built.site.url('/'))
  const marks = await page.locator('.key').first().locator('svg.mark').all()
  const pictures = await Promise.all(marks.map((mark) => mark.screenshot()))
  await context.close()
  return pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`)
}
