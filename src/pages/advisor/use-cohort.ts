import { useCallback, useEffect, useRef, useState } from 'react'
import { clearCohort, readCohort, removeRows, saveRows } from '#session/cohort.ts'
import type { Cohort, CohortOutcome, CohortRow } from '#session/cohort.ts'
import { openCohortStore } from '#session/cohort-store.ts'
import { addRows, type Added } from './add-rows.ts'
import { readText } from './importers/read-text.ts'
import type { Learner } from './learner.ts'
import { readCodes } from './read-codes.ts'

/** Texts as given: pasted, or files with their names. */
export type Source = { readonly text: string; readonly name?: string }
export type Work = {
  readonly kind: 'loading' | 'adding'
  readonly done: number
  readonly total: number
}
export type AddReport = Omit<Added, 'learners' | 'changed'> | 'cancelled'

/** The cohort of this machine: read once, kept in step with every change. */
export function useCohort() {
  const [store] = useState(openCohortStore)
  const [learners, setLearners] = useState<readonly Learner[]>([])
  const [kept, setKept] = useState<Pick<Cohort, 'problem' | 'unreadable'>>(NOTHING_WRONG)
  const [outcome, setOutcome] = useState<CohortOutcome>('saved')
  const [work, setWork] = useState<Work | null>({ kind: 'loading', done: 0, total: 0 })
  const [report, setReport] = useState<AddReport | null>(null)
  const present = useRef(learners)
  const running = useRef<AbortController | null>(null)
  const loaded = useRef<Promise<void>>(Promise.resolve())

  const show = useCallback((next: readonly Learner[]) => {
    present.current = next
    setLearners(next)
  }, [])

  useEffect(() => {
    const job = new AbortController()
    const load = async () => {
      const { rows, problem, unreadable } = await readCohort(store)
      if (job.signal.aborted) return
      const onProgress = (done: number) => setWork({ kind: 'loading', done, total: rows.length })
      const codes = rows.map(({ code }) => code)
      const results = await readCodes(codes, { onProgress, signal: job.signal })
      if (results === null) return
      const read = rows.flatMap((row, i) => {
        const result = results[i]
        return result?.ok ? [{ ...row, result }] : []
      })
      const lost = rows.length - read.length
      setKept({ problem: problem ?? (lost > 0 ? 'newer' : null), unreadable: unreadable + lost })
      show(read)
      setWork(null)
    }
    loaded.current = load()
    return () => job.abort()
  }, [store, show])

  const add = useCallback(
    async (sources: readonly Source[]) => {
      running.current?.abort()
      const job = new AbortController()
      running.current = job
      setReport(null)
      setWork({ kind: 'adding', done: 0, total: 0 })
      await loaded.current
      await nextPaint()
      const rows = sources.flatMap(({ text, name }) =>
        readText(text).map((row) => (name === undefined ? row : { ...row, source: name })),
      )
      const onProgress = (done: number) => setWork({ kind: 'adding', done, total: rows.length })
      onProgress(0)
      const texts = rows.map(({ text, fault }) => (fault === undefined ? text : ''))
      const results = await readCodes(texts, { onProgress, signal: job.signal })
      if (running.current !== job) return
      running.current = null
      setWork(null)
      if (results === null) return setReport('cancelled')
      const {
        learners: next,
        changed,
        ...told
      } = addRows(present.current, rows, results, new Date().toISOString())
      show(next)
      setReport(told)
      setOutcome(await saveRows(store, changed))
    },
    [store, show],
  )

  const cancel = useCallback(() => running.current?.abort(), [])

  const annotate = useCallback(
    async (row: CohortRow) => {
      show(
        present.current.map((one) =>
          one.code === row.code ? { ...row, result: one.result } : one,
        ),
      )
      setOutcome(await saveRows(store, [row]))
    },
    [store, show],
  )

  /** Whether they are gone from the browser's storage too, as far as it has any. */
  const remove = useCallback(
    async (codes: readonly string[] | 'all'): Promise<boolean> => {
      const removed = await (codes === 'all' ? clearCohort(store) : removeRows(store, codes))
      if (removed === 'blocked') return false
      const gone = codes === 'all' ? null : new Set(codes)
      show(gone ? present.current.filter(({ code }) => !gone.has(code)) : [])
      if (codes === 'all') setKept(NOTHING_WRONG)
      setReport(null)
      return true
    },
    [store, show],
  )

  return { learners, kept, outcome, work, report, add, cancel, annotate, remove }
}

export type CohortDesk = ReturnType<typeof useCohort>

const NOTHING_WRONG = { problem: null, unreadable: 0 } as const

/** Parsing a long text holds the page for a moment: what is under way is shown before. */
function nextPaint(): Promise<void> {
  return new Promise((done) => setTimeout(done, 30))
}
