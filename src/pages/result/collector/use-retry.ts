import { useEffect } from 'react'
import { PROVIDER } from '#content/provider.ts'
import { postStatements } from '#session/collector-post.ts'
import { retrySending } from '#session/collector-retry.ts'
import { findStorage } from '#session/local-storage.ts'
import { useCollectorSite } from './use-collector-site.ts'

/** Sends, while a result is open, what was agreed to earlier and could not be sent then. */
export function useRetry(): void {
  const site = useCollectorSite()
  useEffect(() => {
    const { collector } = PROVIDER
    if (collector === null) return
    const post = (statements: readonly object[]) => postStatements(collector.endpoint, statements)
    return retrySending({ storage: findStorage(), site, post })
  }, [site])
}
