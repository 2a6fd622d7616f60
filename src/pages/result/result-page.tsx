import { useEffect, useMemo, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { writeAddress } from '#code/result-address.ts'
import { text } from '#messages/text.ts'
import { Layout } from '#ui/layout.tsx'
import { NoResultView } from './no-result-view.tsx'
import { ADDRESS_DEFAULTS, readResult } from './read-result.ts'
import { ResultView, type Change } from './result-view.tsx'
import './result.css'

export function ResultPage() {
  const { hash } = useLocation()
  const navigate = useNavigate()
  const [isHydrated, setIsHydrated] = useState(false)
  useEffect(() => setIsHydrated(true), [])
  const result = useMemo(() => (isHydrated ? readResult(hash.slice(1)) : null), [isHydrated, hash])

  // What is read stays in the address, so that any state of the page can be copied from there.
  const change = (next: Change) => {
    if (result?.kind !== 'result') return
    const { decoded, address, role, hours } = result
    const fragment = writeAddress(
      { code: decoded.code, role: role.id, hours, isFreeOnly: address.isFreeOnly, ...next },
      ADDRESS_DEFAULTS,
    )
    void navigate({ hash: `#${fragment}` }, { replace: true, preventScrollReset: true })
  }
  return (
    <Layout page="result">
      {result === null ? (
        <Waiting />
      ) : result.kind === 'result' ? (
        <ResultView result={result} change={change} />
      ) : (
        <NoResultView
          key={result.text}
          noResult={result}
          open={(given) => void navigate({ hash: `#${given}` })}
        />
      )}
    </Layout>
  )
}

function Waiting() {
  const t = text('result')
  return (
    <div className="plate waiting">
      <div className="wrap">
        <h1 tabIndex={-1}>{t.reading}</h1>
        <noscript>
          <p>{t.noScript}</p>
        </noscript>
      </div>
    </div>
  )
}
