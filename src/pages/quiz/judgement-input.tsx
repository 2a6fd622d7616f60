import { useState } from 'react'
import type { OptionId } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import type { ResponseInputProps } from './response-input-props.ts'

/** Best and worst as two radio groups, a cell of each beside every option. */
export function JudgementInput({
  order,
  options,
  pick,
  changePick,
  onKeyDown,
}: ResponseInputProps) {
  const t = text('quiz')
  const [said, setSaid] = useState('')

  const choose = (side: 'best' | 'worst', id: OptionId) => {
    const other = side === 'best' ? 'worst' : 'best'
    const isTaken = pick[other] === id
    setSaid(isTaken ? (other === 'worst' ? t.worstCleared : t.bestCleared) : '')
    changePick({ ...pick, isUnsure: false, [side]: id, ...(isTaken ? { [other]: null } : {}) })
  }
  const cell = (side: 'best' | 'worst', id: OptionId) => (
    <label className={`cell ${side}`}>
      <input
        type="radio"
        name={side}
        value={id}
        aria-label={side === 'best' ? t.bestOf(options[id] ?? '') : t.worstOf(options[id] ?? '')}
        checked={!pick.isUnsure && pick[side] === id}
        onChange={() => choose(side, id)}
      />
      <span className="ring" aria-hidden="true" />
      <span className="cell-name" aria-hidden="true">
        {t[side]}
      </span>
    </label>
  )
  return (
    <fieldset className="judgement" aria-describedby="stem" onKeyDown={onKeyDown}>
      <legend className="ask">{t.ask.judgement}</legend>
      {order.map((id) => (
        <div key={id} className="option-row">
          {cell('best', id)}
          <span className="option-text" aria-hidden="true">
            {options[id]}
          </span>
          {cell('worst', id)}
        </div>
      ))}
      <p className="step-said" role="status">
        {said}
      </p>
    </fieldset>
  )
}
