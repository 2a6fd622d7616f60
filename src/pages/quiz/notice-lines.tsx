import { text } from '#messages/text.ts'
import type { SavingProblem } from '#session/saving.ts'
import { attempt } from './attempt.ts'
import type { Start } from './use-start.ts'

export type NoticeLinesProps = {
  readonly start: Start
  readonly setStart: (start: Start) => void
  /** What keeps answers from being saved, where it was not told yet. */
  readonly problem: SavingProblem | null
}

export function NoticeLines({ start, setStart, problem }: NoticeLinesProps) {
  const t = text('quizLater')
  const lines = [
    start.unknownForm !== null && t.unknownForm(start.unknownForm),
    start.unknownRole !== null && t.unknownRole(start.unknownRole),
    problem !== null && t.saving[problem],
  ].filter((line) => line !== false)
  const dismiss = () => {
    setStart({ ...start, unknownForm: null, unknownRole: null })
    attempt.getState().noticeSaving()
  }
  return (
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
  )
}
