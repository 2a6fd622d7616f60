import { useEffect, useRef } from 'react'
import { text } from '#messages/text.ts'
import { useAttempt } from './attempt.ts'
import '#ui/sheet.css'

type Props = { readonly startOver: () => void; readonly keepGoing: () => void }

/** What starting over forgets; closed, focus goes back to where it was opened. */
export function OverDialog({ startOver, keepGoing }: Props) {
  const t = text('quizLater').over
  const answered = useAttempt((state) => Object.keys(state.responses).length)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      className="sheet"
      ref={dialog}
      aria-labelledby="over-title"
      onClose={({ currentTarget }) =>
        currentTarget.returnValue === 'yes' ? startOver() : keepGoing()
      }
    >
      <h2 id="over-title">{t.title}</h2>
      <p>{t.body(answered)}</p>
      <form method="dialog" className="row">
        <button className="button main" autoFocus>
          {t.no}
        </button>
        <button className="button" value="yes">
          {t.yes}
        </button>
      </form>
    </dialog>
  )
}
