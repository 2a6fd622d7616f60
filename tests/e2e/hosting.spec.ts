import { existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname } from 'node:path'
import { FRAME_FAULTS } from './frame-faults.ts'
import { expect, test } from './fixtures.ts'
import { readHostHeaders } from './host-headers.ts'
import { serveFolder } from './serve-folder.ts'

const DIST = new URL('../../dist', import.meta.url).pathname
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
const asset = (ending: string) =>
  files.find((path) => path.startsWith('assets/') && path.endsWith(ending))
const serve = () => serveFolder(DIST, '/', readHostHeaders(`${DIST}/_headers`))

const FOREVER = 'public, max-age=31536000, immutable'
const MINUTE = 'public, max-age=60, must-revalidate'

for (const [kind, path, cache] of [
  ['the landing page', '', MINUTE],
  ['a page', 'quiz/', MINUTE],
  ['a page by its file', 'quiz/index.html', MINUTE],
  ['a script', asset('.js'), FOREVER],
  ['the face', asset('.woff2'), FOREVER],
  ['the icon', 'icon.svg', 'public, max-age=3600'],
  ['the embed loader', 'embed/v1.js', 'public, max-age=600, stale-while-revalidate=86400'],
] as const) {
  test(`${kind} is sent with its cache rule and never sniffed`, async ({ request }) => {
    const host = await serve()
    try {
      const response = await request.get(`${host.address}${path}`)
      expect(response.status()).toBe(200)
      const headers = response.headers()
      expect(headers['cache-control']).toBe(cache)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['permissions-policy']).toContain('camera=()')
    } finally {
      await host.close()
    }
  })
}

test('other sites may read the embed loader, and nothing else of ours', async ({ request }) => {
  const host = await serve()
  const isOpen = async (path: string) =>
    (await request.get(`${host.address}${path}`)).headers()['access-control-allow-origin'] === '*'
  try {
    expect(await isOpen('embed/v1.js')).toBe(true)
    expect(await isOpen('result/')).toBe(false)
  } finally {
    await host.close()
  }
})

test('every page is quiet under the headers of a host', async ({ browser }) => {
  const host = await serve()
  const page = await browser.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    const isKnown = FRAME_FAULTS.some((known) => known.test(message.text()))
    if (['error', 'warning'].includes(message.type()) && !isKnown) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  try {
    for (const path of files.filter((each) => /^([a-z]+\/)?index\.html$/.test(each))) {
      await page.goto(`${host.address}${dirname(path) === '.' ? '' : `${dirname(path)}/`}`)
      await expect(page.locator('h1')).toHaveCount(1)
      await page.waitForLoadState('networkidle')
    }
    expect(faults).toEqual([])
  } finally {
    await page.close()
    await host.close()
  }
})

test('any site may frame the quiz, none the advisor page', async ({ browser }) => {
  const ours = await serve()
  const stranger = createServer((request, response) => {
    const path = request.url?.slice(1) ?? ''
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end(`<!doctype html><title>Host</title><iframe src="${ours.address}${path}"></iframe>`)
  })
  await new Promise<void>((done) => stranger.listen(0, '127.0.0.1', done))
  const address = stranger.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const page = await browser.newPage()
  const refused = page.waitForEvent('console', (message) =>
    message.text().includes('frame-ancestors'),
  )
  try {
    await page.goto(`http://127.0.0.1:${address.port}/quiz/`)
    await expect(page.frameLocator('iframe').locator('h1')).toHaveCount(1)
    await page.goto(`http://127.0.0.1:${address.port}/advisor/`)
    await refused
    await expect(page.frameLocator('iframe').locator('h1')).toHaveCount(0)
  } finally {
    await page.close()
    stranger.closeAllConnections()
    stranger.close()
    await ours.close()
  }
})

test('the not-found page is there for hosts that look for it', () => {
  expect(existsSync(`${DIST}/404.html`)).toBe(true)
})
