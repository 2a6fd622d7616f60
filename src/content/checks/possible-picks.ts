import type { Item } from '#engine/types.ts'
import { optionCredit } from './item-key.ts'

export type Pick = { readonly credit: number; readonly value: number }

/** Every response of an item, with its credit and how much a bot with these values likes it. */
export function possiblePicks(item: Item, values: readonly number[]): readonly Pick[] {
  const options = item.options.map(({ id }, index) => ({
    credit: optionCredit(item, id),
    value: values[index] ?? 0,
  }))
  if (item.type === 'judgement') {
    return options.flatMap((best) =>
      options
        .filter((worst) => worst !== best)
        .map((worst) => ({
          credit: (best.credit - worst.credit + 1) / 2,
          value: best.value - worst.value,
        })),
    )
  }
  if (item.type !== 'multi') return options
  const count = item.keys.length
  return subsets(options, count).map((picked) => {
    const hits = picked.filter(({ credit }) => credit === 1).length
    const value = picked.reduce((total, option) => total + option.value, 0)
    return { credit: Math.max(0, (2 * hits - count) / count), value }
  })
}

function subsets<T>(list: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]]
  return list.flatMap((entry, index) =>
    subsets(list.slice(index + 1), count - 1).map((rest) => [entry, ...rest]),
  )
}
