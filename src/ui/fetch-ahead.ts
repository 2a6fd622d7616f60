import { createContext } from 'react'

/** Asks for what comes after this page; the app knows what that is. */
export const FetchAhead = createContext<() => void>(() => undefined)
