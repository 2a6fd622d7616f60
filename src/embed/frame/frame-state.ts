import type { Settings } from '../protocol.ts'

export type FrameState = {
  readonly settings: Settings
  /** The page that answered, by the browser's own word; null before that and for opaque origins. */
  readonly hostOrigin: string | null
}

let state: FrameState | null = null
const listeners = new Set<() => void>()

/** Whether the page stands in another page; settled before first paint, by the script in its head. */
export function isFramed(): boolean {
  return typeof document !== 'undefined' && 'framed' in document.documentElement.dataset
}

/** What the page around asks for; null where there is none. */
export function frameState(): FrameState | null {
  return state
}

export function setFrameState(next: FrameState): void {
  state = next
  for (const listener of listeners) listener()
}

export function onFrameState(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
