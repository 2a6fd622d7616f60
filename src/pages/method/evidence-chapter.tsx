import { text } from '#messages/text.ts'
import { Chapter } from '#ui/chapter.tsx'
import { WithScript } from './with-script.tsx'

/** What each part rests on: a word for the kind, never a colour. */
export function EvidenceChapter() {
  const { chapters, evidence: t } = text('method')
  return (
    <Chapter id="evidence" title={chapters.evidence} note={t.note}>
      <WithScript>
        <table className="method-table method-stacked" role="table">
          <caption className="hidden">{t.caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {[t.columns.part, t.columns.basis, t.columns.better].map((column) => (
                <th key={column} scope="col" role="columnheader">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {t.rows.map(({ part, kind, detail, better }) => (
              <tr key={part} role="row">
                <th scope="row" role="rowheader">
                  {part}
                </th>
                <td role="cell">
                  <strong>{t.kinds[kind]}</strong>, {detail}
                </td>
                <td role="cell">
                  <span className="method-cell-label">{t.columns.better}: </span>
                  {better}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WithScript>
    </Chapter>
  )
}
