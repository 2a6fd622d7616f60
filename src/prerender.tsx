import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom'
import { App } from './app.tsx'
import { bandPageHtml, TOLD_BANDS } from './prerender/band-page.ts'
import { readBuiltFiles } from './prerender/built-files.ts'
import { headTags } from './prerender/head-tags.ts'
import { pageHtml, selfContainedHtml } from './prerender/page-html.ts'
import { collectorOrigins } from '#session/collector-origin.ts'
import { siteFiles } from './prerender/site-files.ts'
import { structuredData } from './prerender/structured-data.ts'
import { loadPage, notFoundRoute, routes, type PageRoute } from './routes.tsx'

const DIST = process.env['DIST'] ?? 'dist'
const files = readBuiltFiles(DIST)
const site = process.env['SITE_URL']?.replace(/\/*$/, '/') || undefined

for (const route of routes) {
  mkdirSync(join(DIST, route.segment), { recursive: true })
  writeFileSync(join(DIST, route.segment, 'index.html'), pageHtml(files, await render(route)))
}
for (const band of TOLD_BANDS) {
  mkdirSync(join(DIST, 'result', band), { recursive: true })
  writeFileSync(join(DIST, 'result', band, 'index.html'), bandPageHtml(band, site))
}
writeFileSync(join(DIST, '404.html'), selfContainedHtml(files, await render(notFoundRoute)))
for (const [name, content] of Object.entries(siteFiles(routes, site))) {
  writeFileSync(join(DIST, name), content)
}

async function render(route: PageRoute) {
  await loadPage(route, 'en')
  const isAtRoot = route.segment === '' || route === notFoundRoute
  const body = renderToString(
    <StrictMode>
      <StaticRouter location={route.segment ? `/${route.segment}/` : '/'}>
        <App base="/" />
      </StaticRouter>
    </StrictMode>,
  )
  return {
    body,
    tags: [...headTags(route, site), ...structuredData(route, site)],
    styled: modulesOf(route),
    fetched: route.isWhole ? [] : modulesOf(route),
    segment: route.segment,
    root: isAtRoot ? './' : '../',
    connectTo: collectorOrigins(),
  }
}

/** The page's own module and those of its words. */
function modulesOf(route: PageRoute): readonly string[] {
  const name = route.segment === '' ? 'home' : route === notFoundRoute ? 'not-found' : route.segment
  const words = [route.section, ...(route.parts ?? [])].map(kebab)
  return [
    `src/pages/${name}/${name}-page.tsx`,
    ...words.map((word) => `src/messages/en/${word}.ts`),
  ]
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
