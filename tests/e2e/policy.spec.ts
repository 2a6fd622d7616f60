import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'

const DIST = new URL('../../dist', import.meta.url).pathname
const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /^(404|([a-z]+\/)?index)\.html$/.test(path),
)

test('every page is there to be looked at', () => {
  expect(pages).toEqual(expect.arrayContaining(['404.html', 'index.html', 'quiz/index.html']))
})

for (const path of pages) {
  test(`${path} names its policy before anything it applies to`, () => {
    const html = readFileSync(join(DIST, path), 'utf8')
    const [, policy = ''] =
      /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html) ?? []
    expect(policy).not.toContain('unsafe')
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types tpm")
    expect(html.indexOf('http-equiv')).toBeLessThan(html.search(/<(script|style|link)/))
    expect(html).not.toMatch(/<[^>]* (style|on\w+)="/)
  })
}

test.describe('what the policy forbids', () => {
  test.use({
    expectedFaults: [/content security policy|trusted ?(script|html|type)|elsewhere.example/i],
  })

  test('does not happen: foreign script, inline style, markup from text', async ({ page }) => {
    await page.goto('quiz/')
    const outcome = await page.evaluate(async () => {
      const attempt = (act: () => void) => {
        try {
          act()
          return 'done'
        } catch (error) {
          return error instanceof Error ? error.name : 'thrown'
        }
      }
      const mark = document.createElement('p')
      mark.setAttribute('style', 'position: fixed')
      document.body.append(mark)
      const load = (src: string) =>
        new Promise((done) => {
          const image = new Image()
          image.addEventListener('load', () => done('loaded'))
          image.addEventListener('error', () => done('refused'))
          image.src = src
        })
      return {
        markup: attempt(() => {
          document.body.insertAdjacentHTML('beforeend', '<b>hello</b>')
        }),
        worker: attempt(() => new Worker('data:text/javascript,1')),
        anotherPolicy: attempt(() => {
          const { trustedTypes } = window as unknown as {
            trustedTypes: { createPolicy: (name: string, rules: object) => void }
          }
          trustedTypes.createPolicy('other', {})
        }),
        position: getComputedStyle(mark).position,
        image: await load('https://elsewhere.example/pixel.png'),
      }
    })
    expect(outcome).toEqual({
      markup: 'TypeError',
      worker: 'TypeError',
      anotherPolicy: 'TypeError',
      position: 'static',
      image: 'refused',
    })
  })
})

test('a worker starts under the policy', async ({ page }) => {
  const started = page.waitForEvent('worker')
  await page.goto('advisor/')
  await page.getByRole('textbox', { name: 'Add results' }).fill('not a code')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  expect((await started).url()).toContain('/assets/read-cohort-')
})

test('style is inside the page and is not asked for again', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'stylesheet') asked.push(request.url())
  })
  await page.goto('quiz/')
  await page.waitForLoadState('networkidle')
  expect(asked).toEqual([])
  await page.getByRole('link', { name: 'Guide' }).first().click()
  await expect(page).toHaveURL(/guide\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(asked.some((url) => /assets\/guide-page-/.test(url))).toBe(true)
  expect(asked.filter((url) => /assets\/index-/.test(url))).toEqual([])
})

test('the face comes after first paint and is worn on the next page', async ({ page }) => {
  await page.goto('./')
  await page.waitForLoadState('networkidle')
  const timing = await page.evaluate(() => {
    const [face] = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.woff2'))
    return {
      asked: face?.startTime ?? 0,
      painted: performance.getEntriesByType('paint')[0]?.startTime,
    }
  })
  expect(timing.asked).toBeGreaterThan(timing.painted ?? Infinity)
  const worn = () =>
    page.evaluate(() =>
      [...document.fonts]
        .filter(({ family }) => /Atkinson/.test(family))
        .map(({ status }) => status),
    )
  expect(await worn()).toEqual([])
  await page.getByRole('link', { name: 'Guide' }).first().click()
  await expect.poll(worn).toEqual(['loaded'])
})
