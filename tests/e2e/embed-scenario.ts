import { expect } from '@playwright/test'
import { serveHost, strictPolicy } from './host-page.ts'

/**
 * A browser, as far as every engine's driver goes: scripts in the host page and in the element's frame.
 * Playwright cannot click into another site's frame in Firefox, and cannot drive WebKitGTK at all.
 */
export type Driver = {
  readonly open: (url: string) => Promise<void>
  readonly inHost: (script: string) => Promise<unknown>
  readonly inFrame: (script: string) => Promise<unknown>
}

const RECORD = `window.told = []
for (const name of ['ready', 'start', 'step', 'complete', 'result', 'share', 'close', 'error'])
  addEventListener('readiness:' + name, ({ detail }) => told.push({ name, detail }))`

const page = (body: string, quiz: string) => `<!doctype html><html lang="en"><title>Host</title>
  <link rel="stylesheet" href="/host.css"><body><script src="/record.js"></script>
  ${body.replaceAll('QUIZ', quiz)}<script async src="${quiz}embed/v1.js"></script>`

/** The embed's whole way in any engine, on a strict page of another site. */
export async function runScenario(driver: Driver, quiz: string): Promise<void> {
  const { origin } = new URL(quiz)
  const policy = strictPolicy(origin).replace('script-src', "script-src 'self'")
  const host = await serveHost(
    {
      '/record.js': RECORD,
      '/host.css': 'tpm-readiness:not([mode]) { display: block; min-height: 560px }',
      '/': page('<tpm-readiness src="QUIZ" results="summary">QUIZ</tpm-readiness>', quiz),
      '/popup': page(
        `<p dir="rtl"><tpm-readiness mode="slider" src="QUIZ"><a href="QUIZ">Open</a></tpm-readiness>`,
        quiz,
      ),
    },
    policy,
  )
  try {
    await takeThroughResult(driver, quiz, host.origin)
    await openAndClosePanel(driver, host.origin)
  } finally {
    await host.close()
  }
}

async function takeThroughResult(driver: Driver, quiz: string, origin: string): Promise<void> {
  await driver.open(`${quiz}method/`)
  await driver.inHost(`localStorage.setItem('probe', 'first party')`)
  await driver.open(`${origin}/`)
  await waitFor(driver, `told.some(({ name }) => name === 'ready')`)
  expect(await driver.inHost('[scrollY, document.activeElement.localName].join()')).toBe('0,body')
  const height = await driver.inHost(`${FRAME}.getBoundingClientRect().height`)
  expect(height).toBeGreaterThanOrEqual(560)
  // Storage of its own in this host's page, or none: never what the quiz has of its own visits.
  const stored = `(() => { try { return localStorage.getItem('probe') } catch { return null } })()`
  expect(await driver.inFrame(stored)).toBeNull()

  await press(driver, 'Start quick')
  await press(driver, 'Go straight to the questions')
  for (let i = 1; i <= 10; i++) {
    await waitInFrame(driver, `document.querySelector('h1').innerText === 'Question ${i} of 10'`)
    await waitInFrame(driver, `!!document.querySelector('[aria-labelledby=unsure]')`)
    await driver.inFrame(`document.querySelector('[aria-labelledby=unsure]').click()`)
    await press(driver, 'Next')
  }
  await press(driver, 'See my result')
  await waitInFrame(driver, `!!document.querySelector('.consent input')`)
  expect(await driver.inFrame(`document.querySelector('.consent').innerText`)).toContain(origin)
  expect(await driver.inHost(`told.some(({ name }) => name === 'result')`)).toBe(false)
  await driver.inFrame(`document.querySelector('.consent input').click()`)
  await waitFor(driver, `told.some(({ name }) => name === 'result')`)
  const told = (await driver.inHost('JSON.stringify(told)')) as string
  const events = (JSON.parse(told) as readonly { name: string; detail: object }[]).map(
    ({ name, detail }) => `${name} ${Object.keys(detail).toSorted().join(' ')}`.trim(),
  )
  expect([...new Set(events)]).toEqual([
    'ready app bank items locale protocol',
    'start form',
    'step direction index total',
    'complete durationMs form',
    'result areas band role',
  ])

  // An init replayed by the host itself changes nothing.
  await driver.inHost(`${FRAME}.contentWindow.postMessage({ type: 'readiness:init', theme: 'dark' },
    '*', [new MessageChannel().port2])`)
  await new Promise((done) => setTimeout(done, 300))
  expect(await driver.inFrame(`document.documentElement.dataset.theme ?? 'none'`)).toBe('none')
}

async function openAndClosePanel(driver: Driver, origin: string): Promise<void> {
  await driver.open(`${origin}/popup`)
  await waitFor(driver, `!!customElements.get('tpm-readiness')`)
  await driver.inHost(`document.querySelector('tpm-readiness a').click()`)
  await waitFor(driver, `told.some(({ name }) => name === 'ready')`)
  const left = `Math.round(${PANEL}.getBoundingClientRect().left)`
  expect(await driver.inHost(left)).toBe(0)
  await driver.inFrame(
    `document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))`,
  )
  await waitFor(driver, `told.some(({ name }) => name === 'close') && !${PANEL}.open`)
  expect(await driver.inHost(`document.activeElement.innerText`)).toBe('Open')
}

const PANEL = `document.querySelector('tpm-readiness').shadowRoot.querySelector('dialog')`
const FRAME = `document.querySelector('tpm-readiness').shadowRoot.querySelector('iframe')`

async function press(driver: Driver, name: string): Promise<void> {
  const button = `[...document.querySelectorAll('button')].find(
    (button) => button.innerText.trim().startsWith('${name}'))`
  await waitInFrame(driver, `!!${button}`)
  await driver.inFrame(`${button}.click()`)
}

function waitFor(driver: Driver, script: string): Promise<void> {
  return poll(() => driver.inHost(script), script)
}

function waitInFrame(driver: Driver, script: string): Promise<void> {
  return poll(() => driver.inFrame(script), script)
}

/** A page on its way cannot answer yet: that is as good as no. */
async function poll(ask: () => Promise<unknown>, what: string): Promise<void> {
  await expect
    .poll(() => ask().catch(() => false), { message: what, timeout: 20_000, intervals: [50] })
    .toBe(true)
}
