import { useState } from 'react'
import type { Report } from '#engine/report.ts'
import type { RoleId } from '#engine/types.ts'
import { tellHost } from '#embed/frame/host-line.ts'
import { text } from '#messages/text.ts'
import { summaryOf } from './summary-of.ts'
import { useFrameState } from './use-frame-state.ts'

type Props = { readonly report: Report; readonly role: RoleId }

/** Where the host asks for a summary: nothing goes before the person ticks a line that names it. */
export function SummaryConsent({ report, role }: Props) {
  const t = text('frame').consent
  const frame = useFrameState()
  const [isGiven, setIsGiven] = useState(false)
  const origin = frame?.hostOrigin ?? null
  if (frame?.settings.results !== 'summary' || origin === null) return null
  const give = () => {
    setIsGiven(true)
    tellHost({ type: 'result', ...summaryOf(report, role) })
  }
  return (
    <fieldset className="consent">
      <legend>{t.title}</legend>
      <label className="tick">
        <input
          type="checkbox"
          checked={isGiven}
          aria-disabled={isGiven}
          onChange={() => isGiven || give()}
        />
        <span>{t.tick(origin)}</span>
      </label>
      <p className="note quiet" role="status">
        {isGiven ? t.given(origin) : t.note}
      </p>
    </fieldset>
  )
}
