import { useState, type FormEvent } from 'react'
import { text } from '#messages/text.ts'
import { useRootPath } from '#ui/root-path.tsx'
import type { NoResult } from './read-result.ts'

type Props = { readonly noResult: NoResult; readonly open: (given: string) => void }

/** Each failure in its own words, with a box to try again; what was given stays in it. */
export function NoResultView({ noResult, open }: Props) {
  const { bad } = text('result')
  const root = useRootPath()
  const [given, setGiven] = useState(noResult.text)
  const { reason } = noResult
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const pasted = given.trim()
    open(pasted.split(/#|%23/).at(-1) ?? pasted)
  }
  return (
    <div className="plate">
      <div className="wrap no-result">
        <h1 tabIndex={-1}>{bad.heading[reason]}</h1>
        <p className="lead" role={reason === 'empty' ? undefined : 'alert'}>
          {bad.body[reason]}
        </p>
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
            <button className="button main">{bad.open}</button>
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
      </div>
    </div>
  )
}
