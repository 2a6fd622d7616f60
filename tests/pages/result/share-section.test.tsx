// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://quiz.example.org/base/result/?utm_source=x" }
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { decode } from '#code/decode.ts'
import { readAddress } from '#code/result-address.ts'
import { BANKS } from '#content/banks/register.ts'
import type { Attempt } from '#engine/types.ts'
import { loadText } from '#messages/text.ts'
import { readResult } from '#pages/result/read-result.ts'
import { shareCode } from '#pages/result/share/share-code.ts'
import { ShareSection } from '#pages/result/share/share-section.tsx'
import { RootPath } from '#ui/root-path.tsx'
import { codeOf, makeAttempt } from '../real-codes.ts'

beforeAll(async () => {
  await Promise.all([
    loadText('en', 'shell'),
    loadText('en', 'result'),
    loadText('en', 'resultShare'),
  ])
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const attempt: Attempt = makeAttempt({ form: 'full-a', name: 'Ada', label: 'Cohort 3' })

function show(fragment: string) {
  const result = readResult(fragment)
  if (result.kind === 'none') throw new Error(result.reason)
  const { decoded, report, address } = result
  render(
    <RootPath value="../">
      <ShareSection
        report={report}
        decoded={decoded}
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

test('the link has the answers, the site’s folder, the role, and neither query, name nor label', () => {
  show(`${codeOf(attempt)}/program-manager/20`)
  const { url, decoded } = shared()
  expect(url.origin + url.pathname + url.search).toBe('https://quiz.example.org/base/result/')
  expect(readAddress(url.hash)).toMatchObject({ role: 'program-manager', hours: 20 })
  if (decoded.kind !== 'answers') throw new Error(decoded.kind)
  expect(decoded.attempt.responses).toEqual(attempt.responses)
  expect(decoded.attempt).not.toHaveProperty('name')
  expect(decoded.attempt).not.toHaveProperty('label')
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

test('a result that came without answers does not offer them', () => {
  const whole = readResult(codeOf(attempt))
  if (whole.kind === 'none') throw new Error(whole.reason)
  show(shareCode(whole.decoded, whole.report.areas, { kind: 'scores', name: '' }))
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
