import { ownScript } from '#ui/own-script.ts'
import { chooseForGroup } from './workers/choose-for-group.ts'
import type { Answer, Job } from './workers/protocol.ts'
import { readResult } from './workers/read-result.ts'
// The query makes it an address, which the linter cannot know.
// oxlint-disable-next-line import/default
import workerUrl from './workers/read-cohort.ts?worker&url'

type Settings = {
  readonly onAnswer: (answer: Answer) => void
  readonly signal: AbortSignal
}

/**
 * Hands a job to a worker of its own; aborting ends the worker. Where there are no workers the page
 * does it itself, in slices.
 */
export function runJob(job: Job, { onAnswer, signal }: Settings): void {
  const worker = startWorker()
  if (!worker) return void runHere(job, { onAnswer, signal })
  const stop = () => worker.terminate()
  signal.addEventListener('abort', stop, { once: true })
  let isHeard = false
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    isHeard = true
    if (!signal.aborted) onAnswer(data)
  })
  worker.addEventListener('error', () => {
    worker.terminate()
    if (!isHeard && !signal.aborted) void runHere(job, { onAnswer, signal })
  })
  worker.postMessage(job, { transfer: [] })
}

function startWorker(): Worker | null {
  try {
    return new Worker(ownScript(workerUrl), { type: 'module', name: 'read-cohort' })
  } catch {
    return null
  }
}

const SLICE = 40

async function runHere(job: Job, { onAnswer, signal }: Settings): Promise<void> {
  if (job.kind === 'group') {
    await pause()
    if (!signal.aborted) onAnswer({ kind: 'group', courses: chooseForGroup(job) })
    return
  }
  for (let from = 0; from < job.texts.length; from += SLICE) {
    await pause()
    if (signal.aborted) return
    onAnswer({ kind: 'batch', results: job.texts.slice(from, from + SLICE).map(readResult) })
  }
}

function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done))
}
