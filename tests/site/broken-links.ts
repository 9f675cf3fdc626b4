import { LinkChecker, LinkState } from 'linkinator'
import { pagesOf } from './built.ts'
import { serve } from './server.ts'

/** The links of a served site that lead nowhere, each with the page that it stands on. */
export async function brokenLinks(folder: string, base: string): Promise<{ checked: number; broken: string[] }> {
  const site = await serve(folder, base)
  try {
    const checker = new LinkChecker()
    const { links } = await checker.check({
      path: pagesOf(folder).map(({ address }) => site.url(address)),
      recurse: true,
      checkFragments: true,
      concurrency: 50,
      linksToSkip: async (link) => !link.startsWith(site.origin),
    })
    const broken = links.filter(({ state }) => state === LinkState.BROKEN)
    return {
      checked: links.filter(({ state }) => state === LinkState.OK).length,
      broken: broken.map(({ url, parent, status }) =>
        `${parent ?? ''} → ${url} (${status ?? 'no answer'})`.replaceAll(site.origin, ''),
      ),
    }
  } finally {
    await site.close()
  }
}
