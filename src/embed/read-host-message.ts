import type { HostMessage, Settings } from './protocol.ts'
import { readSettings } from './read-settings.ts'

/** The settings in an `init`; null for anything else. */
export function readInit(data: unknown): Settings | null {
  const get = reader(data)
  return get('type') === 'readiness:init' ? readSettings(get) : null
}

/** A message of the host's over the port; null for what this version does not know. */
export function readHostMessage(data: unknown): HostMessage | null {
  const get = reader(data)
  const type = get('type')
  if (type === 'start' || type === 'reset') return { type }
  return type === 'settings' ? { type, ...readSettings(get) } : null
}

/** Own fields only: what hangs on a prototype is nobody's message. */
function reader(data: unknown): (name: string) => unknown {
  return (name) =>
    typeof data === 'object' && data !== null && Object.hasOwn(data, name)
      ? (data as Readonly<Record<string, unknown>>)[name]
      : undefined
}
