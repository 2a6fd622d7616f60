import { useEffect, useState, type RefObject } from 'react'

export type HostEvent = { readonly id: number; readonly name: string; readonly detail: string }

const MOST_KEPT = 30
const LONGEST = 400

/** What the previewed page hears from the quiz, newest first; its page hands the events on. */
export function useHostEvents(frame: RefObject<HTMLIFrameElement | null>): readonly HostEvent[] {
  const [events, setEvents] = useState<readonly HostEvent[]>([])
  useEffect(() => {
    const hear = ({ origin, source, data }: MessageEvent<unknown>) => {
      if (origin !== location.origin || source !== frame.current?.contentWindow) return
      const heard = readEvent(data)
      if (heard === null) return
      setEvents((before) => [
        { id: (before[0]?.id ?? 0) + 1, ...heard },
        ...before.slice(0, MOST_KEPT - 1),
      ])
    }
    addEventListener('message', hear)
    return () => removeEventListener('message', hear)
  }, [frame])
  return events
}

function readEvent(data: unknown): Omit<HostEvent, 'id'> | null {
  if (typeof data !== 'object' || data === null || !('event' in data)) return null
  if (typeof data.event !== 'string' || !/^readiness:[a-z]+$/.test(data.event)) return null
  const detail = 'detail' in data ? JSON.stringify(data.detail) : '{}'
  return { name: data.event, detail: detail.slice(0, LONGEST) }
}
