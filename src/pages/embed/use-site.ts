import { useEffect, useState } from 'react'
import { RELEASES } from '#embed/releases.ts'
import { text } from '#messages/text.ts'
import { useRootPath } from '#ui/root-path.tsx'
import type { Site } from './snippets/site.ts'

/** Until the page runs, it does not know where it is served from. */
const EXAMPLE = 'https://quiz.example.org/'

/** Where this very site is, for the snippets. */
export function useSite(): Site {
  const root = useRootPath()
  const [src, setSrc] = useState(EXAMPLE)
  useEffect(() => setSrc(new URL(root, location.href).href.replace(/[?#].*$/, '')), [root])
  return { src, title: text('embed').linkWords, pinned: RELEASES.at(-1) ?? null }
}
