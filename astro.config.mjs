import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'

const base = process.env['BASE_PATH'] ?? '/'
const site = process.env['SITE_URL'] ?? 'http://localhost:4321'

/** In development: what changes in `content/` is read again, and the pages that are open are loaded again. */
function contentWatcher() {
  return {
    name: 'content-watcher',
    configureServer(server) {
      server.watcher.add('content')
      server.watcher.on('all', (_, file) => {
        if (!/(^|[\\/])content[\\/]/.test(file)) return
        for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll()
        server.ws.send({ type: 'full-reload' })
      })
    },
  }
}

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [sitemap()],
  devToolbar: { enabled: false },
  // Scripts stay files of their own: the pages allow none that stand in them.
  vite: { plugins: [contentWatcher()], build: { assetsInlineLimit: 0 } },
})
