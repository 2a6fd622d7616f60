import { useState } from 'react'
import type { OptionId } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import type { ResponseInputProps } from './response-input-props.ts'

type Props = ResponseInputProps & { readonly count: number }

/** One radio group, or as many boxes as the item asks for. */
export function PicksInput({ item, order, options, pick, changePick, onKeyDown, count }: Props) {
  const t = text('quizLater')
  const { ask } = text('quiz')
  const [said, setSaid] = useState('')
  const isSingle = item.type === 'knowledge'
  const picks = pick.isUnsure ? [] : pick.picks

  const choose = (id: OptionId) => {
    if (isSingle) return changePick({ ...pick, isUnsure: false, picks: [id] })
    const isPicked = picks.includes(id)
    if (!isPicked && picks.length === count) return setSaid(t.tooMany(count))
    const next = isPicked ? picks.filter((picked) => picked !== id) : [...picks, id]
    setSaid(t.picked(next.length, count))
    changePick({ ...pick, isUnsure: false, picks: next })
  }
  return (
    <fieldset className="picks" aria-describedby="stem" onKeyDown={onKeyDown}>
      <legend className="ask">{isSingle ? ask.knowledge : ask.multi(count)}</legend>
      {order.map((id) => (
        <label key={id} className="pick-row">
          <span className="cell">
            <input
              type={isSingle ? 'radio' : 'checkbox'}
              name="pick"
              value={id}
              checked={picks.includes(id)}
              onChange={() => choose(id)}
            />
            <span className={isSingle ? 'ring' : 'ring square'} aria-hidden="true" />
          </span>
          <span className="option-text">{options[id]}</span>
        </label>
      ))}
      <p className="step-said" role="status">
        {said}
      </p>
    </fieldset>
  )
}
