import { useEffect, useId, useRef, useState } from 'react'
import { canLock } from '#code/passphrase-key.ts'
import { text } from '#messages/text.ts'

type Props = {
  /** Null for a link that is not locked. */
  readonly passphrase: string | null
  /** Where the passphrase has too few characters: how many. */
  readonly tooFew: number | null
  readonly change: (passphrase: string | null) => void
}

/** Whether the link is locked; with what, and what that is worth, in plain words. */
export function LockChoice({ passphrase, tooFew, change }: Props) {
  const t = text('resultShare').lock
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [status, setStatus] = useState('')
  const [isDrawing, setIsDrawing] = useState(false)
  const isPossible = canLock()
  const isShort = tooFew !== null && !isDrawing
  const draw = async () => {
    setStatus('')
    setIsDrawing(true)
    // Without the list one can still write one's own.
    const words = await import('./generate-passphrase.ts').catch(() => null)
    change(words?.generatePassphrase() ?? '')
    setIsDrawing(false)
  }
  // Words for a panel that starts locked; later ones are asked for.
  useEffect(() => {
    if (passphrase === '') void draw()
    // oxlint-disable-next-line react/exhaustive-deps -- once
  }, [])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(passphrase ?? '')
      setStatus(t.copied)
    } catch {
      field.current?.select()
      setStatus(t.selected)
    }
  }
  return (
    <div className="lock">
      <label className="tick">
        <input
          type="checkbox"
          checked={passphrase !== null}
          disabled={!isPossible}
          aria-describedby={`${id}-choice`}
          aria-labelledby={`${id}-title`}
          onChange={(event) => {
            change(event.target.checked ? '' : null)
            if (event.target.checked) void draw()
          }}
        />
        <span>
          <strong id={`${id}-title`}>{t.choice}</strong>
          <span id={`${id}-choice`} className="quiet">
            {isPossible ? t.choiceNote : t.missing}
          </span>
        </span>
      </label>
      {passphrase !== null && (
        <div className="lock-words">
          <label htmlFor={id}>{t.passphrase}</label>
          <div className="link-row">
            <input
              id={id}
              ref={field}
              value={passphrase}
              spellCheck={false}
              autoCapitalize="none"
              autoCorrect="off"
              autoComplete="off"
              aria-invalid={isShort}
              aria-describedby={`${id}-note ${id}-few`}
              onChange={(event) => {
                setStatus('')
                change(event.target.value)
              }}
            />
            <button type="button" className="button" onClick={() => void draw()}>
              {t.newWords}
            </button>
            <button type="button" className="button" onClick={() => void copy()}>
              {t.copy}
            </button>
          </div>
          <p id={`${id}-few`} className="link-status" role="status">
            {isShort ? t.tooShort(tooFew) : status}
          </p>
          <p id={`${id}-note`} className="note quiet">
            {t.note}
          </p>
          <ul className="lock-facts">
            {t.facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
