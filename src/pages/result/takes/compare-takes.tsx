import { useId, useState } from 'react'
import { compareTakes } from '#engine/compare-takes.ts'
import type { Comparison } from '#engine/report.ts'
import type { Role } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import type { ReadTake } from '#session/read-take.ts'
import { ChangeTable } from './change-table.tsx'
import { MeanChange } from './mean-change.tsx'
import { TakesDial } from './takes-dial.tsx'

type Props = {
  readonly here: ReadTake
  readonly others: readonly ReadTake[]
  /** Every take that could be read, in the order they were kept. */
  readonly all: readonly ReadTake[]
  readonly role: Role
}

/** This take against one that the person picks; at first the nearest that it can be compared with. */
export function CompareTakes({ here, others, all, role }: Props) {
  const t = text('resultShare').takes
  const id = useId()
  const inOrder = all.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const isEarlier = (take: ReadTake) => inOrder.indexOf(take) < inOrder.indexOf(here)
  const compareWith = (take: ReadTake): Comparison =>
    isEarlier(take) ? compareTakes(take, here) : compareTakes(here, take)
  const newestFirst = inOrder.filter((take) => others.includes(take)).toReversed()
  const nearest = [
    ...newestFirst.filter(isEarlier),
    ...newestFirst.filter((take) => !isEarlier(take)).toReversed(),
  ]
  const [picked, setPicked] = useState<string | null>(null)
  const other =
    others.find(({ code }) => code === picked) ??
    nearest.find((take) => compareWith(take).ok) ??
    nearest[0]
  if (!other) return null
  const comparison = compareWith(other)
  const since = isEarlier(other) ? t.since : t.until
  return (
    <div className="compare">
      <p className="field">
        <label htmlFor={id}>{t.compareWith}</label>
        <select id={id} value={other.code} onChange={(event) => setPicked(event.target.value)}>
          {newestFirst.map((take) => (
            <option key={take.code} value={take.code}>
              {nameOf(take)}
            </option>
          ))}
        </select>
      </p>
      <div aria-live="polite">
        {comparison.ok ? (
          <>
            <MeanChange mean={comparison.mean} since={since(...partsOf(other))} />
            <TakesDial here={here} other={other} role={role} />
            <ChangeTable areas={comparison.areas} />
          </>
        ) : (
          <p className="notice">{t.refused[comparison.reason]}</p>
        )}
      </div>
    </div>
  )
}

function nameOf(take: ReadTake): string {
  return text('resultShare').takes.take(...partsOf(take))
}

/** Form and day in words. */
function partsOf({ form, date }: ReadTake): readonly [string, string] {
  const { forms, date: dateOf } = text('result')
  return [forms[form] ?? form, dateOf(date)]
}
