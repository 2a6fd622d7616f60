import { useState, type FormEvent } from 'react'
import { AREAS } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { AreaMark } from '#ui/area-mark.tsx'
import { Arrow } from '#ui/arrow.tsx'
import { attempt, useAttempt } from './attempt.ts'
import { useDigitKeys } from './use-digit-keys.ts'
import { useStepFocus } from './use-step-focus.ts'

const RATINGS = [1, 2, 3, 4, 5] as const

type Props = {
  readonly step: number
  readonly goTo: (step: number) => void
  readonly goBack: () => void
}

/** One of the five self-ratings that come first; not counted, and all can be skipped at once. */
export function SelfRatingStep({ step, goTo, goBack }: Props) {
  const t = text('quiz')
  const area = AREAS[step] ?? 'technical'
  const rating = useAttempt((state) => state.selfRatings[area])
  const [isMissing, setIsMissing] = useState(false)
  const heading = useStepFocus()
  const keys = useDigitKeys()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (attempt.getState().selfRatings[area] === undefined) setIsMissing(true)
    else goTo(step + 1)
  }
  return (
    // As a dialog's, the form does nothing until script is here: a submission would lose ?form= and ?role=.
    <form method="dialog" data-early="" onSubmit={submit} noValidate>
      <div className="plate">
        <div className="wrap step-head">
          <p className="step-line">
            <span className="step-count">{t.self.counter(step + 1, AREAS.length)}</span>
          </p>
          <h1 className="stem" ref={heading} tabIndex={-1}>
            {t.self.lead(t.self.areas[area])}
          </h1>
        </div>
      </div>
      <div className="wrap step-body">
        <div className="step-main">
          <fieldset className="ratings" onKeyDown={keys.onKeyDown}>
            <legend className="ask">
              <AreaMark area={area} /> {t.self.pick}
            </legend>
            {t.self.anchors[area].map((anchor, i) => (
              <label key={anchor} className="pick-row">
                <span className="cell">
                  <input
                    type="radio"
                    name="rating"
                    value={i + 1}
                    checked={rating === i + 1}
                    onChange={() => {
                      setIsMissing(false)
                      attempt.getState().rateSelf(area, RATINGS[i] ?? null)
                    }}
                  />
                  <span className="ring" aria-hidden="true" />
                </span>
                <span className="option-text">{anchor}</span>
              </label>
            ))}
          </fieldset>
          <p className="quiet note">{t.self.note}</p>
          <noscript>
            <p className="notice">{t.noScript}</p>
          </noscript>
          <p className="step-error" role="alert">
            {isMissing && t.missing.rating}
          </p>
          <p className="step-held" role="status">
            {t.held}
          </p>
          <button type="button" className="link note" onClick={() => goTo(AREAS.length)}>
            {t.self.straight}
          </button>
        </div>
      </div>
      <div className="step-actions">
        <div className="wrap">
          {step > 0 && (
            <button type="button" className="button" onClick={goBack}>
              {t.back}
            </button>
          )}
          <button
            type="button"
            className="button"
            onClick={() => {
              attempt.getState().rateSelf(area, null)
              goTo(step + 1)
            }}
          >
            {t.self.skip}
          </button>
          <button className="button main go-on">
            {t.next}
            <Arrow />
          </button>
        </div>
      </div>
    </form>
  )
}
