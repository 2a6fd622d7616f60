import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { ROW_HEIGHT, rowWindow, scrollToRow, type RowWindow } from './row-window.ts'

/** Rows before anything was measured, and on a page without layout. */
const FIRST_HEIGHT = 800

/** The rows of a scrolled table that are drawn, and the keys that move from row to row. */
export function useRowWindow(count: number) {
  const frame = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState({ scrollTop: 0, height: FIRST_HEIGHT })
  const shown = rowWindow(seen.scrollTop, seen.height, count)

  const measure = useCallback(() => {
    const element = frame.current
    if (!element) return
    const next = { scrollTop: element.scrollTop, height: element.clientHeight || FIRST_HEIGHT }
    setSeen((before) => {
      const [was, is] = [before, next].map((at) => rowWindow(at.scrollTop, at.height, count))
      if (was && is && was.from === is.from && was.to === is.to) return before
      if (is) keepFocus(element, is)
      return next
    })
  }, [count])

  useEffect(() => {
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [measure])

  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    const element = frame.current
    const { cell } = event.target instanceof HTMLElement ? event.target.dataset : {}
    if (!element || cell === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    const page = Math.max(1, Math.floor(element.clientHeight / ROW_HEIGHT) - 2)
    const next = nextRow(rowOf(event.target), event.key, page, count)
    if (next === null) return
    event.preventDefault()
    const head = element.querySelector('thead')?.clientHeight ?? 0
    const top = scrollToRow(next, element.scrollTop, element.clientHeight, head)
    if (top !== null) element.scrollTop = top
    flushSync(measure)
    element
      .querySelector<HTMLElement>(`tr[data-row="${next}"] [data-cell="${cell}"]`)
      ?.focus({ preventScroll: true })
  }
  return { frame, shown, measure, onKeyDown }
}

function nextRow(row: number, key: string, page: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + page,
    PageUp: row - page,
    Home: 0,
    End: count - 1,
  }
  const next = steps[key]
  return next === undefined ? null : Math.min(count - 1, Math.max(0, next))
}

function rowOf(target: EventTarget): number {
  return target instanceof Element ? Number(target.closest('tr')?.dataset['row'] ?? 0) : 0
}

/** A focused row that is scrolled away goes; the table itself then has the focus, not the page. */
function keepFocus(frame: HTMLElement, { from, to }: RowWindow): void {
  const active = document.activeElement
  if (!active || active === frame || !frame.contains(active)) return
  const row = active.closest('tr')?.dataset['row']
  if (row !== undefined && (Number(row) < from || Number(row) >= to)) {
    frame.focus({ preventScroll: true })
  }
}
