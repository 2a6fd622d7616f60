import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { writeAddress } from '#code/result-address.ts'
import { isFramed } from '#embed/frame/frame-state.ts'
import { loadText, text } from '#messages/text.ts'
import { Layout } from '#ui/layout.tsx'
import { ADDRESS_DEFAULTS, fragmentOf, readResult, type Opened } from './read-result.ts'
import type { Change } from './change.ts'
import { ResultView } from './result-view.tsx'
import { loadLater, useLater } from './use-later.ts'
import '#ui/bar.css'
import '#ui/dial/dial.css'
import '#ui/field.css'
import '#ui/fold.css'
import '#ui/gap-sign.css'
import '#ui/ruler.css'
import './result.css'
import './print.css'

const CompactResult = lazy(async () => {
  const [page] = await Promise.all([
    import('./framed/compact-result.tsx'),
    ...(['frame', 'link', 'resultShare'] as const).map((section) => loadText('en', section)),
  ])
  return { default: page.CompactResult }
})

/** What the page fetches by itself once it is shown, for whoever is on the way to it. */
export async function fetchMore(): Promise<void> {
  await Promise.all([loadLater(), import('#ui/dial/live-dial.tsx')])
}

export function ResultPage() {
  const { hash } = useLocation()
  const navigate = useNavigate()
  const [isHydrated, setIsHydrated] = useState(false)
  useEffect(() => setIsHydrated(true), [])
  const [opened, setOpened] = useState<Opened | null>(null)
  const later = useLater()
  const result = useMemo(
    () => (isHydrated ? readResult(hash.slice(1), opened) : null),
    [isHydrated, hash, opened],
  )
  useEffect(() => {
    if (opened) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }, [opened])

  // What is read stays in the address, so that any state of the page can be copied from there.
  const change = (next: Change) => {
    if (result?.kind !== 'result') return
    const { decoded, address, isLocked, role, hours } = result
    const code = isLocked ? address.code : decoded.code
    const fragment = writeAddress(
      { code, role: role.id, hours, isFreeOnly: address.isFreeOnly, ...next },
      ADDRESS_DEFAULTS,
    )
    void navigate({ hash: `#${fragment}` }, { replace: true, preventScrollReset: true })
  }
  return (
    <Layout page="result">
      {result === null ? (
        <Waiting />
      ) : result.kind === 'result' && isFramed() ? (
        <Suspense fallback={<Waiting />}>
          <CompactResult result={result} />
        </Suspense>
      ) : result.kind === 'result' ? (
        <ResultView result={result} change={change} later={later} />
      ) : later === null ? (
        <Waiting />
      ) : (
        <later.NoResultView
          key={result.text}
          noResult={result}
          open={(given) => void navigate({ hash: `#${fragmentOf(given)}` })}
          unlock={(code) => setOpened({ locked: result.text, code })}
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
