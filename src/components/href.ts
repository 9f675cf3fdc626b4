/** An address within the site, with the path that the site stands under. Every internal link goes through here. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path
}

/** The same as a whole address, for citations and canonical links. */
export function wholeAddress(path: string, site: URL | undefined): string {
  return new URL(href(path), site ?? 'http://localhost:4321').href
}
