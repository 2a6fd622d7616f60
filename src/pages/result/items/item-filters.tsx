import { AREAS, type AreaId } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { AreaMark } from '#ui/area-mark.tsx'
import { FILTERS, isShown, type Filter, type ReviewedItem } from './reviewed-item.ts'

type Props = {
  readonly items: readonly ReviewedItem[]
  readonly filter: Filter
  readonly area: AreaId | null
  readonly change: (filter: Filter, area: AreaId | null) => void
}

/** Two rows of buttons that stay pressed: which answers, and which area. */
export function ItemFilters({ items, filter, area, change }: Props) {
  const t = text('resultDetails').items
  const names = text('shell').areas
  return (
    <div className="item-filters no-print">
      <div className="item-filter-row" role="group" aria-label={t.filter}>
        {FILTERS.map((choice) => (
          <button
            key={choice}
            type="button"
            className="button small filter"
            aria-pressed={choice === filter}
            onClick={() => change(choice, area)}
          >
            {t.filters[choice]}{' '}
            <span className="filter-count figures">
              {items.filter((item) => isShown(item, choice, null)).length}
            </span>
          </button>
        ))}
      </div>
      <div className="item-filter-row" role="group" aria-label={t.areaFilter}>
        {[null, ...AREAS].map((choice) => (
          <button
            key={choice ?? 'all'}
            type="button"
            className="button small filter"
            aria-pressed={choice === area}
            onClick={() => change(filter, choice)}
          >
            {choice !== null && <AreaMark area={choice} />}
            {choice === null ? t.allAreas : names[choice]}
          </button>
        ))}
      </div>
      <p className="note quiet">{t.filterNote}</p>
    </div>
  )
}
