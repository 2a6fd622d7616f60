import type { Item } from '#engine/types.ts'
import { MIN_RESPONSES } from './prepare-area.ts'
import type { ItemStatistics } from './item-statistics.ts'

const TOO_HARD = 0.15
const TOO_EASY = 0.95
const LEAST_ITEM_REST = 0.05
const RARELY = 0.03
const TOP_THIRD_WORST = 0.1

/** What W40 of the item rules asks to drop or fix; nothing while too few have responded to tell. */
export function flagItem(item: Item, statistics: ItemStatistics): readonly string[] {
  const { n, meanCredit, itemRest, topThirdWorst } = statistics
  if (n < MIN_RESPONSES) return []
  const flags: string[] = []
  if ((meanCredit ?? 1) < TOO_HARD) flags.push('too hard')
  if ((meanCredit ?? 0) > TOO_EASY) flags.push('too easy')
  if ((itemRest ?? 0) < LEAST_ITEM_REST) flags.push('low item-rest r')
  const rare = rareOptions(item, statistics)
  if (rare.length > 0) flags.push(`hardly picked: ${rare.join(' ')}`)
  if ((topThirdWorst ?? 0) > TOP_THIRD_WORST) flags.push('top third picks worst')
  return flags
}

/** Distractors that under 3 % name; in a judgement item as best or as worst. */
function rareOptions(item: Item, { options }: ItemStatistics): readonly string[] {
  const isKey = (id: string) =>
    (item.type === 'knowledge' && item.key === id) ||
    (item.type === 'multi' && item.keys.includes(id))
  return options.flatMap(({ id, named }) => (named < RARELY && !isKey(id) ? [id] : []))
}
