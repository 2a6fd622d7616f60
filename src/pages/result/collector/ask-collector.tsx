import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { PROVIDER } from '#content/provider.ts'
import type { RoleId } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { cancelSummary, sendSummary, type SendState } from './send-summary.ts'
import { useCollectorSite } from './use-collector-site.ts'
import { useRetry } from './use-retry.ts'
import './collector.css'

type Props = { readonly code: string; readonly role: RoleId }

/**
 * Asks whoever has just finished whether the site's collector may have a summary; nothing is sent,
 * kept or asked again without a yes. Empty where the build sets no collector.
 */
export function AskCollector({ code, role }: Props) {
  const { state } = useLocation()
  const [isJustFinished] = useState(() => hasFinished(state))
  const { collector } = PROVIDER
  useRetry()
  return collector !== null && isJustFinished ? <Question code={code} role={role} /> : null
}

function Question({ code, role }: Props) {
  const t = text('provider').collector
  const navigate = useNavigate()
  const { hash } = useLocation()
  const site = useCollectorSite()
  const [answer, setAnswer] = useState<SendState>({ kind: 'asked' })
  const { name, endpoint } = PROVIDER.collector ?? { name: '', endpoint: '' }
  const decide = async (isYes: boolean) => {
    // A reload is no new finish.
    void navigate({ hash }, { replace: true, state: null, preventScrollReset: true })
    if (!isYes) return setAnswer({ kind: 'declined' })
    setAnswer({ kind: 'sending' })
    setAnswer(await sendSummary(code, role, site))
  }
  return (
    <section className="collector no-print" aria-labelledby="collector-title">
      <div className="wrap">
        <h2 id="collector-title" tabIndex={-1}>
          {t.title(name)}
        </h2>
        {answer.kind === 'asked' ? (
          <>
            <p>{t.what}</p>
            <p>
              {t.where} <span className="collector-address">{endpoint}</span>
            </p>
            <p className="row">
              <button type="button" className="button" onClick={() => void decide(true)}>
                {t.yes}
              </button>
              <button type="button" className="button" onClick={() => void decide(false)}>
                {t.no}
              </button>
            </p>
          </>
        ) : null}
        <p role="status">{answer.kind !== 'asked' && t.states[answer.kind](name)}</p>
        {answer.kind === 'waiting' && (
          <button
            type="button"
            className="button small"
            onClick={() => {
              cancelSummary(answer.consent)
              setAnswer({ kind: 'declined' })
            }}
          >
            {t.cancel}
          </button>
        )}
      </div>
    </section>
  )
}

function hasFinished(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'isFinished' in state
}
