import { lazy, Suspense } from 'react'
import { PROVIDER } from '#content/provider.ts'
import { loadText } from '#messages/text.ts'
import type { Result } from '../read-result.ts'

/** Nobody pays for it where no collector is set. */
const AskCollector = lazy(async () => {
  const [module] = await Promise.all([import('./ask-collector.tsx'), loadText('en', 'provider')])
  return { default: module.AskCollector }
})

/** Where the site's collector asks, if the build sets one: under a result of answers. */
export function CollectorPlace({ result: { decoded, role } }: { readonly result: Result }) {
  if (PROVIDER.collector === null || decoded.kind !== 'answers') return null
  return (
    <Suspense>
      <AskCollector code={decoded.code} role={role.id} />
    </Suspense>
  )
}
