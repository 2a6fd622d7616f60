import { useState, type FormEvent } from 'react'
import { text } from '#messages/text.ts'
import { useRootPath } from '#ui/root-path.tsx'
import type { NoResult } from './read-result.ts'
import { UnlockForm } from './unlock-form.tsx'

type Props = {
  readonly noResult: NoResult
  readonly open: (given: string) => void
  /** Takes what was inside a locked code. */
  readonly unlock: (code: string) => void
}

/** Each failure in its own words, with a box to try again; what was given stays in it. */
export function NoResultView({ noResult, open, unlock }: Props) {
  const { bad } = text('result')
  const root = useRootPath()
  const [given, setGiven] = useState(noResult.text)
  const { reason } = noResult
  const submit = (event: FormEvent) => {
    event.preventDefault()
    open(given)
  }
  const form = (
    <form className="no-result-form" onSubmit={submit}>
      <label htmlFor="given">{bad.label}</label>
      <textarea
        id="given"
        rows={3}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        value={given}
        onChange={(event) => setGiven(event.target.value)}
      />
      <div className="row">
        <button className={`button ${reason === 'locked' ? '' : 'main'}`}>{bad.open}</button>
        {(reason === 'newer-version' || reason === 'unknown-bank') && (
          <button type="button" className="button" onClick={() => location.reload()}>
            {bad.reload}
          </button>
        )}
        <a className="button" href={`${root}quiz/`}>
          {bad.takeQuiz}
        </a>
      </div>
    </form>
  )
  return (
    <div className="plate">
      <div className="wrap no-result">
        <h1 tabIndex={-1}>{bad.heading[reason]}</h1>
        <p className="lead" role={reason === 'empty' || reason === 'locked' ? undefined : 'alert'}>
          {bad.body[reason]}
        </p>
        {reason === 'locked' ? (
          <>
            <UnlockForm code={noResult.text} open={unlock} />
            <details className="fold">
              <summary>{text('resultShare').unlock.otherLink}</summary>
              <div className="inside">{form}</div>
            </details>
          </>
        ) : (
          form
        )}
      </div>
    </div>
  )
}
