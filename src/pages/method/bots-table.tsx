import { text } from '#messages/text.ts'
import type { BotRow } from './read-accuracy.ts'

/** What answering without knowing earns, and the two extremes: a row a bot, a column a form. */
export function BotsTable({ rows }: { readonly rows: readonly BotRow[] }) {
  const t = text('method').accuracy
  const forms = [...new Set(rows.map(({ form }) => form))]
  const bots = [...new Set(rows.map(({ bot }) => bot))]
  return (
    <>
      <h3>{t.botsTitle}</h3>
      <p>{t.botsAbout}</p>
      <table className="method-table method-figures figures">
        <caption className="hidden">{t.botsTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{t.botsWho}</th>
            {forms.map((form) => (
              <th key={form} scope="col">
                {t.forms[form] ?? form}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bots.map((bot) => (
            <tr key={bot}>
              <th scope="row">{t.bots[bot] ?? bot}</th>
              {forms.map((form) => (
                <BotCell
                  key={form}
                  row={rows.find((row) => row.bot === bot && row.form === form)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function BotCell({ row }: { readonly row: BotRow | undefined }) {
  if (!row) return <td>–</td>
  const [score, low, high] = [row.score, row.low, row.high].map(Math.round)
  return (
    <td>
      <strong>{score}</strong>{' '}
      {low !== high && (
        <span className="quiet method-range">
          {low}–{high}
        </span>
      )}
    </td>
  )
}
