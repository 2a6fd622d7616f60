import { useContext, useEffect, useRef, useState, type FormEvent } from 'react'
import { AREAS, type ItemOutline, type Response } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { FetchAhead } from '#ui/fetch-ahead.ts'
import { Arrow } from '#ui/arrow.tsx'
import { optionOrder } from '#session/option-order.ts'
import { attempt, useAttempt } from './attempt.ts'
import { EvidencePips } from './evidence-pips.tsx'
import { kindOf } from './form-kind.ts'
import { fetchLater } from './later.tsx'
import { Meter } from './meter.tsx'
import { completeOf, pickOf, toHalf, type Pick } from './pick.ts'
import { ResponseInput } from './response-input.tsx'
import { StartOver } from './start-over.tsx'
import { useDigitKeys } from './use-digit-keys.ts'
import type { QuestionsState } from './use-questions.ts'
import { useShownTime } from './use-shown-time.ts'
import { useStepFocus } from './use-step-focus.ts'

type Props = {
  readonly item: ItemOutline
  readonly items: readonly ItemOutline[]
  readonly step: number
  readonly words: QuestionsState
  readonly goTo: (step: number) => void
  readonly goBack: () => void
  /** Null where it is offered elsewhere on the page. */
  readonly startOver: (() => void) | null
}

/** One scored item on a screen of its own. */
export function ItemStep({ item, items, step, words, goTo, goBack, startOver }: Props) {
  const t = text('quiz')
  const number = step - AREAS.length + 1
  const form = useAttempt((state) => state.form)
  const seed = useAttempt((state) => state.seed)
  const [pick, setPick] = useState<Pick>(() => pickOf(item, attempt.getState()))
  const [isMissing, setIsMissing] = useState(false)
  const heading = useStepFocus()
  const keys = useDigitKeys()
  const fetchAhead = useContext(FetchAhead)
  const question = words.questions?.[item.id]
  useShownTime(item.id, question !== undefined)

  const changePick = (next: Pick) => {
    setPick(next)
    setIsMissing(false)
    fetchLater()
    fetchAhead()
    attempt.getState().holdHalf(toHalf(item, next))
  }
  const latest = useRef(pick)
  latest.current = pick
  const commit = (): boolean => {
    // Another attempt may have begun meanwhile, and it may share this item.
    if (attempt.getState().seed !== seed) return false
    const response: Response | undefined = completeOf(item, latest.current)
    if (response === undefined) return false
    attempt.getState().answerItem(item.id, response)
    return true
  }
  // A whole answer counts however one leaves the step, the browser's own Back included.
  const commitLatest = useRef(commit)
  commitLatest.current = commit
  useEffect(() => () => void commitLatest.current(), [])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (commit()) goTo(step + 1)
    else setIsMissing(true)
  }
  return (
    <form onSubmit={submit} noValidate>
      <div className="plate">
        <div className="wrap step-head">
          <div className="step-line">
            <h1 className="step-count" ref={heading} tabIndex={-1}>
              {t.question(number, items.length)}
            </h1>
            <Saving name={t.forms[kindOf(form)]} />
          </div>
          <Meter items={items} current={item.id} />
          <p className="stem" id="stem">
            {question?.stem ?? (words.hasFailed ? t.loadFailed : t.loading)}
          </p>
        </div>
      </div>
      <div className="wrap step-body">
        <div className="step-main">
          {question ? (
            <>
              <ResponseInput
                item={item}
                order={optionOrder(item, seed)}
                options={question.options}
                pick={pick}
                changePick={changePick}
                onKeyDown={keys.onKeyDown}
              />
              <label className="tick">
                <input
                  type="checkbox"
                  aria-labelledby="unsure"
                  aria-describedby="unsure-note"
                  checked={pick.isUnsure}
                  onChange={(event) => changePick({ ...pick, isUnsure: event.target.checked })}
                />
                <span>
                  <span id="unsure">{t.notSure}</span>.{' '}
                  <span className="quiet" id="unsure-note">
                    {t.notSureNote}
                  </span>
                </span>
              </label>
              <p className="step-error" role="alert">
                {isMissing &&
                  (item.type === 'multi'
                    ? t.missing.multi(item.keys.length)
                    : t.missing[item.type])}
              </p>
            </>
          ) : (
            words.hasFailed && (
              <button type="button" className="button" onClick={words.retry}>
                {t.retry}
              </button>
            )
          )}
        </div>
        <aside className="step-aside">
          <EvidencePips items={items} />
          <p className="quiet note keys-note">
            {keys.isOn && `${t.keys(item.options.length)} `}
            <button type="button" className="link" onClick={keys.toggle}>
              {keys.isOn ? t.switchOff : t.switchOn}
            </button>
          </p>
          {startOver && (
            <div className="note">
              <StartOver startOver={startOver} />
            </div>
          )}
        </aside>
      </div>
      <div className="step-actions">
        <div className="wrap">
          <button type="button" className="button" onClick={goBack}>
            {t.back}
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

function Saving({ name }: { readonly name: string }) {
  const t = text('quiz')
  const saving = useAttempt((state) => state.saving)
  return (
    <p className="step-form quiet">
      {name}, {saving === 'saved' ? t.saved : t.unsaved}
    </p>
  )
}
