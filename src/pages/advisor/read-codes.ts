import { runJob } from './run-job.ts'
import type { NotRead, ReadResult } from './workers/read-result.ts'

type Read = ReadResult | NotRead
type Settings = {
  readonly onProgress: (done: number) => void
  readonly signal: AbortSignal
}

/** Fewer texts than this are not worth a second worker. */
const TEXTS_A_WORKER = 1000
const MOST_WORKERS = 4

/** Reads texts off the page's thread, in their order; null where it was cancelled. */
export async function readCodes(
  texts: readonly string[],
  { onProgress, signal }: Settings,
): Promise<readonly Read[] | null> {
  const shares = shareOut(texts)
  const done = shares.map(() => 0)
  const reads = shares.map((share, i) => {
    const onShare = (count: number) => {
      done[i] = count
      onProgress(done.reduce((sum, part) => sum + part, 0))
    }
    return readShare(share, { onProgress: onShare, signal })
  })
  const results = await Promise.all(reads)
  return signal.aborted ? null : results.flatMap((share) => share ?? [])
}

/** Contiguous shares, one for each core but the page's own. */
function shareOut(texts: readonly string[]): readonly (readonly string[])[] {
  const cores = Math.min(MOST_WORKERS, (navigator.hardwareConcurrency || 2) - 1)
  const count = Math.max(1, Math.min(cores, Math.ceil(texts.length / TEXTS_A_WORKER)))
  const size = Math.ceil(texts.length / count)
  return Array.from({ length: count }, (_, i) => texts.slice(i * size, (i + 1) * size))
}

function readShare(
  texts: readonly string[],
  { onProgress, signal }: Settings,
): Promise<readonly Read[] | null> {
  if (texts.length === 0) return Promise.resolve([])
  if (signal.aborted) return Promise.resolve(null)
  return new Promise((resolve) => {
    const results: Read[] = []
    const job = new AbortController()
    const stop = () => {
      job.abort()
      resolve(null)
    }
    signal.addEventListener('abort', stop, { once: true })
    runJob(
      { kind: 'read', texts },
      {
        signal: job.signal,
        onAnswer: (answer) => {
          if (answer.kind !== 'batch') return
          results.push(...answer.results)
          onProgress(results.length)
          if (results.length < texts.length) return
          signal.removeEventListener('abort', stop)
          job.abort()
          resolve(results)
        },
      },
    )
  })
}
