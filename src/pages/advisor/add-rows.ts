import type { CohortRow } from '#session/cohort.ts'
import type { RawRow } from './importers/raw-row.ts'
import type { Learner } from './learner.ts'
import type { NotRead, ReadResult } from './workers/read-result.ts'

export type SourceRow = RawRow & { readonly source?: string }

export type DamagedRow = {
  readonly line: number
  readonly source?: string
  readonly text: string
  readonly reason: NotRead['reason'] | NonNullable<RawRow['fault']>
}

export type Added = {
  readonly learners: readonly Learner[]
  /** What has to be written: new rows, and earlier ones that got a note or tags. */
  readonly changed: readonly CohortRow[]
  readonly added: number
  readonly duplicates: number
  readonly updated: number
  readonly damaged: readonly DamagedRow[]
}

/**
 * Rows and what was read of them, in the same order, joined to the cohort. A code that is there
 * already is a duplicate; what it brings is taken where the earlier row has nothing.
 */
export function addRows(
  present: readonly Learner[],
  rows: readonly SourceRow[],
  results: readonly (ReadResult | NotRead)[],
  now: string,
): Added {
  const learners = [...present]
  const places = new Map(learners.map(({ code }, place) => [code, place]))
  const changed = new Map<string, CohortRow>()
  const damaged: DamagedRow[] = []
  let duplicates = 0
  let updated = 0
  rows.forEach((row, i) => {
    const result = results[i]
    if (row.fault !== undefined || !result?.ok) {
      const reason = row.fault ?? (result?.ok === false ? result.reason : 'empty')
      const { line, source, text } = row
      damaged.push({ line, text, reason, ...(source === undefined ? {} : { source }) })
      return
    }
    const place = places.get(result.code)
    const earlier = place === undefined ? undefined : learners[place]
    if (place !== undefined && earlier) {
      duplicates += 1
      const merged = mergeRow(earlier, row)
      if (!merged) return
      updated += 1
      changed.set(merged.code, merged)
      learners[place] = { ...merged, result: earlier.result }
      return
    }
    const { note, tags, view, addedAt = now } = row
    const fresh: CohortRow = {
      code: result.code,
      addedAt,
      ...(note === undefined ? {} : { note }),
      ...(tags === undefined ? {} : { tags }),
      ...(view === undefined ? {} : { view }),
    }
    places.set(fresh.code, learners.length)
    learners.push({ ...fresh, result })
    changed.set(fresh.code, fresh)
  })
  const added = learners.length - present.length
  return { learners, changed: [...changed.values()], added, duplicates, updated, damaged }
}

/** The earlier row with a note or view it lacked and tags it did not have; null where nothing is new. */
function mergeRow(earlier: CohortRow, row: RawRow): CohortRow | null {
  const { code, addedAt, note = row.note, view = row.view, tags: had = [] } = earlier
  const tags = [...new Set([...had, ...(row.tags ?? [])])]
  const isSame = note === earlier.note && view === earlier.view && tags.length === had.length
  if (isSame) return null
  return {
    code,
    addedAt,
    ...(note === undefined ? {} : { note }),
    ...(tags.length > 0 ? { tags } : {}),
    ...(view === undefined ? {} : { view }),
  }
}
