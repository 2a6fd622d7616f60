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
