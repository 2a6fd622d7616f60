import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/** `npm start` answers like a plain static host: `/quiz` moves to `/quiz/`, a miss is 404.html. */
export function staticHost(): Plugin {
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
