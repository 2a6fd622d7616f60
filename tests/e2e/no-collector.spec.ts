import { expect, test } from './fixtures.ts'

test('where no collector is set, the policy opens for nobody', async ({ page }) => {
  await page.goto('./')
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
  await expect(policy).toHaveAttribute('content', /connect-src 'self';/)
})
