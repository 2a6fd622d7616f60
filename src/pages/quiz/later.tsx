import { lazy, useState, type ComponentType } from 'react'
import { loadText } from '#messages/text.ts'
import type { laterSteps } from './later-steps.tsx'

type Parts = typeof laterSteps

let parts: Parts | null = null

async function load(): Promise<Parts> {
  const [module] = await Promise.all([import('./later-steps.tsx'), loadText('en', 'quizLater')])
  return (parts = module.laterSteps)
}

/** Fetches them while an item is answered, so that none is waited for. */
export function fetchLater(): void {
  // Whoever needs one of them asks again, and says what is wrong.
  load().catch(() => undefined)
}

export const CarriedAttempt = later(({ CarriedAttempt }) => CarriedAttempt)
export const FinishStep = later(({ FinishStep }) => FinishStep)
export const FinishedView = later(({ FinishedView }) => FinishedView)
export const NoticeLines = later(({ NoticeLines }) => NoticeLines)
export const OrderInput = later(({ OrderInput }) => OrderInput)
export const OtherForm = later(({ OtherForm }) => OtherForm)
export const OverDialog = later(({ OverDialog }) => OverDialog)
export const PicksInput = later(({ PicksInput }) => PicksInput)

/** Where nothing is saved, which is seldom. */
export const KeepAttempt = lazy(async () => {
  await Promise.all([loadText('en', 'quizLater'), loadText('en', 'link')])
  return { default: (await import('./keep-attempt.tsx')).KeepAttempt }
})

/** React waits a third of a second to show what was lazy, also where it is here: then it is not lazy. */
function later<P extends object>(pick: (from: Parts) => ComponentType<P>): ComponentType<P> {
  const Waited = lazy(async () => ({ default: pick(await load()) }))
  return function Later(props: P) {
    const [Part] = useState<ComponentType<P>>(() => (parts ? pick(parts) : Waited))
    return <Part {...props} />
  }
}
