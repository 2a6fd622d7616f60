import { text } from '#messages/text.ts'

const VARIABLES = {
  ready: ['app', 'bank', 'locale', 'items'],
  start: ['form'],
  complete: ['form', 'durationMs'],
  result: ['role', 'band', 'areas'],
  share: ['method'],
} as const

/** Which trigger and which variables belong to which event. */
export function TagManagerTable({ hasResult }: { readonly hasResult: boolean }) {
  const t = text('embed').copy
  const shown = Object.entries(VARIABLES).filter(([name]) => hasResult || name !== 'result')
  return (
    <>
      <div className="table-scroll">
        <table className="embed-table">
          <caption>{t.events.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.events.event}</th>
              <th scope="col">{t.events.custom}</th>
              <th scope="col">{t.events.variables}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(([name, variables]) => (
              <tr key={name}>
                <th scope="row">
                  <code>readiness:{name}</code>
                </th>
                <td>
                  <code>readiness_{name}</code>
                </td>
                <td>
                  {variables.map((variable) => (
                    <code key={variable}>readiness.{variable} </code>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hasResult && <p className="notice">{t.resultWarning}</p>}
    </>
  )
}
