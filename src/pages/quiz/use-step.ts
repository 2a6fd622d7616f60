import { useCallback, useEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { isFramed } from '#embed/frame/frame-state.ts'
import { attempt, useAttempt } from './attempt.ts'
import type { Start } from './use-start.ts'

const PUSHED = { isPushed: true }

/**
 * Each step is an entry of the browser's history, so its Back steps back. The entry holds only the
 * step's number; answers are in the attempt. In another page's frame the browser's Back is that page's:
 * there the entry itself changes.
 */
export function useStep({ isReady, isNew }: Start) {
  const step = useAttempt((state) => state.step)
  const { state, search, hash } = useLocation()
  const navigate = useNavigate()
  const entry = stepOf(state)
  const isFirst = useRef(true)

  useEffect(() => {
    if (!isReady) return
    // The page may stand at an entry of an earlier attempt, which says nothing of a new one.
    const isOld = isFirst.current && isNew
    isFirst.current = false
    if (entry === null || isOld) {
      void navigate({ search, hash }, { replace: true, state: { step: attempt.getState().step } })
    } else {
      attempt.getState().goTo(entry)
    }
  }, [isReady, isNew, entry, navigate, search, hash])

  const goTo = useCallback(
    (next: number) => {
      // At once: the address follows a moment later, and the page may be closed by then.
      attempt.getState().goTo(next)
      const replace = isFramed()
      void navigate({ search, hash }, { replace, state: { step: next, ...(!replace && PUSHED) } })
    },
    [navigate, search, hash],
  )
  // A resumed attempt has no earlier steps in the browser's history; then the entry itself changes.
  const isPushed = hasProperty(state, 'isPushed')
  const goBack = useCallback(() => {
    if (isPushed) history.back()
    else
      void navigate(
        { search, hash },
        { replace: true, state: { step: attempt.getState().step - 1 } },
      )
  }, [navigate, search, hash, isPushed])
  return { step, goTo, goBack }
}

function hasProperty(state: unknown, name: string): boolean {
  return typeof state === 'object' && state !== null && name in state
}

function stepOf(state: unknown): number | null {
  if (typeof state !== 'object' || state === null || !('step' in state)) return null
  return typeof state.step === 'number' ? state.step : null
}
