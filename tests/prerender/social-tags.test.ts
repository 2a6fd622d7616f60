import { expect, test } from 'vitest'
import { socialTags } from '#prerender/social-tags.ts'

const card = {
  siteName: 'TPM Readiness',
  title: 'Guide',
  description: 'What a TPM does',
  locale: 'en_GB',
  picture: 'social-card.png',
  pictureAlt: 'A radar',
  path: 'guide/',
}

test('a site that knows its address has a picture, all addresses whole', () => {
  const tags = new Map(socialTags(card, 'https://quiz.example.org/folder/'))
  expect(tags.get('og:url')).toBe('https://quiz.example.org/folder/guide/')
  expect(tags.get('og:image')).toBe('https://quiz.example.org/folder/social-card.png')
  expect(tags.get('og:image:alt')).toBe('A radar')
  expect(tags.get('twitter:card')).toBe('summary_large_image')
})

test('a site that does not know it says what it can, and no half address', () => {
  const tags = socialTags(card, undefined)
  expect(new Map(tags).get('og:title')).toBe('Guide')
  expect(tags.filter(([name]) => /url|image/.test(name))).toEqual([])
})
