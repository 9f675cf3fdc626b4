/** What a reader chose, kept in the address of the page so that it can be linked and cited. */
export function readState(): URLSearchParams {
  return new URL(location.href).searchParams
}

/** Writes choices into the address without a new entry in the history; those that are empty are taken out. */
export function writeState(values: Readonly<Record<string, string>>): void {
  const url = new URL(location.href)
  for (const [name, value] of Object.entries(values)) {
    if (value === '') url.searchParams.delete(name)
    else url.searchParams.set(name, value)
  }
  url.search = url.searchParams.toString().replaceAll('%2C', ',')
  history.replaceState(null, '', url)
}
