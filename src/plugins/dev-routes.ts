import type { Connect, Plugin } from 'vite'

/** In development every known route is the one index.html; when built each has its own. */
export function devRoutes(): Plugin {
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
