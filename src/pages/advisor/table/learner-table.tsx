import { useEffect } from 'react'
import type { RoleId } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import type { Learner, RowReading } from '../learner.ts'
import { LearnerRow } from './learner-row.tsx'
import { ROW_HEIGHT } from './row-window.ts'
import type { SortKey, Sorting } from './sort-rows.ts'
import { TableHead } from './table-head.tsx'
import { useRowWindow } from './use-row-window.ts'

type Props = {
  readonly rows: readonly RowReading[]
  readonly role: RoleId
  readonly sorting: Sorting
  readonly sort: (key: SortKey) => void
  readonly selected: ReadonlySet<string>
  readonly select: (code: string, isSelected: boolean) => void
  readonly selectAll: (isSelected: boolean) => void
  readonly edit: (learner: Learner) => void
  readonly view: (learner: Learner) => void
}

/** A table of any length; only the rows in view and some beyond are in the page. */
export function LearnerTable(props: Props) {
  const { rows, role, sorting, sort, selected, select, selectAll, edit, view } = props
  const t = text('advisorTable')
  const { frame, shown, measure, onKeyDown } = useRowWindow(rows.length)
  useEffect(() => {
    frame.current?.scrollTo({ top: 0 })
  }, [frame, sorting])
  const isAllSelected = rows.length > 0 && rows.every(({ learner }) => selected.has(learner.code))
  return (
    <div
      className="table-frame no-print"
      ref={frame}
      role="region"
      aria-label={t.region}
      // What scrolls must be reachable with the keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onScroll={measure}
    >
      <table className="learners" aria-rowcount={rows.length + 1}>
        <TableHead
          sorting={sorting}
          sort={sort}
          isAllSelected={isAllSelected}
          isSomeSelected={selected.size > 0}
          selectAll={selectAll}
        />
        <tbody onKeyDown={onKeyDown}>
          <Spacer rows={shown.from} />
          {rows.slice(shown.from, shown.to).map((row, i) => (
            <LearnerRow
              key={row.learner.code}
              row={row}
              place={shown.from + i}
              role={role}
              isSelected={selected.has(row.learner.code)}
              select={select}
              edit={edit}
              view={view}
            />
          ))}
          <Spacer rows={rows.length - shown.to} />
        </tbody>
      </table>
    </div>
  )
}

/** Stands for rows that are not drawn; its height is set by script, for the policy bans attributes. */
function Spacer({ rows }: { readonly rows: number }) {
  if (rows <= 0) return null
  const setHeight = (element: HTMLTableRowElement | null) => {
    if (element) element.style.height = `${rows * ROW_HEIGHT}px`
  }
  return <tr aria-hidden="true" className="spacer" ref={setHeight} />
}
