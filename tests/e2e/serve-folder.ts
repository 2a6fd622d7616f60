import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

type Served = { readonly address: string; readonly close: () => Promise<void> }

/**
 * A plain static host on a port of its own: files under `base`, an index for each folder, and 404
 * for the rest. No rewriting, as on the hosts our pages are put on; with headers where asked.
 */
export async function serveFolder(
  folder: string,
  base = '/',
  headersOf: (path: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://host').pathname)
    const file = path.startsWith(base) ? fileFor(folder, path.slice(base.length)) : undefined
    if (file === undefined) return response.writeHead(404).end('Not found')
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...headersOf(path),
    })
    return createReadStream(file).pipe(response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    address: `http://127.0.0.1:${address.port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function fileFor(folder: string, path: string): string | undefined {
  const wanted = join(folder, normalize(`/${path}`))
  const file = wanted.endsWith('/') ? join(wanted, 'index.html') : wanted
  return existsSync(file) && statSync(file).isFile() ? file : undefined
}
