import { useState } from 'react'
import { OUTLINES } from '#content/banks/outlines.ts'
import { encodeAttempt } from '#code/encode.ts'
import { AREAS, type ItemOutline } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { Arrow } from '#ui/arrow.tsx'
import { markCareless } from '#session/mark-careless.ts'
import { attempt, useAttempt } from './attempt.ts'
import { EvidencePips } from './evidence-pips.tsx'
import { itemsOf, kindOf, MINUTES } from './form-kind.ts'
import { Meter } from './meter.tsx'
import type { QuestionsState } from './use-questions.ts'
import { useStepFocus } from './use-step-focus.ts'

type Props = {
  readonly items: readonly ItemOutline[]
  readonly words: QuestionsState
  readonly goTo: (step: number) => void
  readonly goBack: () => void
  readonly continueInFull: () => void
  readonly showResult: (code: string) => void
}

/** After the last item: what was answered, what is open, and the way to the result. */
export function FinishStep({ items, words, goTo, goBack, continueInFull, showResult }: Props) {
  const t = text('quizLater')
  const { form, bank, responses } = useAttempt((state) => state)
  const [hasFailed, setHasFailed] = useState(false)
  const heading = useStepFocus()
  const kind = kindOf(form)
  const answered = items.filter(({ id }) => (responses[id] ?? null) !== null).length
  const unsure = items.filter(({ id }) => responses[id] === null).length
  const open = items.length - answered - unsure
  const firstOpen = items.findIndex(({ id }) => responses[id] === undefined)
  const more = itemsOf(bank, form?.replace('quick', 'full') ?? null).length - items.length

  const see = () => {
    const state = attempt.getState()
    const taken = markCareless(state.toAttempt(), items, state, countWords(words))
    const encoded = encodeAttempt(taken, OUTLINES)
    if (encoded.ok) showResult(encoded.code)
    else setHasFailed(true)
  }
  return (
    <>
      <div className="plate">
        <div className="wrap step-head">
          <Meter items={items} current={null} />
          <h1 className="stem" ref={heading} tabIndex={-1}>
            {t.finish.heading[kind]}
          </h1>
          <p>{t.finish.answered(answered, unsure, items.length)}</p>
          {open > 0 && (
            <p>
              {t.finish.open(open)}{' '}
              <button type="button" className="link" onClick={() => goTo(AREAS.length + firstOpen)}>
                {t.finish.goToOpen}
              </button>
            </p>
          )}
        </div>
      </div>
      <div className="wrap step-body">
        <div className="step-main finish">
          <button type="button" className="button main choice" onClick={see}>
            <span>{t.finish.seeResult}</span>
            <Arrow />
          </button>
          {kind === 'quick' && more > 0 && (
            <>
              <button type="button" className="button choice" onClick={continueInFull}>
                <span>
                  {t.finish.continue}
                  <small>{t.finish.continueNote(more, MINUTES.full - MINUTES.quick)}</small>
                </span>
                <Arrow />
              </button>
              <p className="quiet">{t.finish.quickNote(more)}</p>
            </>
          )}
          <p className="step-error" role="alert">
            {hasFailed && t.finish.failed}
          </p>
          <button type="button" className="button" onClick={goBack}>
            {text('quiz').back}
          </button>
        </div>
        <aside className="step-aside">
          <EvidencePips items={items} />
        </aside>
      </div>
    </>
  )
}

/** Words of each item, stem and options, for its reading time. */
function countWords({ questions }: QuestionsState): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(questions ?? {}).map(([id, { stem, options }]) => [
      id,
      [stem, ...Object.values(options)].join(' ').split(/\s+/).length,
    ]),
  )
}
