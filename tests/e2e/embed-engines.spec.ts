import { test } from '@playwright/test'
import { runScenario } from './embed-scenario.ts'

test('the embed’s whole way on a strict page of another site', async ({ page, baseURL }) => {
  test.setTimeout(90_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
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
