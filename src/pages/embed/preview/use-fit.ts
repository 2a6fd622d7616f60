import { useEffect, type RefObject } from 'react'

/** Draws a page as wide as a desktop's in whatever width there is: `--fit` is the scale. */
export function useFit(box: RefObject<HTMLElement | null>, width: number | null): void {
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      const fit = width === null ? 1 : Math.min(1, element.clientWidth / width)
      element.style.setProperty('--fit', String(fit))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [box, width])
}
