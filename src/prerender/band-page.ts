import { social } from '#messages/en/social.ts'
import { text } from '#messages/text.ts'
import { contentPolicy } from './content-policy.ts'
import { escapeHtml } from './escape-html.ts'
import { tagsOf } from './head-tags.ts'

export const TOLD_BANDS = ['building', 'approaching', 'ready'] as const

const GO_ON = "location.replace('../' + location.hash)"

/**
 * A page for who shows a posted link: it says a band, in words and a picture, and takes whoever opens
 * it on to the result page. The code stays after the `#`, where only the browser reads it.
 */
export function bandPageHtml(band: (typeof TOLD_BANDS)[number], site: string | undefined): string {
  const { bands, band: words } = social
  const title = words.title(bands[band])
  const card = {
    title: `${title} · ${text('shell').brand}`,
    description: words.description,
    picture: `social-${band}.png`,
    pictureAlt: words.alt(bands[band]),
    path: `result/${band}/`,
  }
  const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <!--policy-->
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <script>${GO_ON}</script>
    ${tagsOf(card, false, site).join('\n    ')}
  </head>
  <body>
    <main>
      <h1>${escapeHtml(title)}</h1>
      <p><a href="../">${escapeHtml(words.open)}</a></p>
      <noscript><p>${escapeHtml(words.noScript)}</p></noscript>
    </main>
  </body>
</html>
`
  const policy = escapeHtml(contentPolicy(html, []))
  return html.replace(
    '<!--policy-->',
    () => `<meta http-equiv="content-security-policy" content="${policy}">`,
  )
}
