import { AREAS } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { AreaMark } from '#ui/area-mark.tsx'
import type { ReactNode } from 'react'
import type { SortKey, Sorting } from './sort-rows.ts'

type Props = {
  readonly sorting: Sorting
  readonly sort: (key: SortKey) => void
  readonly isAllSelected: boolean
  readonly isSomeSelected: boolean
  readonly selectAll: (isSelected: boolean) => void
}

export function TableHead({ sorting, sort, isAllSelected, isSomeSelected, selectAll }: Props) {
  const t = text('advisorTable')
  const column = (key: SortKey, className: string, label: ReactNode) => (
    <th
      scope="col"
      className={className}
      aria-sort={
        sorting.key !== key ? undefined : sorting.isDescending ? 'descending' : 'ascending'
      }
    >
      <button type="button" onClick={() => sort(key)}>
        {label}
        <svg className="sort-sign" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
          <path d="M1 3 5 8 9 3" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
      </button>
    </th>
  )
  return (
    <thead>
      <tr aria-rowindex={1}>
        <td className="cell-select">
          <input
            type="checkbox"
            aria-label={t.selectAll}
            checked={isAllSelected}
            ref={(box) => {
              if (box) box.indeterminate = isSomeSelected && !isAllSelected
            }}
            onChange={(event) => selectAll(event.target.checked)}
          />
        </td>
        {column('name', 'cell-name', t.name)}
        <th scope="col" className="cell-band">
          {t.band}
        </th>
        {column('readiness', 'cell-readiness', t.readiness)}
        {AREAS.map((area) => (
          <AreaColumn key={area} area={area} column={column} />
        ))}
        {column('taken', 'cell-taken', t.taken)}
        {column('note', 'cell-note', t.note)}
      </tr>
    </thead>
  )
}

type AreaColumnProps = {
  readonly area: (typeof AREAS)[number]
  readonly column: (key: SortKey, className: string, label: ReactNode) => ReactNode
}

function AreaColumn({ area, column }: AreaColumnProps) {
  const name = text('shell').areas[area]
  return column(
    area,
    `cell-area cell-${area}`,
    <>
      <AreaMark area={area} />
      <span>{name}</span>
    </>,
  )
}
