import { beforeAll, expect, test } from 'vitest'
import { loadText } from '#messages/text.ts'
import { guideWords } from '#content/en/guide.ts'
import { headTags } from '#prerender/head-tags.ts'
import { siteFiles } from '#prerender/site-files.ts'
import { structuredData } from '#prerender/structured-data.ts'

const SITE = 'https://quiz.example/tpm/'
const GUIDE = { section: 'guide', segment: 'guide', isIndexed: true } as const
const HOME = { section: 'home', segment: '', isIndexed: true } as const
const RESULT = { section: 'result', segment: 'result', isIndexed: false } as const

beforeAll(async () => {
  await Promise.all(
    (['shell', 'home', 'guide', 'result'] as const).map((name) => loadText('en', name)),
  )
})

test('a page that is found names its own whole address, one that is not asks to be left out', () => {
  expect(headTags(GUIDE, SITE)).toContain(`<link rel="canonical" href="${SITE}guide/">`)
  expect(headTags(HOME, SITE)).toContain(`<link rel="canonical" href="${SITE}">`)
  expect(headTags(GUIDE, SITE).join()).not.toContain('noindex')
  expect(headTags(RESULT, SITE)).toContain('<meta name="robots" content="noindex">')
  expect(headTags(RESULT, SITE).join()).not.toContain('canonical')
})

test('without the site’s address there is none', () => {
  for (const page of [HOME, GUIDE, RESULT]) {
    expect(headTags(page, undefined).join()).not.toMatch(/canonical|https?:/)
  }
})

test('every page has its own title and description', () => {
  const heads = [HOME, GUIDE, RESULT].map((page) => headTags(page, undefined))
  expect(new Set(heads.map(([title]) => title)).size).toBe(3)
  for (const [title = '', description = ''] of heads) {
    expect(title).toMatch(/^<title>.{10,70}<\/title>$/)
    expect(description).toMatch(/^<meta name="description" content=".{50,170}">$/)
  }
})

test('the guide’s questions are told as such, word for word', () => {
  const [script = ''] = structuredData(GUIDE, SITE)
  const data = JSON.parse(script.replace(/<\/?script[^>]*>/g, ''))
  expect(data['@type']).toBe('FAQPage')
  expect(data.mainEntity.map(({ name }: { name: string }) => name)).toEqual(
    guideWords.faq.entries.map(({ question }) => question),
  )
})

test('landing and quiz are a quiz, a result is nothing to a search engine', () => {
  const [script = ''] = structuredData(HOME, SITE)
  expect(JSON.parse(script.replace(/<\/?script[^>]*>/g, ''))).toMatchObject({
    '@type': 'Quiz',
    isAccessibleForFree: true,
    url: `${SITE}quiz/`,
  })
  expect(structuredData(HOME, undefined).join()).not.toContain('"url"')
  expect(structuredData(RESULT, SITE)).toEqual([])
})

test('data never ends its own script', () => {
  expect(
    structuredData(GUIDE, SITE)
      .join()
      .match(/<\/script/g),
  ).toHaveLength(1)
})

test('the sitemap lists what is found, by whole addresses; robots name it', () => {
  const files = siteFiles([HOME, GUIDE, RESULT], SITE)
  expect(files['sitemap.xml']).toContain(`<loc>${SITE}</loc>`)
  expect(files['sitemap.xml']).toContain(`<loc>${SITE}guide/</loc>`)
  expect(files['sitemap.xml']).not.toContain('result')
  expect(files['robots.txt']).toContain(`Sitemap: ${SITE}sitemap.xml`)
  expect(siteFiles([HOME], undefined)).toEqual({ 'robots.txt': 'User-agent: *\nAllow: /\n' })
})
