import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import { App, findRoute, loadPage } from './routes.tsx'
import '#ui/styles.css'

// Addresses in the head are relative to the page first opened; ours changes without a new document.
for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel=icon]')) {
  icon.setAttribute('href', icon.href)
}

const app = document.getElementById('app')
if (app) {
  const isPrerendered = app.dataset['route'] !== undefined
  const segment = app.dataset['route'] ?? location.pathname.split('/')[1] ?? ''
  const route = findRoute(segment)
  await loadPage(route, 'en')
  const tree = (
    <StrictMode>
      <BrowserRouter basename={siteBase(isPrerendered ? segment : '')}>
        <App />
      </BrowserRouter>
    </StrictMode>
  )
  if (isPrerendered) hydrateRoot(app, tree)
  else createRoot(app).render(tree)
}

/** The folder the site is served from: the page's own path less its segment. */
function siteBase(segment: string): string {
  if (segment === '' && app?.dataset['route'] === undefined) return '/'
  const path = location.pathname.replace(/index\.html$/, '')
  return segment ? path.replace(new RegExp(`${segment}/?$`), '') : path
}
