import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from './fixtures.ts'
import { FRAME_FAULTS } from './frame-faults.ts'
import { serveFolder } from './serve-folder.ts'

const DIST = new URL('../../dist', import.meta.url).pathname
const folders = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^([\w-]+\/)?index\.html$/.test(path))
  .map((path) => (path === 'index.html' ? '' : `${dirname(path)}/`))

test('the build has the landing page and the quiz', () => {
  expect(folders).toEqual(expect.arrayContaining(['', 'quiz/']))
})

test.use({ expectedFaults: [FRAME_FAULTS, { scope: 'test' }] })

for (const folder of folders) {
  test(`/${folder} has a title and one heading, and is quiet`, async ({ page }) => {
    await page.goto(folder)
    await expect(page).toHaveTitle(/TPM Readiness/)
    await expect(page.locator('h1')).toHaveCount(1)
    await page.waitForLoadState('networkidle')
  })
}

test.describe('a missing page', () => {
  test.use({ expectedFaults: [/status of 404/] })

  test('answers 404 with a page of ours', async ({ page }) => {
    const response = await page.goto('no-such-page/')
    expect(response?.status()).toBe(404)
    await expect(page.locator('h1')).toHaveCount(1)
  })
})

test('the site works from any folder of a host', async ({ browser }) => {
  const host = await serveFolder(DIST, '/some/folder/')
  const page = await browser.newPage()
  const failed: string[] = []
  page.on('response', (response) => {
    if (!response.ok()) failed.push(response.url())
  })
  try {
    for (const folder of folders) {
      await page.goto(`${host.address}${folder}`)
      await expect(page.locator('h1')).toHaveCount(1)
      await page.waitForLoadState('networkidle')
    }
    expect(failed).toEqual([])
  } finally {
    await page.close()
    await host.close()
  }
})
