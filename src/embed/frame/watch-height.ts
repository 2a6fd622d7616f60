import { NO_GROWTH, nextGrowth } from './growth.ts'
import { tellHost } from './host-line.ts'

/** Milliseconds after a change of the frame's height in which a growth is its echo. */
const ECHO = 400

/**
 * Tells the host how high the content is, in whole pixels and only when that changes: `parts` are
 * stacked and none follows the frame's height, `edges` is what lies around them. Once growth feeds
 * itself the telling stops, and the frame scrolls inside.
 */
export function watchHeight(parts: () => Iterable<Element>, edges: () => number): void {
  let growth = NO_GROWTH
  let told = 0
  let width = innerWidth
  let grewAt = -Infinity
  let actedAt = -Infinity

  const measure = () => {
    let height = edges()
    for (const part of parts()) height += part.getBoundingClientRect().height
    const now = performance.now()
    const wasStopped = growth.isStopped
    growth = nextGrowth(growth, Math.ceil(height), now - grewAt < ECHO && now - actedAt > ECHO)
    if (growth.isStopped && !wasStopped) tellHost({ type: 'error', code: 'height-loop' })
    if (growth.isStopped || growth.height === told) return
    told = growth.height
    tellHost({ type: 'height', height: told })
  }
  const observer = new ResizeObserver(measure)
  const observe = () => {
    observer.disconnect()
    for (const part of parts()) observer.observe(part)
  }
  observe()
  // A page of ours that takes another's place brings parts of its own.
  const app = document.getElementById('app')
  if (app) new MutationObserver(observe).observe(app, { childList: true })

  window.addEventListener('resize', () => {
    grewAt = innerWidth === width ? performance.now() : -Infinity
    width = innerWidth
  })
  for (const type of ['click', 'input', 'keydown'] as const) {
    document.addEventListener(type, () => (actedAt = performance.now()), { capture: true })
  }
}
