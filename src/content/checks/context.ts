import type { Bank, Item, ItemId } from '#engine/types.ts'
import type { AreaCompetency } from '../competencies.ts'
import type { ItemWords } from '../schema/bank-words-schema.ts'
import type { ContentFiles } from '../schema/content-files.ts'
import type { ItemProvenance } from '../schema/provenance-schema.ts'
import type { Evidence } from './evidence.ts'
import { readEvidence } from './evidence.ts'

/** One item with its words and where its key comes from. */
export type Entry = {
  readonly item: Item
  readonly words: ItemWords
  readonly provenance: ItemProvenance
}

/** Everything the rules look at: one bank in one locale. */
export type CheckContext = {
  readonly bank: Bank
  readonly entries: readonly Entry[]
  readonly competencies: readonly AreaCompetency[]
  /** The month the check is made in, YYYY-MM. */
  readonly month: string
  readonly evidence: Evidence
}

/** Takes files that `checkContentIntegrity` found sound: their shapes are not looked at again. */
export function readContext(files: ContentFiles, bankId: string, month: string): CheckContext {
  const folder = `src/content/banks/${bankId}`
  const bank = files[`${folder}/items.json`] as Bank
  const words = files[`${folder}/en.json`] as Readonly<Record<ItemId, ItemWords>>
  const provenance = files[`${folder}/provenance.json`] as Readonly<Record<ItemId, ItemProvenance>>
  const entries = bank.items.flatMap((item) => {
    const [itemWords, itemProvenance] = [words[item.id], provenance[item.id]]
    if (!itemWords || !itemProvenance) return []
    return [{ item, words: itemWords, provenance: itemProvenance }]
  })
  const competencies = files['src/content/competencies.json'] as readonly AreaCompetency[]
  return { bank, entries, competencies, month, evidence: readEvidence(files, bankId) }
}

export function entriesOf(context: CheckContext, ids: readonly ItemId[]): readonly Entry[] {
  return ids.flatMap((id) => context.entries.find(({ item }) => item.id === id) ?? [])
}
