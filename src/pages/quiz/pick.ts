import type { ItemOutline, OptionId, Response } from '#engine/types.ts'
import type { AttemptState, Half } from '#session/attempt-store.ts'

/** What is marked on the screen, whole or half made. */
export type Pick = {
  readonly best: OptionId | null
  readonly worst: OptionId | null
  readonly picks: readonly OptionId[]
  /** Steps as arranged; null while untouched. */
  readonly order: readonly OptionId[] | null
  readonly isUnsure: boolean
}

const NOTHING: Pick = { best: null, worst: null, picks: [], order: null, isUnsure: false }

/** The pick to start with: a half-made one, else the answer given before, else nothing. */
export function pickOf(item: ItemOutline, state: Saved): Pick {
  const { half } = state
  if (half?.item === item.id) {
    return {
      ...NOTHING,
      best: half.best ?? null,
      worst: half.worst ?? null,
      picks: half.picks ?? [],
      order: half.order ?? null,
      isUnsure: half.isUnsure ?? false,
    }
  }
  const response = state.responses[item.id]
  if (response === undefined) return NOTHING
  if (response === null) return { ...NOTHING, isUnsure: true }
  if (typeof response === 'string') return { ...NOTHING, picks: [response] }
  if ('best' in response) return { ...NOTHING, best: response.best, worst: response.worst }
  return item.type === 'order' ? { ...NOTHING, order: response } : { ...NOTHING, picks: response }
}

type Saved = Readonly<{ half: AttemptState['half']; responses: AttemptState['responses'] }>

/** The response a pick amounts to; undefined while it is not whole. */
export function completeOf(item: ItemOutline, pick: Pick): Response | undefined {
  if (pick.isUnsure) return null
  switch (item.type) {
    case 'judgement':
      return pick.best !== null && pick.worst !== null
        ? { best: pick.best, worst: pick.worst }
        : undefined
    case 'knowledge':
      return pick.picks[0]
    case 'order':
      return pick.order ?? undefined
    case 'multi':
      return pick.picks.length === item.keys.length ? pick.picks : undefined
  }
}

/** The pick as the draft keeps it; null when nothing is marked. */
export function toHalf(item: ItemOutline, pick: Pick): Half | null {
  const half: Half = {
    item: item.id,
    ...(pick.best !== null ? { best: pick.best } : {}),
    ...(pick.worst !== null ? { worst: pick.worst } : {}),
    ...(pick.picks.length > 0 ? { picks: pick.picks } : {}),
    ...(pick.order !== null ? { order: pick.order } : {}),
    ...(pick.isUnsure ? { isUnsure: true as const } : {}),
  }
  return Object.keys(half).length > 1 ? half : null
}
