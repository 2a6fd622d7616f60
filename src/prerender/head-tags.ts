import { descriptions } from '#messages/en/descriptions.ts'
import { social } from '#messages/en/social.ts'
import { text } from '#messages/text.ts'
import { escapeHtml } from './escape-html.ts'
import { socialTags, type SocialCard } from './social-tags.ts'

type Page = {
  readonly section: keyof typeof descriptions
  readonly segment: string
  readonly isIndexed: boolean
}

/** What a page's head says of it; `site` is the whole address of the site's root, where known. */
export function headTags(page: Page, site: string | undefined): readonly string[] {
  const { title } = text(page.section)
  const description = descriptions[page.section]
  const path = page.segment ? `${page.segment}/` : ''
  const card = { title, description, picture: 'social-card.png', pictureAlt: social.alt, path }
  return tagsOf(card, page.isIndexed, site)
}

type Card = Omit<SocialCard, 'siteName' | 'locale'>

export function tagsOf(
  card: Card,
  isIndexed: boolean,
  site: string | undefined,
): readonly string[] {
  const { title, description, path } = card
  const { locale } = social
  return [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    ...socialTags({ ...card, locale, siteName: text('shell').brand }, site).map(
      ([name, content]) =>
        `<meta ${name.startsWith('og:') ? 'property' : 'name'}="${name}" content="${escapeHtml(content)}">`,
    ),
    ...(isIndexed ? [] : ['<meta name="robots" content="noindex">']),
    ...(site && isIndexed ? [`<link rel="canonical" href="${escapeHtml(`${site}${path}`)}">`] : []),
  ]
}
