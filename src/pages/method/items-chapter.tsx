import { text } from '#messages/text.ts'
import { Chapter } from '#ui/chapter.tsx'
import { BANK_FACTS } from './bank-facts.ts'
import { Prose } from './prose.tsx'

const TYPES = ['judgement', 'knowledge', 'order', 'multi'] as const

/** The four types, what an answer earns, and how forms are made. */
export function ItemsChapter() {
  const { chapters, items: t } = text('method')
  const { items, full, quick, reserve, judgementItems, pairItems } = BANK_FACTS
  return (
    <Chapter id="items" title={chapters.items} note={t.note}>
      <div className="prose">
        <p>{t.intro(items)}</p>
        <table className="method-table method-stacked" role="table">
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {t.columns.type}
              </th>
              <th scope="col" role="columnheader">
                {t.columns.task}
              </th>
              <th scope="col" role="columnheader">
                {t.columns.credit}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {TYPES.map((type) => (
              <tr key={type} role="row">
                <th scope="row" role="rowheader">
                  {t.types[type].name}
                </th>
                <td role="cell">{t.types[type].task}</td>
                <td role="cell">
                  <span className="method-cell-label">{t.columns.credit}: </span>
                  {t.types[type].credit}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <h3>{t.notSureTitle}</h3>
        <Prose text={t.notSure} />
        <h3>{t.pairsTitle}</h3>
        <p>{t.pairs(pairItems, judgementItems)}</p>
        <h3>{t.formsTitle}</h3>
        <Prose text={t.forms(full, quick, reserve)} />
        <h3>{t.orderTitle}</h3>
        <p>{t.order}</p>
      </div>
    </Chapter>
  )
}
