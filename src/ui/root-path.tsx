import { createContext, useContext } from 'react'

/**
 * From the present page to the site's root: './' on the home page, '../' on every other. Links are
 * relative so that the prerendered pages work from any folder of any host.
 */
export const RootPath = createContext<'./' | '../'>('./')

export function useRootPath(): './' | '../' {
  return useContext(RootPath)
}
