import { PROVIDER } from '#content/provider.ts'
import { text } from '#messages/text.ts'
import { Chapter } from '#ui/chapter.tsx'
import { Prose, Terms } from './prose.tsx'
import { STORAGE_KEYS } from './storage-keys.ts'

const KEPT = ['draft', 'history', 'roadmap', 'unreadable', 'cohort', 'digitKeys'] as const

/** What stays in the browser, what a link carries, and how to delete what is kept. */
export function PrivacyChapter() {
  const { chapters, privacy: t } = text('method')
  const names = { ...STORAGE_KEYS, unreadable: t.unreadableKey }
  return (
    <Chapter id="privacy" title={chapters.privacy} note={t.note}>
      <div className="prose">
        <Prose text={t.plain} />
        {PROVIDER.collector !== null && (
          <p id="collector">{t.collector(PROVIDER.collector.name, PROVIDER.collector.endpoint)}</p>
        )}
        <p>{t.exception}</p>
        <h3>{t.carriesTitle}</h3>
        <Terms terms={t.carries} />
        <p>{t.whom}</p>
        <h3>{t.keptTitle}</h3>
        <table className="method-table method-stacked" role="table">
          <caption className="hidden">{t.keptCaption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {[t.keptColumns.key, t.keptColumns.what, t.keptColumns.remove].map((column) => (
                <th key={column} scope="col" role="columnheader">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {KEPT.map((key) => (
              <tr key={key} role="row">
                <th scope="row" role="rowheader">
                  <code>{names[key]}</code>
                </th>
                <td role="cell">{t.kept[key].what}</td>
                <td role="cell">
                  <span className="method-cell-label">{t.keptColumns.remove}: </span>
                  {t.kept[key].remove}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{t.clear}</p>
      </div>
    </Chapter>
  )
}
