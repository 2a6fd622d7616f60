import { useRef, useState } from 'react'
import type { AreaId, Attempt } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { ItemFilters } from './item-filters.tsx'
import { ItemReview } from './item-review.tsx'
import { isShown, type Filter, type ReviewedItem } from './reviewed-item.ts'
import { useItemWords, type ItemWords } from './use-item-words.ts'

type Props = { readonly items: readonly ReviewedItem[]; readonly attempt: Attempt }

/** The items once their words are here; mounted when somebody asks to see them. */
export function ItemList({ items, attempt }: Props) {
  const t = text('resultDetails').items
  const { words, hasFailed, retry } = useItemWords(attempt.bank, attempt.form)
  const top = useRef<HTMLDivElement>(null)
  const retryHere = () => {
    top.current?.focus() // The button goes; focus stays where the items will come.
    retry()
  }
  return (
    <div className="item-list" ref={top} tabIndex={-1}>
      {words && <FilteredItems items={items} words={words} />}
      {!words && !hasFailed && <p role="status">{t.loading}</p>}
      {!words && hasFailed && (
        <div className="item-failed" role="alert">
          <p>{t.failed}</p>
          <button type="button" className="button small" onClick={retryHere}>
            {t.retry}
          </button>
        </div>
      )}
    </div>
  )
}

type FilteredProps = { readonly items: readonly ReviewedItem[]; readonly words: ItemWords }

function FilteredItems({ items, words }: FilteredProps) {
  const t = text('resultDetails').items
  const [filter, setFilter] = useState<Filter>('all')
  const [area, setArea] = useState<AreaId | null>(null)
  const shown = items.filter((item) => isShown(item, filter, area))
  const change = (nextFilter: Filter, nextArea: AreaId | null) => {
    setFilter(nextFilter)
    setArea(nextArea)
  }
  return (
    <>
      <ItemFilters items={items} filter={filter} area={area} change={change} />
      <p className="item-shown figures" role="status">
        {shown.length > 0 ? t.shown(shown.length, items.length) : t.none}
      </p>
      <ol className="item-reviews">
        {shown.map((reviewed) => {
          const question = words.questions[reviewed.item.id]
          const rationale = words.rationales[reviewed.item.id]
          if (!question || !rationale) return null
          return (
            <ItemReview
              key={reviewed.item.id}
              reviewed={reviewed}
              question={question}
              rationale={rationale}
            />
          )
        })}
      </ol>
    </>
  )
}
