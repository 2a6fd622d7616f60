import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Connect, Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/**
 * A bank's words stand in one file a locale, but a page needs only some of them:
 * `en.json?questions&form=quick-a` is stems and options of that form,
 * `en.json?rationales` is rationales and principles of the whole bank.
 */
function bankWords(): Plugin {
  type Words = Record<
    string,
    { stem: string; options: object; rationale: object; principle: string }
  >
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
  return {
    name: 'bank-words',
    enforce: 'pre',
    load(id) {
      const [file = '', query] = id.split('?')
      if (query === undefined || !/banks\/[^/]+\/[\w-]+\.json$/.test(file)) return null
      this.addWatchFile(file)
      const words: Words = read(file)
      const params = new URLSearchParams(query)
      if (params.has('rationales')) {
        const parts = Object.entries(words).map(([item, { rationale, principle }]) => [
          item,
          { rationale, principle },
        ])
        return `export default ${JSON.stringify(Object.fromEntries(parts))}`
      }
      const bank = read(resolve(file, '../items.json'))
      const items: string[] | undefined = bank.forms[params.get('form') ?? '']
      if (!items) return this.error(`no form for ${id}`)
      const parts = items.map((item) => [
        item,
        { stem: words[item]?.stem, options: words[item]?.options },
      ])
      return `export default ${JSON.stringify(Object.fromEntries(parts))}`
    },
  }
}

/** In development every known route is the one index.html; when built each has its own. */
function devRoutes(): Plugin {
  const rewrite: Connect.NextHandleFunction = (request, _response, next) => {
    const path = request.url?.split('?')[0] ?? ''
    if (/^\/[a-z]+\/?$/.test(path)) request.url = '/index.html'
    next()
  }
  return {
    name: 'dev-routes',
    configureServer(server) {
      server.middlewares.use(rewrite)
    },
  }
}

/** `npm start` answers like a plain static host: `/quiz` moves to `/quiz/`, a miss is 404.html. */
function staticHost(): Plugin {
  return {
    name: 'static-host',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = '', query] = (request.url ?? '').split('?')
        if (!/^\/[a-z]+$/.test(path)) return next()
        response.writeHead(301, { location: `${path}/${query === undefined ? '' : `?${query}`}` })
        response.end()
      })
      return () => {
        server.middlewares.use((request, response, next) => {
          const dist = server.config.build.outDir
          const path = request.url?.split('?')[0] ?? '/'
          const page = path.endsWith('/') ? `${path}index.html` : path
          if (existsSync(resolve(dist, `.${page}`))) return next()
          response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
          response.end(readFileSync(resolve(dist, '404.html')))
        })
      }
    },
  }
}

const nodeEntries = {
  prerender: 'src/prerender.tsx',
  bulk: 'src/bulk/bulk.ts',
  'check-content': 'src/bulk/check-content.ts',
  simulate: 'src/bulk/simulate.ts',
  bench: 'src/bulk/bench.ts',
  calibrate: 'src/bulk/calibrate.ts',
  'emit-schemas': 'src/bulk/emit-schemas.ts',
  'host-files': 'src/bulk/host-files.ts',
}

export default defineConfig(({ mode }) => ({
  base: './',
  appType: 'mpa',
  plugins: [react(), bankWords(), devRoutes(), staticHost()],
  preview: { port: 4173, strictPort: true },
  build:
    mode === 'node'
      ? {
          ssr: true,
          outDir: 'build',
          target: 'node20',
          copyPublicDir: false,
          rolldownOptions: {
            input: Object.fromEntries(
              Object.entries(nodeEntries).filter(([, file]) => existsSync(file)),
            ),
          },
        }
      : { outDir: 'dist', manifest: true, target: 'es2022' },
  ssr: mode === 'node' ? { noExternal: true } : {},
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/patience.ts'],
    testTimeout: 20_000,
    pool: 'threads',
    maxWorkers: '100%',
  },
}))
