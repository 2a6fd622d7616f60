import { ownScript } from '#ui/own-script.ts'

/**
 * Keeps a copy of this build for when there is no network. A later build waits until the person takes
 * it, on a page that is not the quiz (`[data-update]`): an attempt in progress keeps its files, and only
 * the tab that asked is loaded anew.
 */
export async function keepOffline(): Promise<void> {
  const { serviceWorker } = navigator
  const own = new URL(/* @vite-ignore */ '../sw.js', import.meta.url)
  const registration = await serviceWorker.register(ownScript(own.href))

  const offer = () => {
    // The first copy of all replaces nothing.
    if (registration.waiting && serviceWorker.controller) {
      document.documentElement.dataset['update'] = ''
    }
  }
  offer()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer)
  })
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[data-use-update]')) return
    serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    registration.waiting?.postMessage({ type: 'SKIP_WAITING' })
  })
}
