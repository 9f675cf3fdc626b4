/** A file of this site, as the value that it holds; undefined where there is none. The only place that asks the network. */
export async function loadJson<T>(path: string): Promise<T | undefined> {
  const response = await fetch(path).catch(() => undefined)
  return response?.ok === true ? ((await response.json()) as T) : undefined
}
