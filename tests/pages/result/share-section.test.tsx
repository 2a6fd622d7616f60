// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://quiz.example.org/base/result/?utm_source=x" }
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { decode } from '#code/decode.ts'
import { lockCode, unlockCode } from '#code/locked.ts'
import { readAddress } from '#code/result-address.ts'
import { BANKS } from '#content/banks/register.ts'
import type { Attempt } from '#engine/types.ts'
import { loadText } from '#messages/text.ts'
import { readResult, type Opened } from '#pages/result/read-result.ts'
import { shareCode } from '#pages/result/share/share-code.ts'
import { ShareSection } from '#pages/result/share/share-section.tsx'
import { RootPath } from '#ui/root-path.tsx'
import { codeOf, makeAttempt } from '../real-codes.ts'

beforeAll(async () => {
  await Promise.all([
    loadText('en', 'shell'),
    loadText('en', 'result'),
    loadText('en', 'resultShare'),
    loadText('en', 'link'),
  ])
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const attempt: Attempt = makeAttempt({ form: 'full-a', name: 'Ada', label: 'Cohort 3' })

function show(fragment: string, opened: Opened | null = null) {
  const result = readResult(fragment, opened)
  if (result.kind === 'none') throw new Error(result.reason)
  const { decoded, report, address, isLocked } = result
  render(
    <RootPath value="../">
      <ShareSection
        report={report}
        decoded={decoded}
        isLocked={isLocked}
        role={result.role}
        roleLabel="Entry TPM"
        address={address}
        readings={[]}
      />
    </RootPath>,
  )
  return result
}

const link = () =>
  screen.getByRole<HTMLInputElement>('textbox', { name: /Link to this result/ }).value

function shared() {
  const url = new URL(link())
  const decoded = decode(readAddress(url.hash).code, BANKS)
  if (!decoded.ok) throw new Error(decoded.reason)
  return { url, decoded }
}

test('the link has the answers, the site’s folder, the role, and neither query nor name', () => {
  show(`${codeOf(attempt)}/program-manager/20`)
  const { url, decoded } = shared()
  expect(url.origin + url.pathname + url.search).toBe('https://quiz.example.org/base/result/')
  expect(readAddress(url.hash)).toMatchObject({ role: 'program-manager', hours: 20 })
  if (decoded.kind !== 'answers') throw new Error(decoded.kind)
  expect(decoded.attempt.responses).toEqual(attempt.responses)
  expect(decoded.attempt).not.toHaveProperty('name')
  expect(screen.getByText(/own address contains your answers/)).toBeTruthy()
})

test('scores only is a link without answers', async () => {
  const { report } = show(codeOf(attempt))
  await userEvent.click(screen.getByRole('radio', { name: 'Scores only' }))
  const { decoded } = shared()
  if (decoded.kind !== 'scores') throw new Error(decoded.kind)
  decoded.scores.areas.forEach(({ theta }, axis) => {
    expect(theta).toBeCloseTo(report.areas[axis]?.theta ?? NaN, 1)
  })
})

test('a name goes into the link only when asked for, and out again', async () => {
  show(codeOf(makeAttempt({ form: 'quick-a' })))
  const nameOf = () => {
    const { decoded } = shared()
    return (decoded.kind === 'answers' ? decoded.attempt : decoded.scores).name
  }
  expect(nameOf()).toBeUndefined()
  await userEvent.click(screen.getByRole('checkbox', { name: 'With my name' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'Name in the link' }), 'Grace')
  expect(nameOf()).toBe('Grace')
  await userEvent.click(screen.getByRole('checkbox', { name: 'With my name' }))
  expect(nameOf()).toBeUndefined()
})

test('the words of an invite go along as agreed, and are taken out again', async () => {
  show(codeOf(attempt))
  const labelOf = () => {
    const { decoded } = shared()
    return (decoded.kind === 'answers' ? decoded.attempt : decoded.scores).label
  }
  expect(labelOf()).toBe('Cohort 3')
  await userEvent.click(screen.getByRole('radio', { name: 'Scores only' }))
  expect(labelOf()).toBe('Cohort 3')
  await userEvent.click(screen.getByRole('checkbox', { name: /invited by: Cohort 3/ }))
  expect(labelOf()).toBeUndefined()
  cleanup()
  show(codeOf(makeAttempt({ form: 'quick-a' })))
  expect(screen.queryByRole('checkbox', { name: /invited by/ })).toBeNull()
})

test('the band is in the address only when asked for, and never of a locked link', async () => {
  const { report } = show(codeOf(attempt))
  const told = screen.getByRole('checkbox', { name: 'Show my band where the link is posted' })
  expect(new URL(link()).pathname).toBe('/base/result/')
  await userEvent.click(told)
  expect(new URL(link()).pathname).toBe(`/base/result/${report.readiness.band}/`)
  const mail = screen.getByRole('link', { name: 'Draft an e-mail' }).getAttribute('href') ?? ''
  expect(decodeURIComponent(mail)).toContain(
    'type this code at https://quiz.example.org/base/result/\r\n',
  )
  await userEvent.click(screen.getByRole('checkbox', { name: 'Lock with a passphrase' }))
  expect(screen.queryByRole('checkbox', { name: /my band/ })).toBeNull()
  await lockedLink()
  expect(new URL(link()).pathname).toBe('/base/result/')
})

test('a result without a band has none to tell', () => {
  show(codeOf({ ...attempt, responses: {} }))
  expect(screen.queryByRole('checkbox', { name: /my band/ })).toBeNull()
})

test('a result that came without answers does not offer them', () => {
  const whole = readResult(codeOf(attempt))
  if (whole.kind === 'none') throw new Error(whole.reason)
  show(shareCode(whole.decoded, whole.report.areas, { kind: 'scores', name: '', label: '' }))
  expect(screen.queryByRole('radio')).toBeNull()
  expect(screen.queryByText(/own address contains your answers/)).toBeNull()
  expect(shared().decoded.kind).toBe('scores')
})

test('where copying is refused the link is selected, and that is said', async () => {
  show(codeOf(attempt))
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
  const button = screen.getByRole('button', { name: 'Copy link' })
  button.click()
  expect(await screen.findByText(/did not allow copying/)).toBeTruthy()
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: /Link to this result/ })
  expect(document.activeElement).toBe(field)
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, link().length])
})

test('the default role is left out of the link', () => {
  show(codeOf(attempt))
  expect(new URL(link()).hash).not.toContain('/')
})

const PASSPHRASE = 'copper lantern velvet april'
const words = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Passphrase' })
const lockedLink = () => waitFor(() => expect(link()).toMatch(/#1[C-F]/), { timeout: 10_000 })

test('locked, the link holds a code that the drawn words open, and says what that is worth', async () => {
  show(codeOf(attempt))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Lock with a passphrase' }))
  await waitFor(() => expect(words().value).toMatch(/^[a-z]+( [a-z]+){3}$/))
  await lockedLink()
  const { code } = readAddress(new URL(link()).hash)
  expect(decode(code, BANKS)).toEqual({ ok: false, reason: 'locked' })
  const unlocked = await unlockCode(code, words().value)
  const inside = unlocked.ok ? decode(unlocked.code, BANKS) : unlocked
  expect(inside).toMatchObject({ ok: true, kind: 'answers' })
  expect(screen.getByText(/as often as they like/)).toBeTruthy()
  expect(screen.getByText(/no expiry/)).toBeTruthy()
  expect(screen.queryByText('A code short enough to type')).toBeNull()
  const first = words().value
  await userEvent.click(screen.getByRole('button', { name: 'New words' }))
  await waitFor(() => expect(words().value).not.toBe(first))
})

test('a passphrase of one’s own has twelve characters, and no link stands there before', async () => {
  show(codeOf(attempt))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Lock with a passphrase' }))
  await userEvent.clear(words())
  await userEvent.type(words(), 'eleven char')
  expect(screen.getByText(/11 characters of at least 12/)).toBeTruthy()
  expect(link()).toBe('')
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Copy link' }).disabled).toBe(true)
  expect(screen.queryByRole('link', { name: 'Draft an e-mail' })).toBeNull()
  await userEvent.type(words(), 's')
  await lockedLink()
  const opened = await unlockCode(readAddress(new URL(link()).hash).code, 'Eleven chars')
  expect(opened.ok).toBe(true)
})

test('a result opened with a passphrase offers to lock, and its own address stays locked', async () => {
  const locked = await lockCode(codeOf(attempt), PASSPHRASE)
  show(locked, { locked, code: codeOf(attempt) })
  expect(screen.getByText(/own address holds the locked code/)).toBeTruthy()
  expect(screen.queryByText(/own address contains your answers/)).toBeNull()
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Lock with a passphrase' })
  expect(box.checked).toBe(true)
  await lockedLink()
  expect(link()).not.toContain(locked)
  await userEvent.click(box)
  expect(shared().decoded.kind).toBe('answers')
})

test('where the browser has no cryptography the choice is closed, and says why', () => {
  vi.stubGlobal('crypto', {})
  show(codeOf(attempt))
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Lock with a passphrase' })
  expect(box.disabled).toBe(true)
  expect(screen.getByText(/plain http/)).toBeTruthy()
})

test('the e-mail draft has the link and the code in groups, and a name only if chosen', async () => {
  show(codeOf(attempt))
  const draft = () => {
    const address = screen.getByRole('link', { name: 'Draft an e-mail' }).getAttribute('href') ?? ''
    const params = new URLSearchParams(address.replace(/^mailto:\?/, '').replaceAll('+', '%2B'))
    return { subject: params.get('subject') ?? '', body: params.get('body') ?? '' }
  }
  expect(draft().subject).toBe('TPM Readiness result')
  expect(draft().body).not.toContain('Ada')
  expect(draft().body.split('\r\n')).toContain(link())
  const typed = draft().body.match(/^(?:[0-9A-Z]{4} )+[0-9A-Z]{1,4}$/m)?.[0] ?? ''
  expect(screen.getByText(typed)).toBeTruthy()
  expect(decode(typed, BANKS)).toMatchObject({ ok: true, code: readAddress(link()).code })
  await userEvent.click(screen.getByRole('checkbox', { name: 'With my name' }))
  expect(draft().subject).toBe('TPM Readiness result of Ada')
})

test('the QR code is drawn when asked for, with words for who cannot see it', async () => {
  show(codeOf(attempt))
  await userEvent.click(screen.getByRole('button', { name: 'Show QR code' }))
  expect(
    await screen.findByRole('img', { name: 'QR code of the link to this result' }),
  ).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Hide QR code' }))
  expect(screen.queryByRole('img', { name: 'QR code of the link to this result' })).toBeNull()
})
