import { guideWords } from '#content/en/guide.ts'
import { Chapter } from '#ui/chapter.tsx'

const ROLES = ['tpm', 'programManager'] as const

/** Explicit roles, because a phone lays the rows out as blocks; there each cell names its column. */
export function ComparisonChapter() {
  const { title, intro, columns, rows, sharedTitle, shared } = guideWords.comparison
  return (
    <Chapter id="comparison" title={title} note={intro}>
      <table className="guide-table" role="table" aria-labelledby="comparison-title">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {columns.aspect}
            </th>
            {ROLES.map((role) => (
              <th key={role} scope="col" role="columnheader">
                {columns[role]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.aspect} role="row">
              <th scope="row" role="rowheader">
                {row.aspect}
              </th>
              {ROLES.map((role) => (
                <td key={role} role="cell">
                  <span className="guide-column" aria-hidden="true">
                    {columns[role]}
                  </span>
                  {row[role]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="guide-shared">
        <h3>{sharedTitle}</h3>
        <ul>
          {shared.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    </Chapter>
  )
}
