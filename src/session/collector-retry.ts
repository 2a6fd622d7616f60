import { readWaiting } from './collector-queue.ts'
import type { Sending } from './collector-sending.ts'
import { sendWaiting } from './collector-sending.ts'

const FIRST_PAUSE_MS = 30_000
const LONGEST_PAUSE_MS = 600_000

/** Sends what waits: now, when the connection comes back, and ever more rarely in between. */
export function retrySending(sending: Sending): () => void {
  let pause = FIRST_PAUSE_MS
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false
  const attempt = async () => {
    clearTimeout(timer)
    if (readWaiting(sending.storage).length === 0) return
    if ((await sendWaiting(sending)) !== 'later' || isStopped) return
    timer = setTimeout(() => void attempt(), pause)
    pause = Math.min(LONGEST_PAUSE_MS, pause * 2)
  }
  const online = () => void attempt()
  addEventListener('online', online)
  void attempt()
  return () => {
    isStopped = true
    clearTimeout(timer)
    removeEventListener('online', online)
  }
}
