import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import type { RoleId } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { KeepStorage } from '../keep-storage.tsx'
import type { Learner, RowReading } from '../learner.ts'
import type { CohortDesk } from '../use-cohort.ts'
import { ViewDialog } from '../view/view-dialog.tsx'
import { filterRows, NO_FILTER } from './filter-rows.ts'
import { LearnerTable } from './learner-table.tsx'
import { NoteDialog } from './note-dialog.tsx'
import { PrintSheet } from './print-sheet.tsx'
import { sortRows, type SortKey, type Sorting } from './sort-rows.ts'
import { TableFilters } from './table-filters.tsx'
import './learners.css'

type Props = {
  readonly cohort: CohortDesk
  readonly rows: readonly RowReading[]
  readonly role: RoleId
  readonly roleLabel: string
  readonly selected: ReadonlySet<string>
  readonly setSelected: (selected: ReadonlySet<string>) => void
}

export function LearnersSection(props: Props) {
  const { cohort, rows, role, roleLabel, selected, setSelected } = props
  const t = text('advisorTable')
  const { confirm, storage } = text('advisor')
  const [filter, setFilter] = useState(NO_FILTER)
  const [sorting, setSorting] = useState<Sorting>({ key: 'readiness', isDescending: true })
  const [edited, setEdited] = useState<Learner | null>(null)
  const [viewed, setViewed] = useState<Learner | null>(null)
  const [doomed, setDoomed] = useState<readonly string[] | 'all' | null>(null)
  const [status, setStatus] = useState('')

  const wanted = useDeferredValue(filter)
  const sorted = useMemo(() => sortRows(rows, sorting), [rows, sorting])
  const shown = useMemo(() => filterRows(sorted, wanted), [sorted, wanted])
  const picked = useMemo(
    () => shown.flatMap(({ learner }) => (selected.has(learner.code) ? learner.code : [])),
    [shown, selected],
  )
  const select = useSelect(selected, setSelected)
  const selectAll = (isSelected: boolean) =>
    setSelected(new Set(isSelected ? shown.map(({ learner }) => learner.code) : []))
  const sort = (key: SortKey) =>
    setSorting((before) =>
      before.key === key
        ? { key, isDescending: !before.isDescending }
        : { key, isDescending: key !== 'name' && key !== 'note' },
    )

  const remove = async () => {
    if (doomed === null) return
    const count = doomed === 'all' ? cohort.learners.length : doomed.length
    setDoomed(null)
    const isDone = await cohort.remove(doomed)
    setStatus(isDone ? confirm.done(count) : confirm.failed)
    if (isDone) setSelected(new Set())
    // The button pressed may be gone.
    document.getElementById('learners-title')?.focus({ preventScroll: true })
  }

  const hasAny = cohort.learners.length > 0 || cohort.kept.unreadable > 0
  return (
    <section className="learners-section" aria-labelledby="learners-title">
      <h2 id="learners-title" tabIndex={-1}>
        {t.title}
      </h2>
      <p role="status" className="status-line">
        {status}
      </p>
      {rows.length === 0 && !cohort.work && <p className="quiet">{t.none}</p>}
      {rows.length > 0 && (
        <>
          <TableFilters filter={filter} change={setFilter} />
          <div className="table-actions no-print">
            <p className="quiet figures">
              {shown.length === 0 ? t.noneShown : t.shown(shown.length, rows.length)}
            </p>
            {picked.length > 0 && (
              <>
                <p className="figures">{t.selected(picked.length)}</p>
                <button
                  type="button"
                  className="button small"
                  onClick={() => setSelected(new Set())}
                >
                  {t.clearSelection}
                </button>
                <button type="button" className="button small" onClick={() => setDoomed(picked)}>
                  {t.deleteSelected}
                </button>
              </>
            )}
          </div>
          <LearnerTable
            rows={shown}
            role={role}
            sorting={sorting}
            sort={sort}
            selected={selected}
            select={select}
            selectAll={selectAll}
            edit={setEdited}
            view={setViewed}
          />
          <PrintSheet rows={shown} roleLabel={roleLabel} />
          <p className="note quiet">
            {t.foot} <span className="no-print">{t.keys}</span>
          </p>
        </>
      )}
      {hasAny && (
        <div className="table-foot no-print">
          <KeepStorage />
          <button type="button" className="button small" onClick={() => setDoomed('all')}>
            {storage.deleteAll}
          </button>
        </div>
      )}
      {edited && (
        <NoteDialog
          learner={edited}
          save={(row) => void cohort.annotate(row)}
          remove={({ code }) => setDoomed([code])}
          close={() => setEdited(null)}
        />
      )}
      {viewed && (
        <ViewDialog
          learner={viewed}
          isHidden={rows.some(({ learner, isHidden }) => isHidden && learner.code === viewed.code)}
          save={(row) => void cohort.annotate(row)}
          close={() => setViewed(null)}
        />
      )}
      {doomed !== null && (
        <ConfirmDialog
          title={
            doomed === 'all'
              ? confirm.all
              : doomed.length === 1
                ? confirm.one
                : confirm.some(doomed.length)
          }
          confirm={() => void remove()}
          close={() => setDoomed(null)}
        />
      )}
    </section>
  )
}

function useSelect(
  selected: ReadonlySet<string>,
  setSelected: (selected: ReadonlySet<string>) => void,
) {
  return useCallback(
    (code: string, isSelected: boolean) => {
      const next = new Set(selected)
      if (isSelected) next.add(code)
      else next.delete(code)
      setSelected(next)
    },
    [selected, setSelected],
  )
}
