import { lazy } from 'react'
import { loadText } from '#messages/text.ts'

async function load() {
  const [{ laterSteps }] = await Promise.all([
    import('./later-steps.tsx'),
    loadText('en', 'quizLater'),
  ])
  return laterSteps
}

export const FinishStep = lazy(async () => ({ default: (await load()).FinishStep }))
export const FinishedView = lazy(async () => ({ default: (await load()).FinishedView }))
export const NoticeLines = lazy(async () => ({ default: (await load()).NoticeLines }))
export const OrderInput = lazy(async () => ({ default: (await load()).OrderInput }))
export const OtherForm = lazy(async () => ({ default: (await load()).OtherForm }))
export const OverDialog = lazy(async () => ({ default: (await load()).OverDialog }))
export const PicksInput = lazy(async () => ({ default: (await load()).PicksInput }))

/** Fetches all of them while an item is read, so that none is waited for. */
export function fetchLater(): void {
  // Whoever needs one of them asks again, and says what is wrong.
  load().catch(() => undefined)
}
