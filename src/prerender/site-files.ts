import { escapeHtml } from './escape-html.ts'

type Page = { readonly segment: string; readonly isIndexed: boolean }

/**
 * Files at the site's root for search engines, by name. Their addresses must be whole, so without the
 * site's there is no sitemap.
 */
export function siteFiles(
  pages: readonly Page[],
  site: string | undefined,
): Readonly<Record<string, string>> {
  const robots = ['User-agent: *', 'Allow: /']
  if (site === undefined) return { 'robots.txt': lines(robots) }
  const addresses = pages
    .filter(({ isIndexed }) => isIndexed)
    .map(({ segment }) => `${site}${segment ? `${segment}/` : ''}`)
  return {
    'robots.txt': lines([...robots, `Sitemap: ${site}sitemap.xml`]),
    'sitemap.xml': lines([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ...addresses.map((address) => `  <url><loc>${escapeHtml(address)}</loc></url>`),
      '</urlset>',
    ]),
  }
}

function lines(parts: readonly string[]): string {
  return `${parts.join('\n')}\n`
}
