import { useEffect, useRef } from 'react'
import type { FormId } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { useAttempt } from './attempt.ts'
import { kindOf } from './form-kind.ts'
import '#ui/sheet.css'

type Props = {
  readonly wanted: FormId
  readonly resume: () => void
  readonly begin: (form: FormId) => void
}

/** Another form was asked for while one is in progress: nothing is forgotten without a yes. */
export function OtherForm({ wanted, resume, begin }: Props) {
  const t = text('quizLater')
  const { forms } = text('quiz')
  const form = useAttempt((state) => state.form)
  const answered = useAttempt((state) => Object.keys(state.responses).length)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      className="sheet"
      ref={dialog}
      aria-labelledby="other-title"
      onClose={(event) => (event.currentTarget.returnValue === 'begin' ? begin(wanted) : resume())}
    >
      <h2 id="other-title">{t.other.title}</h2>
      <p>{t.other.body(forms[kindOf(form)], answered)}</p>
      <form method="dialog" className="row">
        <button className="button main" value="resume" autoFocus>
          {t.other.resume}
        </button>
        <button className="button" value="begin">
          {t.other.start(forms[kindOf(wanted)])}
        </button>
      </form>
    </dialog>
  )
}
