import { useEffect, useRef, type RefObject } from 'react'

let hasStepped = false

/** Focus on the heading of each new step; the page's first step leaves focus where it is. */
export function useStepFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (hasStepped) {
      heading.current?.focus({ preventScroll: true })
      window.scrollTo(0, 0)
    }
    hasStepped = true
  }, [])
  return heading
}
