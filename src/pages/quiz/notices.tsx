import { useRef } from 'react'
import { text } from '#messages/text.ts'
import { attempt, useAttempt } from './attempt.ts'
import type { Start } from './use-start.ts'

type Props = {
  readonly start: Start
  readonly setStart: (start: Start) => void
  readonly startOver: () => void
}

/** What the person should know once: where they are, and whether it is being saved. */
export function Notices({ start, setStart, startOver }: Props) {
  const t = text('quiz')
  const why = useAttempt((state) => state.why)
  const isNoticed = useAttempt((state) => state.isSavingNoticed)
  const answered = useAttempt((state) => Object.keys(state.responses).length)
  const dialog = useRef<HTMLDialogElement>(null)
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
    <>
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
        {start.isResumed && (
          <p className="wrap resumed">
            {t.resumed}{' '}
            <button type="button" className="link" onClick={() => dialog.current?.showModal()}>
              {t.startOver}
            </button>
          </p>
        )}
      </div>
      <dialog className="sheet" ref={dialog} aria-labelledby="over-title">
        <h2 id="over-title">{t.over.title}</h2>
        <p>{t.over.body(answered)}</p>
        <form method="dialog" className="row">
          <button className="button main" autoFocus>
            {t.over.no}
          </button>
          <button className="button" onClick={startOver}>
            {t.over.yes}
          </button>
        </form>
      </dialog>
    </>
  )
}
