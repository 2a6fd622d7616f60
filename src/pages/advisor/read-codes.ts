import { runJob } from './run-job.ts'
import type { NotRead, ReadResult } from './workers/read-result.ts'

type Settings = {
  readonly onProgress: (done: number) => void
  readonly signal: AbortSignal
}

/** Reads texts off the page's thread, in their order; null where it was cancelled. */
export function readCodes(
  texts: readonly string[],
  { onProgress, signal }: Settings,
): Promise<readonly (ReadResult | NotRead)[] | null> {
  if (texts.length === 0) return Promise.resolve([])
  return new Promise((resolve) => {
    const results: (ReadResult | NotRead)[] = []
    const job = new AbortController()
    signal.addEventListener(
      'abort',
      () => {
        job.abort()
        resolve(null)
      },
      { once: true },
    )
    runJob(
      { kind: 'read', texts },
      {
        signal: job.signal,
        onAnswer: (answer) => {
          if (answer.kind !== 'batch') return
          results.push(...answer.results)
          onProgress(results.length)
          if (results.length < texts.length) return
          job.abort()
          resolve(results)
        },
      },
    )
  })
}
