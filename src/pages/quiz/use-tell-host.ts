import { useEffect, useRef } from 'react'
import { isFramed } from '#embed/frame/frame-state.ts'
import { tellHost } from '#embed/frame/host-line.ts'
import { AREAS } from '#engine/types.ts'
import { attempt } from './attempt.ts'
import { itemsOf } from './form-kind.ts'

/**
 * Tells a host page that an attempt began and which screen is shown, never what is on it. Shown at once,
 * the quiz has not begun before the person goes on; come to by a button, it has.
 */
export function useTellHost(isReady: boolean, step: number): void {
  const last = useRef<number | null>(null)
  useEffect(() => {
    if (!isReady || !isFramed()) return
    const from = last.current
    last.current = step
    const { form, bank } = attempt.getState()
    if (form === null) return
    if (from === null ? navigator.userActivation?.hasBeenActive : !hasStarted) tellStart(form)
    if (from === null || from === step) return
    tellHost({
      type: 'step',
      index: step + 1,
      total: AREAS.length + itemsOf(bank, form).length + 1,
      direction: step > from ? 'forward' : 'back',
    })
  }, [isReady, step])
}

let hasStarted = false

function tellStart(form: string): void {
  hasStarted = true
  tellHost({ type: 'start', form })
}

/** The time is that for which items were in front of the person. */
export function tellComplete(): void {
  const { form, times } = attempt.getState()
  const seconds = Object.values(times).reduce((sum, shown) => sum + shown, 0)
  hasStarted = false
  if (form !== null) {
    tellHost({ type: 'complete', form, durationMs: Math.round(seconds * 1000) })
  }
}
