import { ACTIONS } from '../schema/provenance-schema.ts'
import type { Entry } from './context.ts'
import { keyIds, worstId } from './item-key.ts'

export type FamilyShare = {
  readonly family: (typeof ACTIONS)[number]
  /** Share of judgement items in which the family is the best option. */
  readonly best: number
  readonly worst: number
}

export function shareOfFamilies(entries: readonly Entry[]): readonly FamilyShare[] {
  const judged = entries.filter(({ item }) => item.type === 'judgement')
  const share = (family: string, pick: (entry: Entry) => string | undefined) =>
    judged.filter((entry) => entry.provenance.actions?.[pick(entry) ?? ''] === family).length /
    (judged.length || 1)
  return ACTIONS.map((family) => ({
    family,
    best: share(family, ({ item }) => keyIds(item)[0]),
    worst: share(family, ({ item }) => worstId(item)),
  }))
}
