import { test } from '@playwright/test'
import { runScenario } from './embed-scenario.ts'

/** Firefox tells of a face it was still fetching when the page was left (NS_BINDING_ABORTED). */
const LEFT_MEANWHILE = /^download failed \(font-family: .*status=2152398850/

test('the embed’s whole way on a strict page of another site', async ({ page, baseURL }) => {
  test.setTimeout(90_000)
  const faults: string[] = []
  page.on('pageerror', ({ message }) => {
    if (!LEFT_MEANWHILE.test(message)) faults.push(message)
  })
  await runScenario(
    {
      open: async (url) => void (await page.goto(url)),
      inHost: (script) => page.evaluate(script),
      inFrame: async (script) => page.frames()[1]?.evaluate(script),
    },
    baseURL ?? '',
  )
  test.expect(faults).toEqual([])
})
