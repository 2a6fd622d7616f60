import type { FrameLocator, Page } from '@playwright/test'
import { expect, frameHeight, frameOf, SNIPPET, takeQuick, test, toldTo } from './embed-host.ts'
import { findAxeViolations } from './fixtures.ts'

test('one snippet on a strict page of another site: frame, hello, init, ready, height', async ({
  page,
  openHost,
}) => {
  await openHost(SNIPPET)
  const frame = frameOf(page)
  await expect(frame.getByRole('button', { name: 'Start quick' })).toBeVisible()
  await expect
    .poll(() => toldTo(page))
    .toEqual([
      {
        type: 'readiness:ready',
        detail: { protocol: 1, app: expect.any(String), bank: '2026-1', locale: 'en', items: 10 },
      },
    ])
  expect(await frameHeight(page)).toBeGreaterThanOrEqual(560)
  await expect(frame.locator('.frame-line')).toHaveText(/Your answers stay in this browser/)
  await expect(frame.locator('.masthead')).toBeHidden()
  await expect(page.getByRole('link', { name: 'Check your skills' })).toHaveCount(0)
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')
})

test('the quick form inside: events tell the way, never the answers; the result asks first', async ({
  page,
  openHost,
}) => {
  const origin = await openHost(SNIPPET.replace('<tpm-readiness', '$& results="summary"'))
  const frame = frameOf(page)
  await frame.getByRole('button', { name: 'Start quick' }).click()
  await takeQuick(frame)
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Building')

  const [start] = await toldTo(page, 'start')
  expect(start?.detail).toEqual({ form: 'quick-a' })
  const steps = await toldTo(page, 'step')
  expect(steps[0]?.detail).toEqual({ index: 6, total: 16, direction: 'forward' })
  expect(steps.at(-1)?.detail).toEqual({ index: 16, total: 16, direction: 'forward' })
  const [complete] = await toldTo(page, 'complete')
  expect(complete?.detail).toEqual({ form: 'quick-a', durationMs: expect.any(Number) })
  expect(await toldTo(page, 'result')).toEqual([])

  const box = frame.getByRole('checkbox', { name: origin })
  await expect(box).not.toBeChecked()
  await box.check()
  await expect.poll(() => toldTo(page, 'result')).toHaveLength(1)
  const [result] = await toldTo(page, 'result')
  const area = { score: expect.any(Number), low: expect.any(Number), high: expect.any(Number) }
  expect(result?.detail).toEqual({
    role: 'tpm-entry',
    band: 'building',
    areas: Array.from({ length: 5 }, () => ({
      id: expect.any(String),
      target: expect.any(Number),
      ...area,
    })),
  })
  await expect(frame.getByText(`Given to ${origin}`)).toBeVisible()
})

test('results are not asked for, so nobody is asked and nothing is given', async ({
  page,
  openHost,
}) => {
  await openHost(SNIPPET.replace('<tpm-readiness', '$& form="quick"'))
  const frame = frameOf(page)
  await expect.poll(() => toldTo(page, 'ready')).toHaveLength(1)
  await takeQuick(frame)
  await expect(frame.getByRole('link', { name: 'Continue full page' })).toBeVisible()
  await expect(frame.getByRole('checkbox')).toHaveCount(0)
})

test('storage is blocked: it works, says so, and the code goes on to a page of its own', async ({
  page,
  openHost,
}) => {
  await page.addInitScript(() => {
    if (window.parent === window) return
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await openHost(SNIPPET.replace('<tpm-readiness', '$& form="quick" utm="utm_source=school&x=1"'))
  const frame = frameOf(page)
  await expect(frame.getByText('keeps no data for this page')).toBeVisible()
  await takeQuick(frame, () => goOnAlone(page, frame))
  await expect(frame.getByText('Keep this link, or your result is gone')).toBeVisible()
  const link = await frame.getByRole('textbox', { name: 'Link to this result' }).inputValue()
  const popup = page.waitForEvent('popup')
  await frame.getByRole('link', { name: 'Continue full page' }).click()
  const own = await popup
  await expect(own.getByRole('heading', { level: 1 })).toHaveText('Building')
  expect(new URL(own.url()).hash).toBe(new URL(link).hash)
  expect(new URL(own.url()).search).toBe('?utm_source=school')
  expect(await toldTo(page, 'share')).toMatchObject([
    { detail: { method: 'continue' } },
    { detail: { method: 'continue' } },
  ])
})

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the frame in ${scheme}, at the start and on the result`, async ({
    page,
    openHost,
  }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await openHost(SNIPPET.replace('<tpm-readiness', '$& results="summary" accent="#ffcc00"'))
    const frame = frameOf(page)
    await expect.poll(() => toldTo(page, 'ready')).toHaveLength(1)
    const [, inner] = page.frames()
    expect(await findAxeViolations(inner ?? page)).toEqual([])
    await frame.getByRole('button', { name: 'Start quick' }).click()
    await takeQuick(frame)
    await frame.getByText('Keep my link').click()
    expect(await findAxeViolations(inner ?? page)).toEqual([])
  })
}

/** In the middle of the quiz, out of the frame and into a tab of its own, where it goes on as it stood. */
async function goOnAlone(page: Page, frame: FrameLocator): Promise<void> {
  await frame.getByText('Not saved here').click()
  const popup = page.waitForEvent('popup')
  await frame.getByRole('link', { name: 'Go on in a tab of its own' }).click()
  const own = await popup
  await expect(own.getByRole('heading', { name: 'Question 6 of 10' })).toBeVisible()
  await own.close()
}
