import type { ItemId, OptionId } from '#engine/types.ts'
import type { Calibration } from './run-calibration.ts'

type ItemEvidence = {
  readonly p: number
  readonly itemRest: number
  readonly chosen: Readonly<Record<OptionId, number>>
  readonly topThirdWorst: number
}

/** The figures as `statistics.json` of the content checks holds them, items with responses only. */
export function calibrationEvidence({
  items,
}: Calibration): Readonly<Record<ItemId, ItemEvidence>> {
  const entries = items.flatMap(({ id, meanCredit, itemRest, options, topThirdWorst, errors }) =>
    errors === null || meanCredit === null
      ? []
      : [
          [
            id,
            {
              p: meanCredit,
              itemRest: itemRest ?? 0,
              chosen: Object.fromEntries(options.map(({ id, named }) => [id, named])),
              topThirdWorst: topThirdWorst ?? 0,
            },
          ] as const,
        ],
  )
  return Object.fromEntries(entries)
}
