import type { HostMessage } from '../protocol.ts'
import { readHostMessage, readInit } from '../read-host-message.ts'
import { setFrameState } from './frame-state.ts'
import { openLine } from './host-line.ts'

type Commands = Readonly<Record<Exclude<HostMessage['type'], 'settings'>, () => void>>

/**
 * Says hello to the page around, once, and takes one answer: from the parent alone, with settings and a
 * port. Whatever comes later by that way is nobody's; the host's origin is the browser's word for it.
 */
export function joinHost(commands: Commands): void {
  const answer = ({ source, origin, data, ports: [port] }: MessageEvent<unknown>) => {
    if (source !== window.parent || !port) return
    const settings = readInit(data)
    if (!settings) return
    window.removeEventListener('message', answer)
    const hostOrigin = origin === 'null' || origin === '' ? null : origin
    setFrameState({ settings, hostOrigin })
    port.addEventListener('message', (event: MessageEvent<unknown>) => {
      const message = readHostMessage(event.data)
      if (message?.type === 'settings') setFrameState({ settings: message, hostOrigin })
      else if (message) commands[message.type]()
    })
    port.start()
    openLine(port)
  }
  window.addEventListener('message', answer)
  // Nobody knows yet who the host is, so nothing is said in it.
  window.parent.postMessage('readiness:hello', '*')
}
