import { evidenceOf } from '#engine/evidence.ts'
import type { ScoredItem } from '#engine/score-items.ts'
import type { Bank, FormId, Item, ItemId } from '#engine/types.ts'
import type { FormTake } from './area-takes.ts'
import { groupByForm } from './group-by-form.ts'
import { optionShares } from './option-shares.ts'
import type { OptionShare } from './option-shares.ts'
import { pooledCorrelation } from './pooled-correlation.ts'

/** Classical figures of one item; shares and credits 0 to 1. Null where nothing is known. */
export type ItemStatistics = {
  readonly id: ItemId
  readonly n: number
  readonly notSure: number | null
  readonly fullCredit: number | null
  /** Also with 'not sure' as the average guess. */
  readonly meanCredit: number | null
  /** Correlation with the rest of the area in the same take, within forms. */
  readonly itemRest: number | null
  readonly options: readonly OptionShare[]
  /** Share of the top third, by the rest of the take, who named the worst option best. */
  readonly topThirdWorst: number | null
}

/** An item's response in one take, with what the rest of the area and of the take show. */
type Seen = {
  readonly form: FormId
  readonly own: ScoredItem
  readonly areaRest: number | null
  readonly takeRest: number | null
}

export function itemStatistics(bank: Bank, takes: readonly FormTake[]): readonly ItemStatistics[] {
  const seen = new Map<ItemId, Seen[]>(bank.items.map(({ id }) => [id, []]))
  for (const { form, scored } of takes) {
    for (const own of scored) {
      const rest = scored.filter((other) => other !== own)
      const { area } = own.calibrated.item
      const areaRest = rest.filter(({ calibrated }) => calibrated.item.area === area)
      seen.get(own.calibrated.item.id)?.push({
        form,
        own,
        areaRest: areaRest.length > 0 ? evidenceOf(areaRest) : null,
        takeRest: rest.length > 0 ? evidenceOf(rest) : null,
      })
    }
  }
  return bank.items.map((item) => statisticsOf(item, seen.get(item.id) ?? []))
}

function statisticsOf(item: Item, seen: readonly Seen[]): ItemStatistics {
  const share = (isCounted: (entry: Seen) => boolean) =>
    seen.length > 0 ? seen.filter(isCounted).length / seen.length : null
  const pairs = seen.flatMap(({ form, own, areaRest }) =>
    areaRest === null ? [] : [{ form, x: own.credit, y: areaRest }],
  )
  const credits = seen.reduce((sum, { own }) => sum + own.credit, 0)
  return {
    id: item.id,
    n: seen.length,
    notSure: share(({ own }) => own.response === null),
    fullCredit: share(({ own }) => own.credit === own.calibrated.maxCredit),
    meanCredit: seen.length > 0 ? credits / seen.length : null,
    itemRest: pooledCorrelation(pairs),
    options: optionShares(
      item,
      seen.map(({ own }) => own.response),
    ),
    topThirdWorst: topThirdWorst(item, seen),
  }
}

function topThirdWorst(item: Item, seen: readonly Seen[]): number | null {
  if (item.type !== 'judgement') return null
  const worst = item.options.toSorted((a, b) => a.credit - b.credit)[0]?.id
  const top = groupByForm(seen).flatMap(topThird)
  const picks = top.filter(({ own: { response } }) => namesAsBest(response, worst))
  return top.length > 0 ? picks.length / top.length : null
}

function topThird(members: readonly Seen[]): readonly Seen[] {
  const ranked = members
    .filter(({ takeRest }) => takeRest !== null)
    .toSorted((a, b) => (b.takeRest ?? 0) - (a.takeRest ?? 0))
  return ranked.slice(0, Math.ceil(ranked.length / 3))
}

function namesAsBest(response: ScoredItem['response'], option: string | undefined): boolean {
  return typeof response === 'object' && response !== null && 'best' in response
    ? response.best === option
    : false
}
