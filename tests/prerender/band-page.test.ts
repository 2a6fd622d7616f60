import { beforeAll, expect, test } from 'vitest'
import { BAND_CUTS } from '#content/roles.ts'
import { social } from '#messages/en/social.ts'
import { loadText } from '#messages/text.ts'
import { bandPageHtml, TOLD_BANDS } from '../../src/prerender/band-page.ts'

beforeAll(() => loadText('en', 'shell'))

test.each(TOLD_BANDS)(
  '%s: says the band to who shows a link, and is not to be found by search',
  (band) => {
    const html = bandPageHtml(band, 'https://quiz.example.org/')
    expect(html).toContain(
      `<meta property="og:title" content="A TPM Readiness result: ${social.bands[band]}`,
    )
    expect(html).toContain(`content="https://quiz.example.org/social-${band}.png"`)
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).not.toContain('rel="canonical"')
  },
)

test('its one script is allowed by its own policy, and nothing else is', () => {
  const html = bandPageHtml('ready', undefined)
  expect(html.match(/<script>/g)).toHaveLength(1)
  expect(html).toMatch(/script-src 'self' 'sha256-[^']+'/)
  expect(html).not.toMatch(/unsafe-inline|https?:/)
})

test('the bands told are those there are, lowest first', () => {
  expect(Object.keys(social.bands)).toEqual(TOLD_BANDS)
  expect(Object.keys(BAND_CUTS)).toEqual(TOLD_BANDS.slice(1))
})
