import type { FrameMessage } from '../protocol.ts'

/** What is told before a host has answered; a page without one never hears of it. */
const MOST_WAITING = 20

let port: MessagePort | null = null
let waiting: readonly FrameMessage[] = []

/** Tells the host, if there is one that has answered; else it waits, the oldest being dropped. */
export function tellHost(message: FrameMessage): void {
  if (port) port.postMessage(message)
  else waiting = [...waiting, message].slice(-MOST_WAITING)
}

export function openLine(to: MessagePort): void {
  port = to
  const told = waiting
  waiting = []
  for (const message of told) tellHost(message)
}
