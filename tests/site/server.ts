import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
}

/** A folder served as a plain web server would: nothing is rewritten, what is not there is not found. */
export interface Served {
  /** `http://127.0.0.1:40123`, without the path. */
  origin: string
  /** The whole address of a page of the site. */
  url: (address: string) => string
  close: () => Promise<void>
}

/** Serves a folder under a path that begins and ends with a slash. */
export async function serve(folder: string, base = '/'): Promise<Served> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
    const body = path.startsWith(base) ? await fileAt(folder, path.slice(base.length)) : undefined
    const file = path.endsWith('/') ? 'index.html' : path
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { origin, url: (address) => `${origin}${base}${address.replace(/^\//, '')}`, close: () => closed(server) }
}

async function fileAt(folder: string, path: string): Promise<Buffer | undefined> {
  const file = join(folder, normalize(path === '' || path.endsWith('/') ? `${path}index.html` : path))
  return file.startsWith(folder) ? readFile(file).catch(() => undefined) : undefined
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => {
    server.close(() => resolve())
  })
}
