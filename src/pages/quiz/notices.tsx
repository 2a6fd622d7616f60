import { Suspense } from 'react'
import { text } from '#messages/text.ts'
import { useAttempt } from './attempt.ts'
import { KeepAttempt, NoticeLines } from './later.tsx'
import { StartOver } from './start-over.tsx'
import type { Start } from './use-start.ts'

type Props = {
  readonly start: Start
  readonly isResumed: boolean
  readonly setStart: (start: Start) => void
  readonly startOver: () => void
}

/** What the person should know once: where they are, and whether it is being saved. */
export function Notices({ start, isResumed, setStart, startOver }: Props) {
  const why = useAttempt((state) => state.why)
  const isNoticed = useAttempt((state) => state.isSavingNoticed)
  const problem = start.isReady && !isNoticed ? why : null
  const isSaid = start.unknownForm !== null || start.unknownRole !== null || problem !== null
  const saving = useAttempt((state) => state.saving)
  return (
    <>
      <div role="status">
        {isSaid && (
          <Suspense>
            <NoticeLines start={start} setStart={setStart} problem={problem} />
          </Suspense>
        )}
        {isResumed && (
          <div className="wrap resumed">
            {text('quiz').resumed} <StartOver startOver={startOver} />
          </div>
        )}
      </div>
      {start.isReady && saving === 'memory' && (
        <Suspense>
          <KeepAttempt />
        </Suspense>
      )}
    </>
  )
}
