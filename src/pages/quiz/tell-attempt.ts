import { tellHost } from '#embed/frame/host-line.ts'
import { AREAS } from '#engine/types.ts'
import type { AttemptState } from '#session/attempt-store.ts'
import { attempt } from './attempt.ts'
import { itemsOf } from './form-kind.ts'

/**
 * Tells a host page that an attempt began, which screen is shown and that it is finished; never what is
 * on a screen. An attempt that is shown at once has not begun before the person acts.
 */
export function tellAttempt(): () => void {
  let hasStarted = false
  const start = (form: string) => {
    if (hasStarted) return
    hasStarted = true
    tellHost({ type: 'start', form })
  }
  return attempt.subscribe((now, before) => {
    const { form, step } = now
    if (form === null) {
      if (before.form !== null && hasStarted) tellComplete(before)
      hasStarted = false
    } else if (form === before.form && step !== before.step) {
      start(form)
      const total = AREAS.length + itemsOf(now.bank, form).length + 1
      const direction = step > before.step ? 'forward' : 'back'
      tellHost({ type: 'step', index: step + 1, total, direction })
    } else if (navigator.userActivation?.hasBeenActive ?? true) start(form)
  })
}

/** The time is that for which items were in front of the person. */
function tellComplete({ form, times }: AttemptState): void {
  const seconds = Object.values(times).reduce((sum, shown) => sum + shown, 0)
  tellHost({ type: 'complete', form: form ?? '', durationMs: Math.round(seconds * 1000) })
}
