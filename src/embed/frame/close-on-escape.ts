import { frameState } from './frame-state.ts'
import { tellHost } from './host-line.ts'

/** Keys pressed in here never reach the host's dialog, so Escape is passed on, unless it closed ours. */
export function closeOnEscape(): void {
  document.addEventListener('keydown', (event) => {
    const { mode = 'inline' } = frameState()?.settings ?? {}
    if (event.key !== 'Escape' || event.defaultPrevented || /inline|page/.test(mode)) return
    if (!document.querySelector('dialog[open]')) tellHost({ type: 'close' })
  })
}
