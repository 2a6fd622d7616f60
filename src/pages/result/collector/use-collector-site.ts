import { useCallback } from 'react'
import { PROVIDER } from '#content/provider.ts'
import { text } from '#messages/text.ts'
import type { StatementSite } from '#session/collector-statements.ts'
import { useRootPath } from '#ui/root-path.tsx'

/** How statements name this site and a form of its quiz. */
export function useCollectorSite(): (form: string) => StatementSite {
  const root = useRootPath()
  return useCallback(
    (form) => ({
      address: new URL(root, location.href).href,
      language: PROVIDER.language,
      name: text('provider').collector.activity(text('result').forms[form] ?? form),
    }),
    [root],
  )
}
