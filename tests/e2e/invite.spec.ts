import { expect, findAxeViolations, test } from './fixtures.ts'

const WORDS = 'Spring group https://example.com'

test('an invite made on the desk is met in the quiz as the sender’s words, and goes along if agreed', async ({
  page,
  context,
}) => {
  const seen: string[] = []
  context.on('request', (request) => {
    seen.push(request.url(), request.headers()['referer'] ?? '', request.postData() ?? '')
  })
  await page.goto('advisor/')
  await page.getByText('Invite learners').click()
  await page.getByLabel('Form', { exact: true }).selectOption('quick')
  await page.locator('.invite').getByLabel('Role', { exact: true }).selectOption('tpm-senior')
  await page.getByLabel('Your words for it, if you like').fill(WORDS)
  await page.getByRole('button', { name: 'Show QR code' }).click()
  await expect(page.getByRole('img', { name: 'QR code of the invite link' })).toBeVisible()
  expect(await findAxeViolations(page)).toEqual([])
  const link = await page.getByRole('textbox', { name: 'Link to send out' }).inputValue()

  await page.goto(link)
  await expect(page.getByText(`Whoever sent you this link calls it ${WORDS}`)).toBeVisible()
  await expect(page.getByRole('link', { name: /example/ })).toHaveCount(0)
  const agree = page.getByRole('checkbox', { name: 'Put these words into my result' })
  await expect(agree).not.toBeChecked()
  expect(await findAxeViolations(page)).toEqual([])
  await agree.check()
  await page.getByRole('button', { name: 'Go straight to the questions' }).click()
  await expect(page.getByRole('heading', { name: 'Question 1 of 10' })).toBeVisible()
  await expect(agree).toHaveCount(0)
  await page.reload()
  for (let i = 1; i <= 10; i++) {
    await expect(page.getByRole('heading', { name: `Question ${i} of 10` })).toBeVisible()
    await page.getByRole('checkbox', { name: 'Not sure' }).check()
    await page.getByRole('button', { name: 'Next' }).click()
  }
  await expect(agree).toBeChecked()
  await page.getByRole('button', { name: 'See my result' }).click()
  await expect(page.getByText(`Sent with the words: ${WORDS}`)).toBeVisible()
  await expect(page).toHaveURL(/\/result\/#[0-9A-Z]+\/tpm-senior$/)
  await expect(
    page.getByRole('checkbox', { name: /With the words I was invited by/ }),
  ).toBeChecked()
  expect(seen.filter((part) => /Spring|invite=/.test(part))).toEqual([])
})

test('without a tick the words go nowhere', async ({ page }) => {
  await page.goto('quiz/?form=quick#invite=Spring%20group')
  await expect(page.getByText('Spring group')).toBeVisible()
  const draft = () => page.evaluate(() => localStorage.getItem('tpm-readiness.draft') ?? '')
  const agree = page.getByRole('checkbox', { name: 'Put these words into my result' })
  const bare = JSON.parse(await draft()).code
  await agree.check()
  expect(JSON.parse(await draft()).code).not.toBe(bare)
  await agree.uncheck()
  expect(JSON.parse(await draft()).code).toBe(bare)
})
