import { loadText, text } from '#messages/text.ts'
import { ownScript } from '#ui/own-script.ts'

/**
 * Keeps a copy of this build for when there is no network. A later build waits until the person takes
 * it, on a page that is not the quiz: an attempt in progress keeps its files, and only the tab that
 * asked is loaded anew.
 */
export async function keepOffline(): Promise<void> {
  const { serviceWorker } = navigator
  const own = new URL(/* @vite-ignore */ '../sw.js', import.meta.url)
  const registration = await serviceWorker.register(ownScript(own.href))

  const offer = () => {
    // The first copy of all replaces nothing.
    const { waiting } = registration
    if (waiting && serviceWorker.controller) void offerUpdate(() => take(waiting))
  }
  offer()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer)
  })
}

function take(waiting: ServiceWorker): void {
  const { serviceWorker } = navigator
  serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting.postMessage({ type: 'SKIP_WAITING' }, [])
}

/** A line above the page, outside what React draws; style sheets hide it during an attempt. */
async function offerUpdate(use: () => void): Promise<void> {
  await loadText('en', 'offline')
  document.querySelector('.update')?.remove()
  const line = document.createElement('p')
  line.className = 'update'
  line.setAttribute('role', 'status')
  const button = document.createElement('button')
  button.className = 'link'
  button.textContent = text('offline').useUpdate
  button.addEventListener('click', use)
  line.append(`${text('offline').update} `, button)
  document.getElementById('app')?.before(line)
}
