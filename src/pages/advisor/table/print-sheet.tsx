import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { BAND_CUTS } from '#content/roles.ts'
import { AREAS } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import type { Readiness } from '#engine/report.ts'
import { drawnInterval } from '#ui/dial/reading.ts'
import { wholeScore } from '#ui/whole-points.ts'
import type { RowReading } from '../learner.ts'
import { groupsOf } from './filter-rows.ts'
import { nameOf } from './sort-rows.ts'

const MOST_ROWS = 1000

type Props = { readonly rows: readonly RowReading[]; readonly roleLabel: string }

/** The rows as paper shows them: the table on the screen holds only those in view. */
export function PrintSheet({ rows, roleLabel }: Props) {
  const t = text('advisorTable')
  /** The moment of printing; null on the screen. */
  const [printedAt, setPrintedAt] = useState<string | null>(null)
  useEffect(() => {
    const before = () => flushSync(() => setPrintedAt(new Date().toISOString()))
    const after = () => setPrintedAt(null)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  if (printedAt === null) return null
  const printed = rows.slice(0, MOST_ROWS)
  return (
    <div className="print-sheet">
      <p>{t.printTitle(roleLabel, t.day(printedAt))}</p>
      {printed.length < rows.length && <p>{t.printLimit(printed.length, rows.length)}</p>}
      <table className="figures">
        <thead>
          <tr>
            {[t.name, t.band, t.readiness].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            {AREAS.map((area) => (
              <th key={area} scope="col">
                {text('shell').areas[area]}
              </th>
            ))}
            <th scope="col">{t.taken}</th>
            <th scope="col">{t.note}</th>
          </tr>
        </thead>
        <tbody>
          {printed.map((row) => (
            <PrintRow key={row.learner.code} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function PrintRow({ row: { learner, reading, isHidden } }: { readonly row: RowReading }) {
  const t = text('advisorTable')
  const { readiness, gaps } = reading
  const { result, note = '' } = learner
  return (
    <tr>
      <th scope="row">{nameOf(learner, t.unnamed)}</th>
      {isHidden ? (
        <td colSpan={2 + AREAS.length}>{t.hidden}</td>
      ) : (
        <>
          <td>{t.bands[readiness.band]}</td>
          <td>{readinessWords(readiness)}</td>
          {AREAS.map((area, i) => {
            const score = result.scores[i] ?? null
            return (
              <td key={area}>
                <span className={gaps[i] === 'gap' ? 'is-gap' : ''}>
                  {score === null ? '–' : Math.round(score)}
                </span>
              </td>
            )
          })}
        </>
      )}
      <td>{`${t.forms[result.form] ?? result.form}, ${t.day(result.date)}`}</td>
      <td>{[note, groupsOf(learner).join(', ')].filter(Boolean).join(' · ')}</td>
    </tr>
  )
}

function readinessWords({ score, low, high }: Readiness): string {
  if (score === null) return '–'
  const [from, to] = drawnInterval(low, high).map((end) => Math.round(end))
  return `${wholeScore(score, Object.values(BAND_CUTS))} (${from}–${to})`
}
