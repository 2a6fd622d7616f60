import { useEffect, useRef, useState } from 'react'
import { OUTLINES } from '#content/banks/outlines.ts'
import { decode } from '#code/decode.ts'
import type { Attempt } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { takeUp } from '#session/take-up.ts'
import { attempt, randomSeed } from './attempt.ts'
import { kindOf } from './form-kind.ts'
import '#ui/sheet.css'

type Props = {
  readonly code: string
  /** The address is done with: whether its attempt was taken up. */
  readonly close: (isTaken: boolean) => void
}

/** The attempt that the address carries: taken up, or asked about where another has answers already. */
export function CarriedAttempt({ code, close }: Props) {
  const t = text('quizLater')
  const [read] = useState(() => decode(code, OUTLINES))
  const carried = read.ok && read.kind === 'answers' ? read.attempt : null
  const [present] = useState(() => countAnswers(attempt.getState()))
  const take = (from: Attempt) => {
    takeUp(attempt, from, OUTLINES, randomSeed())
    close(true)
  }
  const dialog = useRef<HTMLDialogElement>(null)
  const isOpened = useRef(false)
  useEffect(() => {
    if (isOpened.current || carried === null) return
    isOpened.current = true
    if (present === 0) take(carried)
    else dialog.current?.showModal()
  })
  if (carried === null) {
    return (
      <div className="wrap" role="alert">
        <div className="notice">
          <p>{t.carried.unreadable}</p>
          <button type="button" className="link" onClick={() => close(false)}>
            {t.gotIt}
          </button>
        </div>
      </div>
    )
  }
  const { forms } = text('quiz')
  const { form } = attempt.getState()
  return (
    <dialog
      className="sheet"
      ref={dialog}
      aria-labelledby="carried-title"
      onClose={({ currentTarget }) =>
        currentTarget.returnValue === 'take' ? take(carried) : close(false)
      }
    >
      <h2 id="carried-title">{t.carried.title}</h2>
      <p>{t.carried.here(forms[kindOf(form)], present)}</p>
      <p>{t.carried.there(forms[kindOf(carried.form)], countAnswers(carried))}</p>
      <form method="dialog" className="row">
        <button className="button main" value="keep" autoFocus>
          {t.carried.keep}
        </button>
        <button className="button" value="take">
          {t.carried.take}
        </button>
      </form>
    </dialog>
  )
}

function countAnswers({ responses }: Pick<Attempt, 'responses'>): number {
  return Object.keys(responses).length
}
