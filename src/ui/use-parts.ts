import { startTransition, useEffect, useState } from 'react'
import { afterPaint } from './after-paint.ts'

/**
 * How many of a page's parts are shown: one more after each paint, so that what comes first is neither
 * drawn nor answered late for the sake of what comes after. `all` may grow.
 */
export function useParts(all: number): number {
  const [shown, setShown] = useState(1)
  useEffect(() => {
    if (shown >= all) return
    return afterPaint(() => startTransition(() => setShown(shown + 1)))
  }, [shown, all])
  return shown
}
