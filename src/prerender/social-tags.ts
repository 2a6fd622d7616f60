/** What is said of a page where a link to it is posted. */
export type SocialCard = {
  readonly siteName: string
  readonly title: string
  readonly description: string
  readonly locale: string
  /** A file beside the home page, 1200 × 630, and what it shows. */
  readonly picture: string
  readonly pictureAlt: string
  /** The page's path under the site's address. */
  readonly path: string
}

/**
 * Names and contents of a page's social tags. Addresses in them must be whole, so a build that does
 * not know the site's address has none, and no picture.
 */
export function socialTags(
  card: SocialCard,
  site: string | undefined,
): readonly (readonly [name: string, content: string])[] {
  const { siteName, title, description, locale, picture, pictureAlt, path } = card
  const said = [
    ['og:type', 'website'],
    ['og:site_name', siteName],
    ['og:title', title],
    ['og:description', description],
    ['og:locale', locale],
  ] as const
  if (site === undefined) return [...said, ['twitter:card', 'summary']]
  return [
    ...said,
    ['og:url', `${site}${path}`],
    ['og:image', `${site}${picture}`],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', pictureAlt],
    ['twitter:card', 'summary_large_image'],
  ]
}
