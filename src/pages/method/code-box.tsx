import { useId, useState, type FormEvent } from 'react'
import type { DecodeFailure } from '#code/decoded.ts'
import { text } from '#messages/text.ts'
import { readExample, type Example } from './read-example.ts'

type Props = {
  readonly isSample: boolean
  readonly show: (example: Example) => void
  readonly showSample: () => void
}

/** A box for one's own code or link; what was given stays in it, and an error stays beside it. */
export function CodeBox({ isSample, show, showSample }: Props) {
  const t = text('method').example
  const id = useId()
  const [given, setGiven] = useState('')
  const [reason, setReason] = useState<DecodeFailure | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const example = readExample(given)
    setReason(example.ok ? null : example.reason)
    if (example.ok) show(example)
  }
  const restore = () => {
    setReason(null)
    showSample()
  }
  return (
    <form className="method-box" onSubmit={submit}>
      <h3>{t.boxTitle}</h3>
      <label htmlFor={id}>{t.box}</label>
      <textarea
        id={id}
        rows={3}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        aria-invalid={reason !== null}
        aria-describedby={`${id}-note ${id}-error`}
        value={given}
        onChange={(event) => setGiven(event.target.value)}
      />
      <p id={`${id}-note`} className="quiet note">
        {t.boxNote}
      </p>
      <div id={`${id}-error`} role="alert">
        {reason !== null && (
          <p className="notice">
            {t.errors[reason]} {t.errorKeeps}
          </p>
        )}
      </div>
      <div className="row">
        <button className="button main">{t.work}</button>
        {!isSample && (
          <button type="button" className="button" onClick={restore}>
            {t.sample}
          </button>
        )}
      </div>
      <p role="status" className="quiet note">
        {!isSample && reason === null ? t.done : ''}
      </p>
    </form>
  )
}
