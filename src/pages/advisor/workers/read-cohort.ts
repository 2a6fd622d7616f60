import { chooseForGroup } from './choose-for-group.ts'
import type { Answer, Job } from './protocol.ts'
import { readResult } from './read-result.ts'

const BATCH = 200

self.addEventListener('message', ({ data }: MessageEvent<Job>) => {
  if (data.kind === 'group') return answer({ kind: 'group', courses: chooseForGroup(data) })
  for (let from = 0; from < data.texts.length; from += BATCH) {
    answer({ kind: 'batch', results: data.texts.slice(from, from + BATCH).map(readResult) })
  }
})

function answer(message: Answer): void {
  self.postMessage(message, { transfer: [] })
}
