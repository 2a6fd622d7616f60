import { useId } from 'react'
import { roleWords } from '#content/en/roles.ts'
import { findBank } from '#content/banks/register.ts'
import { ROLES } from '#content/roles.ts'
import type { RoleId } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import type { Reading } from '#ui/dial/reading.ts'
import { Radar } from './radar.tsx'
import type { Result } from './read-result.ts'
import { ReadinessFigures } from './readiness-figures.tsx'
import type { Change } from './change.ts'
import { scrollToSection } from './section-bar.tsx'
import { useShown } from '#ui/use-shown.ts'

type Props = {
  readonly result: Result
  readonly readings: readonly Reading[]
  readonly change: (next: Change) => void
  /** Whether all that comes below is shown: then there is time for the live chart. */
  readonly isRestShown: boolean
}

/** The band with its interval, what it means, the radar, and the role it is read against. */
export function Headline({ result, readings, change, isRestShown }: Props) {
  const t = text('result')
  const { decoded, report, role, unknownRole } = result
  const { readiness } = report
  const head = decoded.kind === 'answers' ? decoded.attempt : decoded.scores
  return (
    <div className="plate">
      <div className="wrap headline">
        <div className="headline-band">
          <p className="quiet headline-facts">
            {[t.forms[head.form], t.date(head.date), answeredOf(result)].join(' · ')}
          </p>
          {head.name !== undefined && <p className="headline-name">{t.of(head.name)}</p>}
          {head.label !== undefined && <p className="quiet">{t.label(head.label)}</p>}
          <h1 className={`band band-${readiness.band}`} tabIndex={-1}>
            {t.bands[readiness.band]}
          </h1>
          <ReadinessFigures readiness={readiness} className="lead figures" />
        </div>
        <Radar readings={readings} isLive={isRestShown} />
        <div className="headline-words">
          <p>{t.bandMeaning[readiness.band]}</p>
          <p>{summaryOf(result)}</p>
          {report.careless && <p className="notice">{t.careless}</p>}
          {unknownRole !== null && <p className="notice">{t.unknownRole(unknownRole)}</p>}
          <RoleSelect role={role.id} change={change} />
          <p className="row no-print">
            <button
              type="button"
              className="button main"
              onClick={() => scrollToSection('courses')}
            >
              {t.nextStep}
            </button>
            <button type="button" className="button" onClick={() => scrollToSection('share')}>
              {t.share}
            </button>
          </p>
        </div>
      </div>
    </div>
  )
}

function RoleSelect({ role, change }: { readonly role: RoleId } & Pick<Props, 'change'>) {
  const id = useId()
  const [shown, setShown] = useShown(role)
  return (
    <p className="field">
      <label htmlFor={id}>{text('result').readAgainst}</label>
      <span className="print-only">{roleWords[shown]?.label ?? shown}</span>
      <select
        id={id}
        className="no-print"
        value={shown}
        onChange={(event) => {
          setShown(event.target.value)
          change({ role: event.target.value })
        }}
      >
        {ROLES.map((other) => (
          <option key={other.id} value={other.id}>
            {roleWords[other.id]?.label ?? other.id}
          </option>
        ))}
      </select>
    </p>
  )
}

function answeredOf({ decoded }: Result): string {
  const t = text('result')
  if (decoded.kind === 'scores') return t.scoresOnly
  if (decoded.kind === 'advisor') return t.advisorView
  const { bank, form, responses } = decoded.attempt
  const total = findBank(bank)?.forms[form]?.length ?? 0
  return t.answered(Object.keys(responses).length, total)
}

/** Areas met, short and unclear in one or two sentences. */
function summaryOf({ report }: Result): string {
  const names = text('shell').areas
  const of = (gap: 'met' | 'gap' | 'unclear') =>
    report.areas
      .filter((area) => area.enough && area.gap === gap)
      .map((area) => names[area.area].toLowerCase())
  return text('result').summary(of('met'), of('gap'), of('unclear'))
}
