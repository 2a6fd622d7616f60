/** Growths, each at once after the frame itself has grown, before they count as feeding themselves. */
const MOST_FED = 5

export type Growth = {
  readonly height: number
  readonly fed: number
  readonly isStopped: boolean
}

export const NO_GROWTH: Growth = { height: 0, fed: 0, isStopped: false }

/**
 * One more measured height. `isEcho` where only the frame's own height has changed before it: content
 * that follows the frame would follow it for ever, so after a few steps it is stopped, until a height
 * comes that is nobody's echo.
 */
export function nextGrowth(last: Growth, height: number, isEcho: boolean): Growth {
  if (!isEcho) return { height, fed: 0, isStopped: false }
  const fed = height > last.height ? last.fed + 1 : 0
  return { height, fed, isStopped: last.isStopped || fed > MOST_FED }
}
