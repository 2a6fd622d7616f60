import { text } from '#messages/text.ts'
import { formatNumber } from './format-number.ts'
import type { AccuracyRow } from './read-accuracy.ts'

type Props = { readonly process: string; readonly rows: readonly AccuracyRow[] }

/** One process, a row for each form. */
export function AccuracyTable({ process, rows }: Props) {
  const t = text('method').accuracy
  const { title, about } = t.processes[process] ?? { title: process, about: '' }
  const { form, r, rmse, level, coverage, topGap } = t.columns
  return (
    <>
      <h3>{title}</h3>
      <p>{about}</p>
      <p className="quiet note">{t.people(countOf(rows))}</p>
      <table className="method-table method-figures figures">
        <caption className="hidden">{title}</caption>
        <thead>
          <tr>
            {[form, r, rmse, level, coverage, topGap].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.form}>
              <th scope="row">{t.forms[row.form] ?? row.form}</th>
              <td>{formatNumber(row.r, 2)}</td>
              <td>{Math.round(row.rmse)}</td>
              <td>
                {t.percent(row.sameLevel)}{' '}
                <span className="quiet">({t.percent(row.nearLevel)})</span>
              </td>
              <td>{t.percent(row.coverage)}</td>
              <td>{t.percent(row.topGapFound)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** '3,000', or the range where forms differ. */
function countOf(rows: readonly AccuracyRow[]): string {
  const counts = rows.map(({ people }) => people)
  const [least, most] = [Math.min(...counts), Math.max(...counts)].map((count) =>
    count.toLocaleString('en'),
  )
  return least === most ? `${least}` : `${least}–${most}`
}
