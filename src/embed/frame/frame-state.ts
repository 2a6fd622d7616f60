import type { HostMessage, Settings } from '../protocol.ts'
import { readSettings } from '../read-settings.ts'

export type FrameState = {
  readonly settings: Settings
  /** The page that answered, by its own browser's word; null before that and for opaque origins. */
  readonly hostOrigin: string | null
}

// Read once: inside the frame pages change without a new document, and the address with them.
const params = new URLSearchParams(typeof location === 'undefined' ? '' : location.search)

/** Only `init` can ask for results: an address may be anybody's. */
let state: FrameState = {
  settings: readSettings((name) => (name === 'results' ? null : params.get(name))),
  hostOrigin: null,
}
const listeners = new Set<() => void>()

/** Whether the page stands in another page; settled before first paint, by the script in its head. */
export function isFramed(): boolean {
  return typeof document !== 'undefined' && 'framed' in document.documentElement.dataset
}

export function frameState(): FrameState {
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

type Command = Exclude<HostMessage['type'], 'settings'>
const commanded = new Set<(command: Command) => void>()

export function onHostCommand(listener: (command: Command) => void): () => void {
  commanded.add(listener)
  return () => void commanded.delete(listener)
}

export function passCommand(command: Command): void {
  for (const listener of commanded) listener(command)
}
