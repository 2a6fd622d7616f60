import type { Rating } from '#session/attempt-store.ts'

const RATINGS = [1, 2, 3, 4, 5] as const

/**
 * The self-rating picked on the prerendered page before script arrived; null if there is none. To be
 * read in the first render: hydration then sets every radio to what the store says.
 */
export function readEarlyRating(): Rating | null {
  if (typeof document === 'undefined') return null
  const picked = document.querySelector<HTMLInputElement>('input[name="rating"]:checked')
  return RATINGS.find((rating) => String(rating) === picked?.value) ?? null
}

/** Answers the button pressed before script arrived, if its screen is still the one that is shown. */
export function answerEarlyPress(): void {
  const { dataset } = document.documentElement
  dataset['live'] = ''
  delete dataset['held']
  if (window.heldPress?.isConnected) window.heldPress.click()
  delete window.heldPress
}
