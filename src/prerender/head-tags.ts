import { social } from '#messages/en/social.ts'
import { text } from '#messages/text.ts'
import { escapeHtml } from './escape-html.ts'
import { socialTags } from './social-tags.ts'

type Page = {
  readonly section:
    | 'home'
    | 'quiz'
    | 'result'
    | 'method'
    | 'guide'
    | 'advisor'
    | 'embed'
    | 'notFound'
  readonly segment: string
  readonly isIndexed: boolean
}

/** What a page's head says of it; `site` is the whole address of the site's root, where known. */
export function headTags(page: Page, site: string | undefined): readonly string[] {
  const { title, description } = text(page.section)
  const path = page.segment ? `${page.segment}/` : ''
  const { locale, alt: pictureAlt } = social
  const card = { title, description, locale, picture: 'social-card.png', pictureAlt, path }
  return [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    ...socialTags({ ...card, siteName: text('shell').brand }, site).map(
      ([name, content]) =>
        `<meta ${name.startsWith('og:') ? 'property' : 'name'}="${name}" content="${escapeHtml(content)}">`,
    ),
    ...(page.isIndexed ? [] : ['<meta name="robots" content="noindex">']),
    ...(site && page.isIndexed
      ? [`<link rel="canonical" href="${escapeHtml(`${site}${path}`)}">`]
      : []),
  ]
}
