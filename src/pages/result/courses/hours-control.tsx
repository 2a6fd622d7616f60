import { useId, useState } from 'react'
import { text } from '#messages/text.ts'

const CHOICES = [10, 20, 40, 80, 120] as const

type Props = { readonly hours: number; readonly setHours: (hours: number) => void }

/** A few usual amounts, and a field for any other; each valid change redraws the plan. */
export function HoursControl({ hours, setHours }: Props) {
  const t = text('resultPlan').courses
  const id = useId()
  // What stands in the field while it is being typed; the address holds the rest.
  const [typed, setTyped] = useState<string | null>(null)
  const isInvalid = typed !== null && !isHours(typed)
  const type = (value: string) => {
    setTyped(value)
    if (isHours(value)) setHours(Number(value))
  }
  return (
    <fieldset className="plan-control">
      <legend>{t.hours}</legend>
      <div className="plan-choices">
        {CHOICES.map((choice) => (
          <label key={choice} className="plan-choice figures">
            <input
              type="radio"
              name={`${id}-hours`}
              value={choice}
              aria-label={t.choice(choice)}
              checked={hours === choice}
              onChange={() => {
                setTyped(null)
                setHours(choice)
              }}
            />
            <span aria-hidden="true">{choice}</span>
          </label>
        ))}
        <span className="field plan-own">
          <label htmlFor={id}>{t.own}</label>
          <input
            id={id}
            className="figures"
            type="number"
            inputMode="numeric"
            min={1}
            max={999}
            step={1}
            value={typed ?? hours}
            aria-invalid={isInvalid}
            aria-describedby={isInvalid ? `${id}-error` : undefined}
            onChange={(event) => type(event.target.value)}
            onBlur={() => setTyped(null)}
          />
        </span>
      </div>
      <p id={`${id}-error`} className="note" role="status">
        {isInvalid && t.ownInvalid}
      </p>
    </fieldset>
  )
}

/** As the address takes them: whole, 1 to 999. */
function isHours(value: string): boolean {
  return /^[1-9]\d{0,2}$/.test(value)
}
