import { lazy, Suspense, useEffect, useState } from 'react'
import { text } from '#messages/text.ts'
import { Layout } from '#ui/layout.tsx'
import '#ui/field.css'
import './advisor.css'

/** The desk needs the bank, the engine and IndexedDB; the page without it is an empty shell. */
const Desk = lazy(async () => ({ default: (await import('./desk.tsx')).Desk }))

export function AdvisorPage() {
  const t = text('advisor')
  const [place, setPlace] = useState<'unknown' | 'framed' | 'page'>('unknown')
  useEffect(() => setPlace(window.top === window.self ? 'page' : 'framed'), [])
  const waiting = <Shell note={t.waiting} />
  return (
    <Layout page="advisor">
      {place === 'page' ? (
        <Suspense fallback={waiting}>
          <Desk waiting={waiting} />
        </Suspense>
      ) : (
        <Shell note={place === 'framed' ? t.framed.why : t.waiting}>
          {place === 'framed' && (
            <p>
              <a className="button main" href="./" target="_blank" rel="noopener noreferrer">
                {t.framed.open}
              </a>
            </p>
          )}
          <noscript>
            <p>{t.noScript}</p>
          </noscript>
        </Shell>
      )}
    </Layout>
  )
}

function Shell({ note, children }: { readonly note: string; readonly children?: React.ReactNode }) {
  const t = text('advisor')
  return (
    <div className="plate desk-shell">
      <div className="wrap">
        <h1 tabIndex={-1}>{t.heading}</h1>
        <p className="lead">{t.lead}</p>
        <p>{note}</p>
        {children}
      </div>
    </div>
  )
}
