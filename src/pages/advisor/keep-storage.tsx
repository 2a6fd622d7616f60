import { useEffect, useState } from 'react'
import { text } from '#messages/text.ts'

type Answer = 'unknown' | 'asked' | 'granted' | 'refused'

/** Offers to ask the browser not to clear what is kept here; nothing where it cannot be asked. */
export function KeepStorage() {
  const t = text('advisor').storage
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    const look = async () => {
      try {
        setAnswer((await navigator.storage.persisted()) ? 'granted' : 'unknown')
      } catch {
        // The browser has no such promise to give.
      }
    }
    void look()
  }, [])
  const ask = async () => {
    setAnswer('asked')
    try {
      setAnswer((await navigator.storage.persist()) ? 'granted' : 'refused')
    } catch {
      setAnswer('refused')
    }
  }
  if (answer === null) return null
  return (
    <div className="keep">
      {answer !== 'granted' && (
        <button
          type="button"
          className="button small"
          aria-disabled={answer === 'asked'}
          onClick={() => void ask()}
        >
          {t.ask}
        </button>
      )}
      <p className="note quiet" role="status">
        {answer === 'granted' ? t.granted : answer === 'refused' ? t.refused : t.why}
      </p>
    </div>
  )
}
