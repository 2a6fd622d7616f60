/*
 * Runs inside every page's head, before anything is painted. What it finds out is written on the root
 * element, so that style sheets can tell and what React renders need not. Its bytes are in every page.
 */
const { dataset } = document.documentElement
const [visit] = performance.getEntriesByType('navigation')

const params = new URLSearchParams(location.search)
if (window.parent !== window) {
  dataset['framed'] = ''
  // Its corrected colours come with the frame's script: until then nothing is shown in the wrong one.
  if (params.has('accent')) dataset['accent'] = 'awaited'
}

const theme = params.get('theme')
if (theme === 'light' || theme === 'dark') dataset['theme'] = theme

/** A button pressed before the script that answers it is here: the page says so, and answers then. */
document.addEventListener(
  'click',
  (event) => {
    const button = (event.target as Element).closest<HTMLElement>(
      '[data-reload],[data-early] button',
    )
    if (!button) return
    if ('reload' in button.dataset) location.reload()
    else if (!('live' in dataset)) {
      event.preventDefault()
      window.heldPress = button
      dataset['held'] = ''
    }
  },
  true,
)

/** The page is of a build whose files are gone: it is asked for once more, then says so. */
window.addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return
    const isAgain = (visit as PerformanceNavigationTiming).type === 'reload'
    if (navigator.onLine && !isAgain) location.reload()
    else dataset['lost'] = ''
  },
  true,
)
window.addEventListener('vite:preloadError', () => {
  dataset['lost'] = ''
})
