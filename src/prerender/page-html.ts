import type { BuiltFiles } from './built-files.ts'
import { contentPolicy } from './content-policy.ts'
import { escapeHtml } from './escape-html.ts'

type Page = {
  /** What is rendered, the content of the page's body. */
  readonly body: string
  readonly tags: readonly string[]
  /** Modules whose rules the page needs, by their paths in the project. */
  readonly styled: readonly string[]
  /** Modules that are needed at once; none where the page is left as it comes. */
  readonly fetched: readonly string[]
  readonly segment: string
  /** The way from the page to the site's root: `./` or `../`. */
  readonly root: string
  readonly connectTo: readonly string[]
}

const BUNDLER_TAGS =
  /\s*<(?:script type="module"|link rel="(?:modulepreload|stylesheet)")[^>]*>(?:<\/script>)?/g

/** A page as it is sent: its style inside, its scripts named, its policy in its head. */
export function pageHtml(files: BuiltFiles, page: Page): string {
  const { root, styled, fetched } = page
  const styles = files.stylesOf(styled)
  const inside = [
    `<style>${styles.map(files.read).join('')}</style>`,
    // Whoever fetches another page's parts looks here for what is in the page already.
    ...styles.map((file) => `<link rel="stylesheet" href="${root}${file}" disabled>`),
  ]
  const head = [
    ...inside,
    // The page is painted without them: they leave the way free for what it is painted with.
    `<script type="module" crossorigin fetchpriority="low" src="${root}${files.entry}"></script>`,
    ...files
      .scriptsOf(fetched)
      .map(
        (file) =>
          `<link rel="modulepreload" crossorigin fetchpriority="low" href="${root}${file}">`,
      ),
    ...page.tags,
  ]
  return fill(files.template, head, page)
}

/** The same with no file beside it: no address holds at every depth a missing page is asked at. */
export function selfContainedHtml(files: BuiltFiles, page: Page): string {
  const style = files.stylesOf(page.styled).map(files.read).join('')
  const html = fill(files.template, [`<style>${style}</style>`, ...page.tags], page)
  return html.replaceAll(/\s*<link\b[^>]* rel="(?:icon|apple-touch-icon|manifest)"[^>]*>/g, '')
}

function fill(template: string, head: readonly string[], page: Page): string {
  const html = template
    .replaceAll(BUNDLER_TAGS, '')
    .replace(/\s*<title>.*<\/title>/, '')
    .replaceAll(/(href|src)="\.\//g, (_, attribute) => `${attribute}="${page.root}`)
    .replace('<!--head-->', () => head.join('\n    '))
    .replace(
      '<div id="app"><!--app--></div>',
      () => `<div id="app" data-route="${page.segment}">${page.body}</div>`,
    )
  if (/<[^>]* style="/.test(html))
    throw new Error(`/${page.segment}: a style attribute is no style here`)
  const policy = escapeHtml(contentPolicy(html, page.connectTo))
  return html.replace(
    '<!--policy-->',
    () => `<meta http-equiv="content-security-policy" content="${policy}">`,
  )
}
