import { useEffect } from 'react'
import type { ItemId } from '#engine/types.ts'
import { attempt } from './attempt.ts'

/** Adds the seconds an item was in front of the person; a hidden tab does not count. */
export function useShownTime(item: ItemId, isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return
    let since = performance.now()
    const stop = () => {
      if (since > 0) attempt.getState().recordShown(item, (performance.now() - since) / 1000)
      since = 0
    }
    const change = () => {
      if (document.hidden) stop()
      else since = performance.now()
    }
    document.addEventListener('visibilitychange', change)
    return () => {
      document.removeEventListener('visibilitychange', change)
      stop()
    }
  }, [item, isShown])
}
