// First: the pages' own rules come after it.
import '#ui/styles.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import { App, comeByLink } from './app.tsx'
import { followOwnLinks } from './own-links.ts'
import { findRoute, loadPage, notFoundRoute } from './routes.tsx'
import { fetchFace } from '#ui/face.ts'

// Addresses in the head are relative to the page first opened; ours changes without a new document.
for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=icon], link[disabled]')) {
  link.setAttribute('href', link.href)
}

const app = document.getElementById('app')
const isFramed = 'framed' in document.documentElement.dataset
if (app) void start(app)

async function start(app: HTMLElement): Promise<void> {
  const segment = app.dataset['route']
  const isPrerendered = segment !== undefined
  const base = isPrerendered ? siteBase(segment) : '/'
  const route = findRoute(location.pathname.slice(base.length - 1))
  if (isPrerendered && !isFramed && route?.isWhole?.()) waitForLink(app, base)
  else await show(app, base, isPrerendered)
  if (isFramed) {
    const { joinFrame } = await import('./framed.ts')
    joinFrame(location.href, 'en')
  } else {
    whenIdle(fetchFace)
    prepareOffline()
  }
}

/** A copy is kept for whoever has begun something here, and looked after for whoever has one. */
function prepareOffline(): void {
  if (!('serviceWorker' in navigator)) return
  const keep = () => {
    import('./offline.ts').then(({ keepOffline }) => keepOffline()).catch(() => undefined)
  }
  if (navigator.serviceWorker.controller) whenIdle(keep)
  // Not in the moment of the first answer itself, which the person waits to see.
  else document.addEventListener('change', () => setTimeout(keep, 1000), { once: true })
}

/** Renders the page of the present address, over what is there or in its place. */
async function show(app: HTMLElement, base: string, isHydrated: boolean): Promise<void> {
  await loadPage(findRoute(location.pathname.slice(base.length - 1)) ?? notFoundRoute, 'en')
  const tree = (
    <StrictMode>
      <BrowserRouter basename={base}>
        <App base={base} />
      </BrowserRouter>
    </StrictMode>
  )
  if (isHydrated) hydrateRoot(app, tree)
  else createRoot(app).render(tree)
}

/** A page whose HTML says it all stays as it came; the app begins with the page one goes to next. */
function waitForLink(app: HTMLElement, base: string): void {
  const stop = followOwnLinks(
    base,
    (path) => findRoute(path) !== undefined,
    (path) => {
      stop()
      history.pushState(null, '', `${base}${path.slice(1)}`)
      comeByLink()
      // What cannot be fetched may be there for a new document.
      show(app, base, false).catch(() => location.reload())
    },
  )
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
