import { useState } from 'react'

/**
 * What a control shows: what was just chosen, at once, as the address and all that is read from it
 * follow a moment later; else what the address says.
 */
export function useShown<T>(value: T): readonly [T, (chosen: T) => void] {
  const [shown, setShown] = useState(value)
  const [followed, setFollowed] = useState(value)
  if (followed !== value) {
    setFollowed(value)
    setShown(value)
  }
  return [shown, setShown]
}
