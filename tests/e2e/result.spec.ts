import { withChecksum } from '#code/crc16.ts'
import { symbolOf, writeSymbols } from '#code/symbols.ts'
import { expect, findAxeViolations, test } from './fixtures.ts'
import { sampleCode } from './sample-code.ts'

const code = sampleCode()

test('a result is its code: the same page from a pasted link, whatever it went through', async ({
  page,
}) => {
  for (const written of [code, code.toLowerCase(), `${code}/tpm-senior`]) {
    await page.goto(`result/#${written}`)
    await expect(page.getByText('Full form A · 20 November 2026')).toBeVisible()
  }
  await expect(page.getByLabel('Read against')).toHaveValue('tpm-senior')
})

test('switching the role redraws everything at once and stays in the address', async ({ page }) => {
  await page.goto(`result/#${code}`)
  const before = await page.locator('main').innerText()
  const target = page.locator('.radar .recharts-surface .target')
  const drawn = (await target.getAttribute('d')) ?? ''
  await page.getByLabel('Read against').selectOption('tpm-senior')
  await expect(page).toHaveURL(new RegExp(`#${code}/tpm-senior$`))
  await expect(target).not.toHaveAttribute('d', drawn)
  expect(await page.locator('main').innerText()).not.toBe(before)
  await page.reload()
  await expect(page.getByLabel('Read against')).toHaveValue('tpm-senior')
})

const damaged: readonly [string, string, RegExp][] = [
  ['a wrong character', swapAt(code, 12), /changed on its way/],
  ['half a link', code.slice(0, 14), /not a whole result code/],
  ['no code', '', /no result in this address/],
  ['a newer version', newerVersion(code), /newer version/],
]

for (const [name, given, heading] of damaged) {
  test(`${name} says what is wrong and offers a way on`, async ({ page }) => {
    await page.goto(`result/#${given}`)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Take the quiz' })).toBeVisible()
    await page
      .getByLabel('Result link or code')
      .fill(`See: https://old.example.org/result/#${code} thanks`)
    await page.getByRole('button', { name: 'Open' }).click()
    await expect(page.getByText('Full form A · 20 November 2026')).toBeVisible()
  })
}

test('an unknown role in the address is said, and the default is read', async ({ page }) => {
  await page.goto(`result/#${code}/astronaut`)
  await expect(page.getByText('There is no role called ‘astronaut’')).toBeVisible()
  await expect(page.getByLabel('Read against')).toHaveValue('tpm-entry')
})

test('areas without enough answers are broken out, never drawn as zero', async ({ page }) => {
  const sparse = sampleCode((item) => item.area !== 'leadership')
  await page.goto(`result/#${sparse}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not enough to go on')
  await expect(page.getByRole('row', { name: /Leadership not enough evidence/ })).toBeVisible()
  await expect(page.locator('.recharts-surface .unknown')).toHaveCount(1)
  const line = await page.locator('.recharts-surface .estimate').getAttribute('d')
  expect(line).not.toContain('Z')
})

test('ticks of the roadmap stay in this browser', async ({ page }) => {
  await page.goto(`result/#${code}`)
  const step = page.locator('#roadmap li', { hasText: 'Take courses that fit your gaps' })
  const box = step.locator('input').first()
  await step.locator('summary').click()
  await box.check()
  await page.reload()
  await expect(box).toBeChecked()
})

test('a locked link: wrong passphrase, right one, another role, and again after a reload', async ({
  page,
}) => {
  await page.goto(`result/#${code}`)
  const link = page.getByRole('textbox', { name: 'Link to this result' })
  await page.getByLabel('Lock with a passphrase').check()
  const field = page.getByRole('textbox', { name: 'Passphrase' })
  await expect(field).toHaveValue(/^[a-z]+( [a-z]+){3}$/)
  const passphrase = await field.inputValue()
  await expect(link).toHaveValue(/#1C[0-9A-Z]{127}$/)
  const url = await link.inputValue()
  await page.goto('about:blank')

  await page.goto(url)
  const locked = new URL(url).hash.slice(1)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/locked with a passphrase/)
  expect(await findAxeViolations(page)).toEqual([])
  await field.fill(`${passphrase} again`)
  await field.press('Enter')
  await expect(page.getByText('This is not its passphrase.')).toBeVisible()
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(`${passphrase} again`)
  await field.fill(passphrase.toUpperCase())
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect(page.getByText('Full form A · 20 November 2026')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await page.getByLabel('Read against').selectOption('tpm-senior')
  await expect(page).toHaveURL(new RegExp(`#${locked}/tpm-senior$`))
  await expect(page.getByText('own address holds the locked code')).toBeVisible()
  await expect(page.getByLabel('Lock with a passphrase')).toBeChecked()
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).toBe(
    '{}',
  )
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/locked with a passphrase/)
})

test('the code in groups, as it stands in the panel, opens when it is typed', async ({ page }) => {
  await page.goto(`result/#${code}`)
  const typed = await page.locator('.typed-code .figures').innerText()
  expect(typed).toMatch(/^([0-9A-Z]{4} )+[0-9A-Z]{1,4}$/)
  await page.goto('about:blank')
  await page.goto('result/')
  await page.getByLabel('Result link or code').fill(typed.toLowerCase())
  await page.getByRole('button', { name: 'Open' }).click()
  await expect(page.getByText('Full form A · 20 November 2026')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Full form A · 20 November 2026')).toBeVisible()
})

test('the QR code shows on demand and stands in the print, and the panel is accessible', async ({
  page,
}) => {
  await page.goto(`result/#${code}`)
  await page.getByLabel('Lock with a passphrase').check()
  await page.getByRole('button', { name: 'Show QR code' }).click()
  await expect(page.getByRole('img', { name: 'QR code of the link to this result' })).toBeVisible()
  // A control half under the bar that stays is measured by its visible half.
  await page.evaluate(() => window.scrollTo(0, 0))
  expect(await findAxeViolations(page)).toEqual([])
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('img', { name: 'QR code of the address below it' })).toBeVisible()
})

function swapAt(text: string, place: number): string {
  return text.slice(0, place) + (text[place] === 'X' ? 'Y' : 'X') + text.slice(place + 1)
}

/** A sound code of version 2. */
function newerVersion(text: string): string {
  const symbols = [...text].map((character) => symbolOf(character) ?? 0)
  return writeSymbols(withChecksum([2, ...symbols.slice(1, -4)]))
}
