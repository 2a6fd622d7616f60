import { useId, useState } from 'react'
import { text } from '#messages/text.ts'
import { LEAST_HEIGHT, MOST_HEIGHT, readHeight } from '../setup/setup-address.ts'

type Heights = { readonly minHeight: number | null; readonly maxHeight: number | null }
type Props = Heights & { readonly change: (heights: Partial<Heights>) => void }

/** Limits of what grows in the page; empty is the loader's own. */
export function HeightsControl({ minHeight, maxHeight, change }: Props) {
  const t = text('embed').heights
  return (
    <fieldset className="setup-group">
      <legend>{t.title}</legend>
      <div className="setup-heights">
        <HeightField label={t.min} height={minHeight} set={(minHeight) => change({ minHeight })} />
        <HeightField label={t.max} height={maxHeight} set={(maxHeight) => change({ maxHeight })} />
      </div>
      <p className="note quiet">{t.note}</p>
    </fieldset>
  )
}

type FieldProps = {
  readonly label: string
  readonly height: number | null
  readonly set: (height: number | null) => void
}

function HeightField({ label, height, set }: FieldProps) {
  const t = text('embed').heights
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const isInvalid = typed !== null && typed !== '' && readHeight(typed) === null
  return (
    <div>
      <span className="field">
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          className="figures"
          inputMode="numeric"
          size={5}
          value={typed ?? height ?? ''}
          aria-invalid={isInvalid}
          aria-describedby={`${id}-error`}
          onChange={({ target: { value } }) => {
            setTyped(value)
            if (value === '' || readHeight(value) !== null) set(readHeight(value))
          }}
          onBlur={() => setTyped(null)}
        />
        {t.unit}
      </span>
      <p id={`${id}-error`} className="note" role="status">
        {isInvalid && t.invalid(LEAST_HEIGHT, MOST_HEIGHT)}
      </p>
    </div>
  )
}
