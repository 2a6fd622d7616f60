import type { Repair } from './repair-address.ts'

/**
 * The not-found page's inline script: it goes to a result whose `#` was written as `%23`, and puts
 * the site's address into the page's links. It stands alone, like `repairAddress`.
 */
export function mendPage(repairAddress: (href: string) => Repair): void {
  const { root, target, isCertain } = repairAddress(location.href)
  if (target !== null && isCertain) {
    location.replace(target)
    return
  }
  const mend = () => {
    const found = document.getElementById('found')
    const open = found?.querySelector('a')
    if (target !== null && found && open) {
      open.setAttribute('href', `./result/${new URL(target).hash}`)
      found.hidden = false
    }
    const links = [...document.querySelectorAll('a')].flatMap((link) => {
      const path = /^\.\.?\/(.*)$/.exec(link.getAttribute('href') ?? '')?.[1]
      return path === undefined ? [] : [{ link, path }]
    })
    const point = (base: string) => {
      for (const { link, path } of links) link.href = base + path
    }
    // The address may tell a root that is missing too: then it is the nearest folder that is there.
    const climb = async (folder: URL): Promise<void> => {
      if (folder.pathname === '/' || (await fetch(folder, { method: 'HEAD' })).ok)
        point(folder.href)
      else await climb(new URL('..', folder))
    }
    point(root)
    climb(new URL(root)).catch(() => undefined)
  }
  // The foot of the page is not there yet while the page is being read.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mend)
  else mend()
}
