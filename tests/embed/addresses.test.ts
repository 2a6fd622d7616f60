// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { withCampaign } from '#embed/frame/carry-campaign.ts'
import { frameAddress, readAttributes } from '#embed/loader/frame-address.ts'

const SRC = 'https://quiz.example.org/tpm/'

test.each([
  [{}, `${SRC}?embed=inline`],
  [{ form: 'choose' }, `${SRC}?embed=inline&form=choose`],
  [{ form: 'quick', mode: 'popup' }, `${SRC}quiz/?embed=popup&form=quick`],
  [{ form: 'full', role: 'tpm-entry' }, `${SRC}quiz/?embed=inline&form=full&role=tpm-entry`],
  [{ accent: '#0c5', theme: 'dark' }, `${SRC}?embed=inline&theme=dark&accent=0c5`],
  [{ utm: 'utm_source=a b&x=1&ref=r' }, `${SRC}?embed=inline&utm_source=a+b&ref=r`],
  [{ src: 'https://quiz.example.org/tpm' }, `${SRC}?embed=inline`],
  [{ src: '//quiz.example.org/tpm/' }, `http://quiz.example.org/tpm/?embed=inline`],
])('%j is framed as %s', (attributes, address) => {
  expect(addressOf({ src: SRC, ...attributes })).toBe(address)
})

test.each([
  '',
  'javascript:alert(1)',
  'javascript://a/%0aalert(1)',
  'data:text/html,x',
  'https://',
])('src %j frames nothing', (src) => {
  expect(addressOf({ src })).toBeUndefined()
})

test('an empty utm takes the campaign of the host page itself, and nothing else of its address', () => {
  window.history.replaceState(null, '', '?session=secret&utm_campaign=spring&ref=x')
  expect(readAttributes(attributesOf({ utm: '' }))).toEqual({
    embed: 'inline',
    utm_campaign: 'spring',
    ref: 'x',
  })
  expect(readAttributes(attributesOf({}))).toEqual({ embed: 'inline' })
})

test('the campaign is put on a link out; what the link says of itself and its fragment stay', () => {
  const campaign = { utm_source: 'school', ref: 'r' }
  expect(withCampaign('https://a.example/x?ref=own#1CODE', campaign)).toBe(
    'https://a.example/x?ref=own&utm_source=school#1CODE',
  )
  expect(withCampaign('mailto:a@example.org', campaign)).toBe('mailto:a@example.org')
})

function attributesOf(attributes: Readonly<Record<string, string>>) {
  return (name: string) => attributes[name] ?? null
}

function addressOf(attributes: Readonly<Record<string, string>>): string | undefined {
  return frameAddress(attributes['src'] ?? '', readAttributes(attributesOf(attributes)))?.href
}
