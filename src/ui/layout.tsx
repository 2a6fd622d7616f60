import type { MouseEvent, ReactNode } from 'react'
import { text } from '#messages/text.ts'
import { BrandMark } from './brand-mark.tsx'
import { useRootPath } from './root-path.tsx'

const PAGES = ['guide', 'method', 'advisor'] as const

/** Set by the build where its provider lists courses of their own. */
const COURSES_BY: string | undefined = import.meta.env.VITE_COURSES_BY

type Props = { readonly page: string; readonly children: ReactNode }

/** Masthead, main and foot of every page; the chart's border at top and foot is the one ornament. */
export function Layout({ page, children }: Props) {
  const root = useRootPath()
  const t = text('shell')
  return (
    <>
      <a className="skip" href="#main" onClick={focusMain}>
        {t.skip}
      </a>
      <div className="strip" aria-hidden="true" />
      <header className="masthead">
        <div className="wrap">
          <a className="brand" href={root} aria-current={page === 'home' ? 'page' : undefined}>
            <BrandMark />
            <span className="brand-name">{t.brand}</span>
          </a>
          <nav aria-label={t.navigation}>
            <ul className="links">
              {PAGES.map((name) => (
                <li key={name}>
                  <a href={`${root}${name}/`} aria-current={page === name ? 'page' : undefined}>
                    {t.pages[name]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <p className="lost" role="alert">
        {t.lost}{' '}
        <button type="button" className="link" data-reload="">
          {t.again}
        </button>
      </p>
      <main id="main" tabIndex={-1}>
        <div className="content">{children}</div>
      </main>
      <footer className="foot">
        <p className="frame-line">
          <span>{t.staysHere}</span>
          <a href={root} target="_blank" rel="noopener noreferrer">
            {t.brand}
          </a>
        </p>
        <div className="wrap">
          <p>
            <strong>{t.selfCheck}</strong>
            {t.notATest} {COURSES_BY === undefined ? t.independent : t.coursesBy(COURSES_BY)}
          </p>
          <p>
            {t.noServer} <a href={`${root}guide/`}>{t.pages.guide}</a>,{' '}
            <a href={`${root}method/`}>{t.methodAndLimits}</a>,{' '}
            <a href={`${root}embed/`}>{t.embed}</a>.
          </p>
        </div>
        <div className="strip" aria-hidden="true" />
      </footer>
    </>
  )
}

/** The fragment may hold a result code, so the skip link moves focus without touching it. */
function focusMain(event: MouseEvent): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
