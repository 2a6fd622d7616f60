import {
  createContext,
  startTransition,
  useContext,
  useEffect,
  useState,
  type ReactNode,
} from 'react'
import { text } from '#messages/text.ts'

/** Whether the whole page is here. */
export const IsWhole = createContext(false)

/** False in the page's first response, which has no room for all of it; true soon after. */
export function useWhole(): boolean {
  const [isWhole, setIsWhole] = useState(false)
  useEffect(() => startTransition(() => setIsWhole(true)), [])
  return isWhole
}

/** What comes with the script, below what is read first. */
export function WithScript({ children }: { readonly children: ReactNode }) {
  return useContext(IsWhole) ? children : <noscript>{text('method').noScript}</noscript>
}
