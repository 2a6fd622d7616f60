import { text } from '#messages/text.ts'
import { attempt, useAttempt } from './attempt.ts'
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
  const t = text('quiz')
  const why = useAttempt((state) => state.why)
  const isNoticed = useAttempt((state) => state.isSavingNoticed)
  const lines = [
    start.unknownForm !== null && t.unknownForm(start.unknownForm),
    start.unknownRole !== null && t.unknownRole(start.unknownRole),
    start.isReady && why !== null && !isNoticed && t.saving[why],
  ].filter((line) => line !== false)

  const dismiss = () => {
    setStart({ ...start, unknownForm: null, unknownRole: null })
    attempt.getState().noticeSaving()
  }
  return (
    <div role="status">
      {lines.length > 0 && (
        <div className="wrap">
          <div className="notice">
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <button type="button" className="link" onClick={dismiss}>
              {t.gotIt}
            </button>
          </div>
        </div>
      )}
      {isResumed && (
        <div className="wrap resumed">
          {t.resumed} <StartOver startOver={startOver} />
        </div>
      )}
    </div>
  )
}
