import { startTransition, useEffect, useState } from 'react'
import { loadText } from '#messages/text.ts'
import type { laterSections } from './later-sections.tsx'

type Sections = typeof laterSections

const WORDS = ['resultDetails', 'resultShare', 'link', 'views'] as const

let sections: Sections | null = null

/** Fetches the sections that come after band, table and courses. */
export async function loadLater(): Promise<Sections> {
  const [module] = await Promise.all([
    import('./later-sections.tsx'),
    ...WORDS.map((section) => loadText('en', section)),
  ])
  return (sections = module.laterSections)
}

/** Those sections, null until they are here. They are rendered bit by bit: what is there stays quick. */
export function useLater(): Sections | null {
  const [later, setLater] = useState(sections)
  useEffect(() => {
    if (later) return
    let isHere = true
    loadLater().then(
      (loaded) => isHere && startTransition(() => setLater(loaded)),
      () => undefined, // The page says that a part of it is missing.
    )
    return () => {
      isHere = false
    }
  }, [later])
  return later
}
