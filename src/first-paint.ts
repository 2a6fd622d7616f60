/*
 * Runs inside every page's head, before anything is painted. What it finds out is written on the root
 * element, so that style sheets can tell and what React renders need not.
 */
const root = document.documentElement

const params = new URLSearchParams(location.search)
if (window.parent !== window) {
  root.dataset['framed'] = ''
  // Its corrected colours come with the frame's script: until then nothing is shown in the wrong one.
  if (params.has('accent')) root.dataset['accent'] = 'awaited'
}

const theme = params.get('theme')
if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme

/** A button pressed before the script that answers it is here; the page says so, and answers then. */
function hold(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest('button') : null
  if (button?.dataset['reload'] !== undefined) location.reload()
  if (!button?.closest('[data-early]') || 'live' in root.dataset) return
  event.preventDefault()
  window.heldPress = button
  root.dataset['held'] = ''
}
document.addEventListener('click', hold, true)

/** The page is of a build whose files are gone: once it is asked for again, else it says so. */
function lose(event: Event): void {
  if (!(event.target instanceof HTMLScriptElement)) return
  const [visit] = performance.getEntriesByType('navigation')
  const isAgain = visit instanceof PerformanceNavigationTiming && visit.type === 'reload'
  if (navigator.onLine && !isAgain) location.reload()
  else root.dataset['lost'] = ''
}
window.addEventListener('error', lose, true)
window.addEventListener('vite:preloadError', () => {
  root.dataset['lost'] = ''
})
