import { startTransition, useEffect, useState } from 'react'
import { afterPaint } from './after-paint.ts'

/** The value a paint later: what is in sight is redrawn before what follows it. */
export function useLate<T extends object>(value: T): T {
  const [late, setLate] = useState(value)
  useEffect(() => {
    if (late === value) return
    return afterPaint(() => startTransition(() => setLate(value)))
  }, [value, late])
  return late
}
