import { useId, type ReactNode } from 'react'

type Choice<T extends string> = { readonly value: T; readonly label: ReactNode }

type Props<T extends string> = {
  readonly legend: string
  readonly choices: readonly Choice<T>[]
  readonly value: T
  readonly choose: (value: T) => void
  readonly className?: string
}

/** One of a few, all in sight: radios that look like a row of keys. */
export function ChoiceGroup<T extends string>({
  legend,
  choices,
  value,
  choose,
  className = '',
}: Props<T>) {
  const name = useId()
  return (
    <fieldset className={`setup-group ${className}`}>
      <legend>{legend}</legend>
      <div className="setup-keys">
        {choices.map((choice) => (
          <label key={choice.value} className="setup-key">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => choose(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
