import type { ReactNode } from 'react'
import { text } from '#messages/text.ts'
import '#ui/dial/legend.css'

/** What the chart's signs mean. */
export function Legend({ hasUnknown }: { readonly hasUnknown: boolean }) {
  const t = text('result').legend
  return (
    <ul className="legend dial">
      <li>
        <Sign>
          <path className="estimate" d="M1 12 13 4 27 10" />
          <circle cx="13" cy="4" r="3.4" className="mark-technical" fill="currentColor" />
        </Sign>
        {t.estimate}
      </li>
      <li>
        <Sign>
          <rect className="tide" x="1" y="2" width="26" height="11" />
          <path className="coast" d="M1 2H27V13H1Z" />
          <path
            className="stipple-sign"
            d="M5 5h1M10 5h1M15 5h1M20 5h1M7 9h1M12 9h1M17 9h1M22 9h1"
          />
        </Sign>
        {t.interval}
      </li>
      <li>
        <Sign>
          <path className="target" d="M1 8H27" />
        </Sign>
        {t.target}
      </li>
      <li>
        <Sign>
          <path className="tick-sign" d="M2 3V12M7.75 3V12M13.5 3V12M19.25 3V12M25 3V12" />
        </Sign>
        {t.rim}
      </li>
      {hasUnknown && (
        <li>
          <Sign>
            <path className="unknown" d="M1 8H27" />
          </Sign>
          {t.unknown}
        </li>
      )}
    </ul>
  )
}

function Sign({ children }: { readonly children: ReactNode }) {
  return (
    <svg width="28" height="15" viewBox="0 0 28 15" aria-hidden="true">
      {children}
    </svg>
  )
}
