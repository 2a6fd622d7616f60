import { useEffect, useId, useRef, useState } from 'react'
import { text } from '#messages/text.ts'
import './link-field.css'

type Props = {
  readonly label: string
  /** Null while there is none. */
  readonly url: string | null
  /** What is said meanwhile. */
  readonly waiting?: string
  /** Told of each time the link went out of here. */
  readonly onShared?: (method: 'copy' | 'sheet') => void
}

/** The link, to select, copy or hand over to another app; what happened is said below it. */
export function LinkField({ label, url, waiting = '', onShared }: Props) {
  const t = text('link')
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [status, setStatus] = useState('')
  const [canSend, setCanSend] = useState(false)
  useEffect(() => setCanSend(typeof navigator.share === 'function'), [])
  useEffect(() => setStatus(''), [url])

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url ?? '')
      setStatus(t.copied)
      onShared?.('copy')
    } catch {
      field.current?.focus()
      field.current?.select()
      setStatus(t.selected)
    }
  }
  const send = async () => {
    try {
      await navigator.share({ title: t.sendTitle, url: url ?? '' })
      setStatus(t.sent)
      onShared?.('sheet')
    } catch (error) {
      const isCancelled = error instanceof Error && error.name === 'AbortError'
      if (!isCancelled) await copy()
    }
  }
  return (
    <div className="link-field">
      <label htmlFor={id}>{label}</label>
      <div className="link-row">
        <input
          id={id}
          ref={field}
          className="figures"
          readOnly
          value={url ?? ''}
          onFocus={(event) => event.target.select()}
        />
        {canSend && (
          <button
            type="button"
            className="button main"
            disabled={url === null}
            onClick={() => void send()}
          >
            {t.send}
          </button>
        )}
        <button
          type="button"
          className={canSend ? 'button' : 'button main'}
          disabled={url === null}
          onClick={() => void copy()}
        >
          {t.copy}
        </button>
      </div>
      <p className="link-status" role="status">
        {url === null ? waiting : status}
      </p>
    </div>
  )
}
