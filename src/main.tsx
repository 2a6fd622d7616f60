// First: the pages' own rules come after it.
import '#ui/styles.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import { App } from './app.tsx'
import { findRoute, loadPage, notFoundRoute } from './routes.tsx'
import { fetchFace } from '#ui/face.ts'

// Addresses in the head are relative to the page first opened; ours changes without a new document.
for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=icon], link[disabled]')) {
  link.setAttribute('href', link.href)
}

const app = document.getElementById('app')
if (app) void start(app)

async function start(app: HTMLElement): Promise<void> {
  const segment = app.dataset['route']
  const base = segment === undefined ? '/' : siteBase(segment)
  const path = location.pathname.slice(base.length - 1)
  await loadPage(findRoute(path) ?? notFoundRoute, 'en')
  const tree = (
    <StrictMode>
      <BrowserRouter basename={base}>
        <App base={base} />
      </BrowserRouter>
    </StrictMode>
  )
  if (segment === undefined) createRoot(app).render(tree)
  else hydrateRoot(app, tree)
  if ('framed' in document.documentElement.dataset) {
    const { joinFrame } = await import('./framed.ts')
    joinFrame(location.href, 'en')
  } else whenIdle(fetchFace)
}

/** After the page and what it needs are here. */
function whenIdle(act: () => void): void {
  const wait = () => setTimeout(act, 300)
  if (document.readyState === 'complete') wait()
  else window.addEventListener('load', wait, { once: true })
}

/** The folder the site is served from: the path of a prerendered page less its segment. */
function siteBase(segment: string): string {
  const path = location.pathname.replace(/index\.html$/, '')
  return segment ? path.replace(new RegExp(`${segment}/?$`), '') : path
}
