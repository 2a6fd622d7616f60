/*
 * Runs inside every page's head, before anything is painted. What it finds out is written on the root
 * element, so that style sheets can tell and what React renders need not.
 */
const root = document.documentElement

if (window.parent !== window) root.dataset['framed'] = ''

const theme = new URLSearchParams(location.search).get('theme')
if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme
