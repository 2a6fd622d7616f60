import { useEffect, useRef } from 'react'
import { DEFAULT_HOURS } from '#engine/plan-limits.ts'
import { writeAddress } from '#code/result-address.ts'
import { roleWords } from '#content/en/roles.ts'
import { DEFAULT_ROLE } from '#content/default-role.ts'
import { tellHost } from '#embed/frame/host-line.ts'
import { text } from '#messages/text.ts'
import { LinkField } from '#ui/link-field.tsx'
import { useRootPath } from '#ui/root-path.tsx'
import { readHistory } from '#session/history.ts'
import { findStorage } from '#session/local-storage.ts'
import type { Result } from '../read-result.ts'
import { ReadinessFigures } from '../readiness-figures.tsx'
import { CollectorPlace } from '../collector/collector-place.tsx'
import { sortAreas } from '../sort-areas.ts'
import { AreaBars } from './area-bars.tsx'
import { SummaryConsent } from './summary-consent.tsx'
import './compact-result.css'

/** A result inside another page: the band and the areas; the rest on a page of its own, by the code. */
export function CompactResult({ result }: { readonly result: Result }) {
  const t = text('frame')
  const words = text('result')
  const { report, role } = result
  const { readiness } = report
  const page = useOwnPage(result)
  const heading = useRef<HTMLHeadingElement>(null)
  // Come to by a press in here, the heading has focus; loaded with the host's page, nothing is taken.
  useEffect(() => {
    if (navigator.userActivation?.hasBeenActive) heading.current?.focus({ preventScroll: true })
  }, [])
  const isKept = readHistory(findStorage()).problem !== 'missing'
  return (
    <>
      <div className="plate">
        <div className="wrap compact">
          <div className="compact-band">
            <p className="quiet">{t.readAgainst(roleWords[role.id]?.label ?? role.id)}</p>
            <h1 className={`band band-${readiness.band}`} ref={heading} tabIndex={-1}>
              {words.bands[readiness.band]}
            </h1>
            <ReadinessFigures readiness={readiness} className="figures" />
            <p>{words.bandMeaning[readiness.band]}</p>
            {report.careless && <p className="notice">{words.careless}</p>}
          </div>
          <AreaBars areas={sortAreas(report.areas)} />
        </div>
      </div>
      <CollectorPlace result={result} />
      <div className="wrap compact-ways">
        <SummaryConsent report={report} role={role.id} />
        <p>
          <a
            className="button main"
            href={page}
            target="_blank"
            rel="noopener noreferrer"
            onClick={() => tellHost({ type: 'share', method: 'continue' })}
          >
            {t.continue}
          </a>
        </p>
        <p className="note quiet">{t.continueNote}</p>
        <details className="fold" open={!isKept}>
          <summary>{t.keep}</summary>
          <div className="inside">
            <p className={isKept ? 'note quiet' : 'notice'}>
              {isKept ? t.keepNote : t.keepBlocked}
            </p>
            <LinkField
              label={text('resultShare').link}
              url={page}
              onShared={(method) => tellHost({ type: 'share', method })}
            />
          </div>
        </details>
      </div>
    </>
  )
}

/** This result on a page of its own: the address here less what the host asked for. */
function useOwnPage({ decoded, address, isLocked, role }: Result): string {
  const root = useRootPath()
  const fragment = writeAddress(
    { ...address, code: isLocked ? address.code : decoded.code, role: role.id },
    { role: DEFAULT_ROLE, hours: DEFAULT_HOURS },
  )
  return `${new URL(`${root}result/`, location.href).href}#${fragment}`
}
