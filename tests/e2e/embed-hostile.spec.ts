import type { Page } from '@playwright/test'
import { expect, frameHeight, frameOf, SNIPPET, test, toldTo } from './embed-host.ts'
import { serveHost, type Host } from './host-page.ts'

test('a sibling frame can neither answer for the host nor speak for the frame', async ({
  page,
  openHost,
}) => {
  const sibling = await serveHost({ '/': '<title>sibling</title>' })
  const origin = new URL(sibling.origin.replace('localhost', '127.0.0.1')).origin
  try {
    // The plain frame has had no answer yet; the element's is out of a sibling's reach.
    const body = `<iframe src="QUIZ" title="plain" id="plain"></iframe>${SNIPPET}
      <iframe src="${origin}/" title="sibling"></iframe>`
    await openHost(body, { isLax: true })
    await expect.poll(() => toldTo(page, 'ready')).toHaveLength(1)
    await expect(page.frameLocator('#plain').getByText('Start quick')).toBeVisible()
    const evil = page.frames().find((frame) => frame.url() === `${origin}/`)
    const answers = await evil?.evaluate(async () => {
      const heard: unknown[] = []
      addEventListener('message', ({ data }) => heard.push(data))
      const quiz = window.parent.frames[0]
      for (let i = 0; i < 50; i++) {
        window.parent.postMessage('readiness:hello', '*')
        window.parent.postMessage({ type: 'close' }, '*')
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', ({ data }) => heard.push(data))
        port1.start()
        quiz?.postMessage({ type: 'readiness:init', theme: 'dark', results: 'summary' }, '*', [
          port2,
        ])
      }
      await new Promise((done) => setTimeout(done, 500))
      return heard
    })
    expect(answers).toEqual([])
    for (const frame of [frameOf(page), page.frameLocator('#plain')]) {
      await expect(frame.locator('html')).not.toHaveAttribute('data-theme', 'dark')
    }
    expect(await toldTo(page)).toHaveLength(1)
  } finally {
    await sibling.close()
  }
})

test('a frame of the quiz’s own origin that is not the element’s cannot cut its line', async ({
  page,
  openHost,
}) => {
  await openHost(`<iframe src="QUIZ" title="plain"></iframe>${SNIPPET}`)
  await expect.poll(() => toldTo(page, 'ready')).toHaveLength(1)
  await page
    .frameLocator('iframe[title=plain]')
    .locator('html')
    .evaluate(() => {
      for (let i = 0; i < 5; i++) window.parent.postMessage('readiness:hello', '*')
    })
  await page.waitForTimeout(200)
  await page.locator('tpm-readiness').evaluate((element) => element.setAttribute('theme', 'dark'))
  await expect(frameOf(page).locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('a second init is nobody’s, even from the host; so is anything that is no init', async ({
  page,
  openHost,
}) => {
  await openHost(SNIPPET)
  await expect.poll(() => toldTo(page, 'ready')).toHaveLength(1)
  const heard = await page.evaluate(async () => {
    const heard: unknown[] = []
    const frame = document.querySelector('tpm-readiness')?.shadowRoot?.querySelector('iframe')
    const send = (data: unknown) => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', (event) => heard.push(event.data))
      port1.start()
      frame?.contentWindow?.postMessage(data, '*', [port2])
    }
    send(JSON.parse('{"type":"readiness:init","__proto__":{"theme":"dark"}}'))
    send({ type: 'readiness:init', accent: 'x'.repeat(5_000_000) })
    send(Array.from({ length: 100_000 }, (_, i) => i))
    send({ type: 'readiness:init', theme: 'dark' })
    await new Promise((done) => setTimeout(done, 500))
    return heard
  })
  expect(heard).toEqual([])
  await expect(frameOf(page).locator('html')).not.toHaveAttribute('data-theme', 'dark')
})

test('content that follows the frame’s height is stopped', async ({ page, openHost }) => {
  await openHost(SNIPPET)
  await expect.poll(() => toldTo(page, 'ready')).toHaveLength(1)
  await frameOf(page)
    .locator('.content')
    .evaluate((content: HTMLElement) => {
      content.style.minHeight = 'calc(100vh + 40px)'
    })
  await expect
    .poll(() => toldTo(page, 'error'))
    .toMatchObject([{ detail: { code: 'height-loop' } }])
  const height = await frameHeight(page)
  await page.waitForTimeout(500)
  expect(await frameHeight(page)).toBe(height)
  expect(height).toBeLessThan(1600)
})

test.describe('a frame that has turned bad', () => {
  let bad: Host
  test.beforeAll(async () => {
    bad = await serveHost({ '/': '<title>bad</title>' })
  })
  test.afterAll(() => bad.close())

  test('its messages are read field by field, and its heights end', async ({ page, openHost }) => {
    await openBad(page, openHost, bad)
    await sayHello(page)
    await page.frames()[1]?.evaluate(async () => {
      const { say } = window as unknown as Bad
      say({ type: 'ready', protocol: 1, app: '1', bank: 'b', locale: 'en', items: 3, html: '<b>' })
      say({ type: 'result', role: 'r', band: 'ready', areas: [] })
      say({ type: 'start', form: '<img src=x onerror=alert(1)>' })
      say({ type: 'step', index: -1, total: 2, direction: 'forward' })
      say({ type: 'step', index: 1, total: 2, direction: 'forward' })
      say(JSON.parse('{"type":"close","__proto__":{"polluted":1}}'))
      say({ type: 'toString' })
      say(null)
      say('x'.repeat(1_000_000))
      for (let height = 1000; height < 3000; height += 10) say({ type: 'height', height })
      say({ type: 'height', height: 1e308 })
      await new Promise((done) => setTimeout(done, 300))
    })
    expect(await toldTo(page)).toEqual([
      {
        type: 'readiness:ready',
        detail: { protocol: 1, app: '1', bank: 'b', locale: 'en', items: 3 },
      },
      { type: 'readiness:step', detail: { index: 1, total: 2, direction: 'forward' } },
    ])
    expect(await frameHeight(page)).toBeLessThan(1300)
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
    // Nobody was in the frame, so its step has not moved the page.
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test('however often it says hello, one line is open', async ({ page, openHost }) => {
    await openBad(page, openHost, bad)
    const frame = page.frames()[1]
    const answered = await frame?.evaluate(async () => {
      const ports: MessagePort[] = []
      addEventListener('message', (event) => ports.push(...event.ports))
      for (let i = 0; i < 300; i++) window.parent.postMessage('readiness:hello', '*')
      await new Promise((done) => setTimeout(done, 800))
      for (const port of ports) port.postMessage({ type: 'share', method: 'copy' })
      await new Promise((done) => setTimeout(done, 300))
      return ports.length
    })
    expect(answered).toBe(300)
    expect(await toldTo(page, 'share')).toHaveLength(1)
  })

  test('gone to another origin, it is not answered', async ({ page, openHost, baseURL }) => {
    await openHost(SNIPPET.replace('src="QUIZ"', `src="${baseURL}"`), { isLax: true })
    await expect.poll(() => toldTo(page, 'ready')).toHaveLength(1)
    const address = bad.origin.replace('localhost', '127.0.0.1')
    await page.locator('tpm-readiness iframe').evaluate((frame, to) => {
      ;(frame as HTMLIFrameElement).src = to
    }, `${address}/`)
    await expect.poll(() => page.frames()[1]?.url()).toBe(`${address}/`)
    const heard = await page.frames()[1]?.evaluate(async () => {
      const heard: unknown[] = []
      addEventListener('message', ({ data }) => heard.push(data))
      window.parent.postMessage('readiness:hello', '*')
      await new Promise((done) => setTimeout(done, 400))
      return heard
    })
    expect(heard).toEqual([])
  })
})

type Bad = { say: (data: unknown) => void }

/** An element whose frame is a page of the other server. */
async function openBad(
  page: Page,
  openHost: (body: string, more: { isLax: boolean }) => Promise<string>,
  bad: Host,
): Promise<void> {
  const address = `${bad.origin.replace('localhost', '127.0.0.1')}/`
  await openHost(SNIPPET.replace('src="QUIZ"', `src="${address}"`), { isLax: true })
  await expect.poll(() => page.frames()[1]?.url()).toContain(address)
  await page.frames()[1]?.waitForLoadState()
}

/** Has the bad frame say hello; what it says then is for the port it gets. */
async function sayHello(page: Page): Promise<void> {
  await page.frames()[1]?.evaluate(async () => {
    const port = await new Promise<MessagePort | undefined>((done) => {
      addEventListener('message', (event) => done(event.ports[0]), { once: true })
      window.parent.postMessage('readiness:hello', '*')
    })
    Object.assign(window, { say: (data: unknown) => port?.postMessage(data) })
  })
}
