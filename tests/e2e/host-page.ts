import { createServer, type IncomingMessage } from 'node:http'
import { extname } from 'node:path'

const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript' }

export type Host = {
  readonly origin: string
  readonly close: () => Promise<void>
}

/** What a strict host allows: scripts and frames of the quiz's origin, and its own sheets and icon. */
export function strictPolicy(quizOrigin: string): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    `script-src ${quizOrigin}`,
    `frame-src ${quizOrigin}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

/**
 * A host page of another site than the quiz: `localhost` on a port of its own, where the quiz is on
 * 127.0.0.1. Any path not in `pages` is empty.
 */
export async function serveHost(
  pages: Readonly<Record<string, string>>,
  policy?: string,
): Promise<Host> {
  const server = createServer((request: IncomingMessage, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'text/html; charset=utf-8',
      ...(policy === undefined ? {} : { 'content-security-policy': policy }),
    })
    response.end(pages[path] ?? '')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    origin: `http://localhost:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
