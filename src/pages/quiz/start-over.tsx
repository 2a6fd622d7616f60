import { useRef } from 'react'
import { text } from '#messages/text.ts'
import { useAttempt } from './attempt.ts'

/** A link that forgets the present attempt, after asking. */
export function StartOver({ startOver }: { readonly startOver: () => void }) {
  const t = text('quiz')
  const answered = useAttempt((state) => Object.keys(state.responses).length)
  const dialog = useRef<HTMLDialogElement>(null)
  const confirm = () => {
    dialog.current?.close()
    startOver()
  }
  return (
    <>
      <button type="button" className="link" onClick={() => dialog.current?.showModal()}>
        {t.startOver}
      </button>
      <dialog className="sheet" ref={dialog} aria-labelledby="over-title">
        <h2 id="over-title">{t.over.title}</h2>
        <p>{t.over.body(answered)}</p>
        <div className="row">
          <button
            type="button"
            className="button main"
            autoFocus
            onClick={() => dialog.current?.close()}
          >
            {t.over.no}
          </button>
          <button type="button" className="button" onClick={confirm}>
            {t.over.yes}
          </button>
        </div>
      </dialog>
    </>
  )
}
