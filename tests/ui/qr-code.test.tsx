// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { generate } from 'lean-qr'
import { afterEach, expect, test } from 'vitest'
import { QrCode } from '#ui/qr-code.tsx'

afterEach(cleanup)

const show = (data: string) => render(<QrCode data={data} label="QR" tooLong="too long" />)

test('the drawing has every dark module and no other, and four light ones around', async () => {
  const data = 'https://quiz.example.org/result/#100G5D0GKQN8DRAARC3ZY3XJC8ZS700RFW'
  show(data)
  const image = await screen.findByRole('img', { name: 'QR' })
  const code = generate(data)
  const path = image.querySelector('path')?.getAttribute('d') ?? ''
  const dark = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)].flatMap(([, x, y, run]) =>
    Array.from({ length: Number(run) }, (_, i) => `${Number(x) + i} ${y}`),
  )
  const expected = Array.from(
    { length: code.size ** 2 },
    (_, i) => [i % code.size, Math.floor(i / code.size)] as const,
  )
    .filter(([x, y]) => code.get(x, y))
    .map(([x, y]) => `${x} ${y}`)
  expect(dark.toSorted()).toEqual(expected.toSorted())
  const side = code.size + 8
  expect(image.getAttribute('viewBox')).toBe(`-4 -4 ${side} ${side}`)
})

test('the longest link there is still fits; beyond what a QR code holds, it is said', async () => {
  show(
    `https://a-rather-long-name.example.org/with/a/folder/result/#${'7K'.repeat(320)}/program-manager/100/free`,
  )
  expect(await screen.findByRole('img', { name: 'QR' })).toBeTruthy()
  cleanup()
  show('x'.repeat(3000))
  expect(await screen.findByText('too long')).toBeTruthy()
})
