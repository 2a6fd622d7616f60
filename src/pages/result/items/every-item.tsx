import { useState } from 'react'
import { findBank } from '#content/banks/register.ts'
import type { Report } from '#engine/report.ts'
import type { Attempt } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { Chapter } from '#ui/chapter.tsx'
import { ItemList } from './item-list.tsx'
import { reviewItems } from './reviewed-item.ts'
import { ScoringNote } from './scoring-note.tsx'
import './every-item.css'

type Props = { readonly report: Report; readonly attempt: Attempt }

/** Every item with its answer and its key, behind a fold; below it, how they were scored. */
export function EveryItem({ report, attempt }: Props) {
  const t = text('resultDetails').items
  const [isWanted, setIsWanted] = useState(false)
  const bank = findBank(attempt.bank)
  const items = bank ? reviewItems(bank, attempt.form, report) : []
  return (
    <Chapter id="items" title={t.title} note={t.note}>
      <details
        className="fold item-fold"
        onToggle={(event) => event.currentTarget.open && setIsWanted(true)}
      >
        <summary>{t.show(items.length)}</summary>
        <div className="inside">
          {isWanted && (
            <ItemList key={`${attempt.bank} ${attempt.form}`} items={items} attempt={attempt} />
          )}
        </div>
      </details>
      <details className="fold">
        <summary>{t.scoring.title}</summary>
        <div className="inside">
          <ScoringNote items={items} />
        </div>
      </details>
    </Chapter>
  )
}
