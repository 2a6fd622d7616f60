import { useId, useState } from 'react'
import { text } from '#messages/text.ts'
import { correctAccent, DARK_GROUNDS, LIGHT_GROUNDS } from '#ui/accent.ts'
import { contrastBetween } from '#ui/contrast.ts'
import { readAccent } from '../setup/setup-address.ts'
import { Swatch } from './swatch.tsx'

type Props = {
  /** Six digits, or null. */
  readonly accent: string | null
  readonly setAccent: (accent: string | null) => void
}

const GROUNDS = { light: LIGHT_GROUNDS, dark: DARK_GROUNDS } as const

/** A colour of the host's, and what becomes of it on light and on dark, with its figures. */
export function AccentControl({ accent, setAccent }: Props) {
  const t = text('embed').accent
  const id = useId()
  // What stands in the field while it is typed; the setup has the last that is a colour.
  const [typed, setTyped] = useState<string | null>(null)
  const isInvalid = typed !== null && typed.trim() !== '' && readAccent(typed) === null
  const type = (value: string) => {
    setTyped(value)
    if (value.trim() === '') setAccent(null)
    else if (readAccent(value) !== null) setAccent(readAccent(value))
  }
  const corrected = accent === null ? null : correctAccent(accent)
  return (
    <fieldset className="setup-group">
      <legend>{t.title}</legend>
      <div className="accent-row">
        <input
          type="color"
          aria-label={t.picker}
          value={`#${accent ?? 'a8105f'}`}
          onChange={(event) => {
            setTyped(null)
            setAccent(readAccent(event.target.value))
          }}
        />
        <span className="field">
          <label htmlFor={id} className="hidden">
            {t.field}
          </label>
          <input
            id={id}
            className="figures"
            size={9}
            placeholder={t.example}
            spellCheck={false}
            autoComplete="off"
            value={typed ?? (accent === null ? '' : `#${accent}`)}
            aria-invalid={isInvalid}
            aria-describedby={`${id}-error`}
            onChange={(event) => type(event.target.value)}
            onBlur={() => setTyped(null)}
          />
        </span>
        {accent !== null && (
          <button type="button" className="link note" onClick={() => type('')}>
            {t.clear}
          </button>
        )}
      </div>
      <p id={`${id}-error`} className="note" role="status">
        {isInvalid && t.invalid}
      </p>
      {corrected === null ? (
        <p className="note quiet">{t.own}</p>
      ) : (
        <ul className="accent-schemes">
          {(['light', 'dark'] as const).map((scheme) => (
            <li key={scheme}>
              <Swatch scheme={scheme} colours={corrected[scheme]} words={t.sample} />
              <p className="note figures">
                <strong>{t.schemes[scheme]}</strong> {corrected[scheme].act},{' '}
                {corrected[scheme].act === `#${accent}` ? t.asIs : t.corrected};{' '}
                {t.contrast(
                  contrastBetween(corrected[scheme].act, GROUNDS[scheme][0]),
                  contrastBetween(corrected[scheme].act, GROUNDS[scheme][1]),
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
      <p className="note quiet">{t.note}</p>
    </fieldset>
  )
}
