import { useMemo, useState } from 'react'
import { roleWords } from '#content/en/roles.ts'
import { SITE_ROLE } from '#content/provider-start.ts'
import { text } from '#messages/text.ts'
import { clearHistory, readHistory, removeFromHistory } from '#session/history.ts'
import { findStorage } from '#session/local-storage.ts'
import { Chapter } from '#ui/chapter.tsx'
import { ForgetDialog } from './forget-dialog.tsx'
import { LatestChange } from './latest-change.tsx'
import { PastTable } from './past-table.tsx'
import { readPast, type PastTake } from './past-take.ts'
import './past.css'

/** Past results of this browser; nothing where there are none. */
export function SavedWork() {
  const t = text('home')
  const [history, setHistory] = useState(() => readHistory(findStorage()))
  const past = useMemo(() => readPast(history.takes), [history])
  const [asked, setAsked] = useState<PastTake | 'all' | null>(null)
  const [status, setStatus] = useState('')

  const forget = () => {
    if (asked === null) return
    const outcome =
      asked === 'all' ? clearHistory(findStorage()) : removeFromHistory(findStorage(), asked.code)
    const isDone = outcome === 'removed' || outcome === 'saved'
    const done = asked === 'all' ? t.past.allForgotten : t.past.forgotten(t.past.day(asked.date))
    setStatus(isDone ? done : t.past.notForgotten)
    setHistory(readHistory(findStorage()))
    setAsked(null)
    // The button pressed may be gone.
    document.getElementById('past-title')?.focus({ preventScroll: true })
  }

  const { problem } = history
  if (problem === 'missing') return null
  if (past.length === 0 && problem === null && status === '') return null
  return (
    <Chapter id="past" title={t.pastTitle} note={t.pastNote}>
      <div className="past">
        {problem !== null && <p className="notice">{t.past.unreadable[problem]}</p>}
        {past.length > 0 && (
          <>
            <PastTable past={past} forget={setAsked} />
            <p className="quiet note">{t.past.against(roleWords[SITE_ROLE]?.label ?? SITE_ROLE)}</p>
            <LatestChange past={past} />
          </>
        )}
        {(past.length > 1 || problem === 'corrupt') && (
          <p>
            <button type="button" className="button small" onClick={() => setAsked('all')}>
              {t.past.forgetAll}
            </button>
          </p>
        )}
        <p role="status">{status}</p>
      </div>
      {asked !== null && (
        <ForgetDialog
          title={asked === 'all' ? t.past.confirm.all : t.past.confirm.one(t.past.day(asked.date))}
          forget={forget}
          keep={() => setAsked(null)}
        />
      )}
    </Chapter>
  )
}
