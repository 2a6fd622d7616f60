import { useId, type ReactNode } from 'react'
import { AREAS } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import type { Filter } from './filter-rows.ts'

const BANDS = ['ready', 'approaching', 'building', 'insufficient'] as const

type Props = { readonly filter: Filter; readonly change: (filter: Filter) => void }

export function TableFilters({ filter, change }: Props) {
  const t = text('advisorTable')
  const id = useId()
  return (
    <div className="table-filters no-print" role="search">
      <p className="field">
        <label htmlFor={`${id}find`}>{t.find}</label>
        <input
          id={`${id}find`}
          type="search"
          placeholder={t.findHint}
          value={filter.find}
          onChange={(event) => change({ ...filter, find: event.target.value })}
        />
      </p>
      <Choice
        label={t.band}
        value={filter.band}
        choose={(value) => change({ ...filter, band: BANDS.find((band) => band === value) ?? '' })}
      >
        <option value="">{t.anyBand}</option>
        {BANDS.map((band) => (
          <option key={band} value={band}>
            {t.bands[band]}
          </option>
        ))}
      </Choice>
      <Choice
        label={t.gapIn}
        value={filter.gapIn}
        choose={(value) => change({ ...filter, gapIn: AREAS.find((area) => area === value) ?? '' })}
      >
        <option value="">{t.anyGap}</option>
        {AREAS.map((area) => (
          <option key={area} value={area}>
            {text('shell').areas[area]}
          </option>
        ))}
      </Choice>
    </div>
  )
}

type ChoiceProps = {
  readonly label: string
  readonly value: string
  readonly choose: (value: string) => void
  readonly children: ReactNode
}

export function Choice({ label, value, choose, children }: ChoiceProps) {
  const id = useId()
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        {children}
      </select>
    </p>
  )
}
