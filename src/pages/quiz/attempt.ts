import { useStore } from 'zustand'
import { OUTLINES } from '#content/banks/outlines.ts'
import { createAttemptStore, type AttemptState } from '#session/attempt-store.ts'
import { findStorage } from '#session/local-storage.ts'

/** The one attempt in progress on this page. */
export const attempt = createAttemptStore({
  storage: findStorage(),
  banks: OUTLINES,
  today: localDate,
  randomSeed,
})

export function useAttempt<T>(select: (state: AttemptState) => T): T {
  return useStore(attempt, select)
}

export function randomSeed(): number {
  return Math.floor(Math.random() * 2 ** 31)
}

/** The person's calendar day, YYYY-MM-DD. */
function localDate(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
