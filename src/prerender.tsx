import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom'
import { social } from '#messages/en/social.ts'
import { text } from '#messages/text.ts'
import { App } from './app.tsx'
import { loadPage, notFoundRoute, routes, type PageRoute } from './routes.tsx'
import { socialTags } from './social-tags.ts'

type ManifestChunk = { file: string; css?: string[]; imports?: string[] }
type Manifest = Record<string, ManifestChunk>

const DIST = 'dist'
const template = readFileSync(join(DIST, 'index.html'), 'utf8')
const manifest: Manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'))
const site = process.env['SITE_URL']?.replace(/\/*$/, '/')

for (const route of [...routes, notFoundRoute]) {
  await loadPage(route, 'en')
  write(route, renderRoute(route))
}
rmSync(join(DIST, '.vite/ssr-manifest.json'), { force: true })

function renderRoute(route: PageRoute): string {
  const location = route.segment ? `/${route.segment}/` : '/'
  const body = renderToString(
    <StrictMode>
      <StaticRouter location={location}>
        <App base="/" />
      </StaticRouter>
    </StrictMode>,
  )
  const root = route.segment === '' || route === notFoundRoute ? './' : '../'
  return template
    .replace(/<title>.*<\/title>/, '')
    .replace('<!--head-->', () => headOf(route, root))
    .replaceAll(/(href|src)="\.\//g, (_, attribute) => `${attribute}="${root}`)
    .replace(
      '<div id="app"><!--app--></div>',
      () => `<div id="app" data-route="${route.segment}">${body}</div>`,
    )
}

function headOf(route: PageRoute, root: string): string {
  const { title, description } = text(route.section)
  const address = site && `${site}${route.segment ? `${route.segment}/` : ''}`
  const preloads = chunksOf(route).map(
    (file) => `<link rel="modulepreload" crossorigin href="${root}${file}">`,
  )
  const tags = [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    ...socialMetas(route),
    ...(route.isIndexed ? [] : ['<meta name="robots" content="noindex">']),
    ...(address ? [`<link rel="canonical" href="${escapeHtml(address)}">`] : []),
    ...preloads,
  ]
  return tags.join('\n    ')
}

function socialMetas(route: PageRoute): readonly string[] {
  const { title, description } = text(route.section)
  const { locale, alt: pictureAlt } = social
  const path = route.segment ? `${route.segment}/` : ''
  const card = { title, description, locale, picture: 'social-card.png', pictureAlt, path }
  return socialTags({ ...card, siteName: text('shell').brand }, site).map(
    ([name, content]) =>
      `<meta ${name.startsWith('og:') ? 'property' : 'name'}="${name}" content="${escapeHtml(content)}">`,
  )
}

/** The chunks a page imports beyond the entry, so that the browser need not find them one by one. */
function chunksOf(route: PageRoute): readonly string[] {
  const page = Object.keys(manifest).find((key) => key.endsWith(pageFile(route)))
  const section = Object.keys(manifest).filter((key) =>
    /messages\/en\/(shell|[\w-]+)\.ts$/.test(key),
  )
  const names = ['shell', route.section, ...(route.parts ?? [])].map(kebab)
  const wanted = section.filter((key) => names.some((name) => key.endsWith(`/${name}.ts`)))
  const seen = new Set<string>()
  const visit = (key: string | undefined): void => {
    const chunk = key === undefined ? undefined : manifest[key]
    if (!chunk || seen.has(chunk.file) || template.includes(chunk.file)) return
    seen.add(chunk.file)
    chunk.imports?.forEach(visit)
  }
  visit(page)
  wanted.forEach(visit)
  return [...seen]
}

function pageFile(route: PageRoute): string {
  const name = route.segment === '' ? 'home' : route === notFoundRoute ? 'not-found' : route.segment
  return `pages/${name}/${name}-page.tsx`
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function write(route: PageRoute, html: string): void {
  if (route === notFoundRoute) return writeFileSync(join(DIST, '404.html'), selfContained(html))
  mkdirSync(join(DIST, route.segment), { recursive: true })
  writeFileSync(join(DIST, route.segment, 'index.html'), html)
}

/**
 * The not-found page is served at any depth, where no relative address holds: its style sheets are
 * put into it, less the face; module scripts, preloads and icon are left out.
 */
function selfContained(html: string): string {
  const linked = [...html.matchAll(/<link[^>]* rel="stylesheet"[^>]* href="([^"]+)"[^>]*>/g)].map(
    ([, href = '']) => href.replace(/^[./]+/, ''),
  )
  const page = manifest['src/pages/not-found/not-found-page.tsx']?.css ?? []
  const rules = [...new Set([...linked, ...page])].map((file) =>
    readFileSync(join(DIST, file), 'utf8'),
  )
  const style = rules.join('\n').replaceAll(/@font-face\s*\{[^}]*\}/g, '')
  return html
    .replaceAll(/\s*<link\b[^>]* rel="(?:stylesheet|modulepreload|icon)"[^>]*>/g, '')
    .replaceAll(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
}

function escapeHtml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
