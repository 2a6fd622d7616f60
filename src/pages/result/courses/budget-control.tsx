import { useId } from 'react'
import { text } from '#messages/text.ts'

type Props = { readonly isFreeOnly: boolean; readonly setIsFreeOnly: (isFreeOnly: boolean) => void }

export function BudgetControl({ isFreeOnly, setIsFreeOnly }: Props) {
  const t = text('resultPlan').courses
  const name = useId()
  return (
    <fieldset className="plan-control">
      <legend>{t.budget}</legend>
      <div className="plan-choices">
        {[false, true].map((isFree) => (
          <label key={`${isFree}`} className="plan-choice">
            <input
              type="radio"
              name={name}
              checked={isFreeOnly === isFree}
              onChange={() => setIsFreeOnly(isFree)}
            />
            <span>{isFree ? t.free : t.any}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
