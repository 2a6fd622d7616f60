/** Of every row the same, so that a row's place follows from its number. */
export const ROW_HEIGHT = 56
const STEP = 10
const OVERSCAN = 15

export type RowWindow = { readonly from: number; readonly to: number }

/** Which rows to draw: those in view and some beyond, in steps, so that most scrolling draws nothing. */
export function rowWindow(scrollTop: number, height: number, count: number): RowWindow {
  const first = Math.floor(scrollTop / ROW_HEIGHT) - OVERSCAN
  const last = Math.ceil((scrollTop + height) / ROW_HEIGHT) + OVERSCAN
  const from = Math.max(0, Math.floor(first / STEP) * STEP)
  const to = Math.min(count, Math.ceil(last / STEP) * STEP)
  return { from: Math.min(from, to), to }
}

/** Where to scroll so that a row is in view under a head of `head` pixels; null where it is already. */
export function scrollToRow(
  row: number,
  scrollTop: number,
  height: number,
  head: number,
): number | null {
  const top = row * ROW_HEIGHT
  if (top < scrollTop) return top
  const below = top + ROW_HEIGHT + head - height
  return below > scrollTop ? below : null
}
