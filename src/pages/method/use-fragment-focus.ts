import { useEffect } from 'react'
import { useLocation } from 'react-router-dom'

/**
 * Moves to the chapter that the address names, and its heading: links of ours stay in the router. Once
 * more when the page is whole, which moves what is below.
 */
export function useFragmentFocus(isWhole: boolean): void {
  const { hash, key } = useLocation()
  useEffect(() => {
    if (hash === '') return
    const heading = document.getElementById(`${hash.slice(1)}-title`)
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'start' })
  }, [hash, key, isWhole])
}
