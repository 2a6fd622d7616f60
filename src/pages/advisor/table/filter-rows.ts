import { AREAS, type AreaId, type Band } from '#engine/types.ts'
import type { Learner, RowReading } from '../learner.ts'

export type Filter = {
  readonly find: string
  readonly band: Band | ''
  /** Only results with a likely gap in this area. */
  readonly gapIn: AreaId | ''
}

export const NO_FILTER: Filter = { find: '', band: '', gapIn: '' }

export function filterRows(
  rows: readonly RowReading[],
  { find, band, gapIn }: Filter,
): readonly RowReading[] {
  const words = fold(find).split(/\s+/).filter(Boolean)
  const area = gapIn === '' ? -1 : AREAS.indexOf(gapIn)
  if (words.length === 0 && band === '' && area < 0) return rows
  return rows.filter(({ learner, reading, isHidden }) => {
    if (isHidden && (band !== '' || area >= 0)) return false
    if (band !== '' && reading.readiness.band !== band) return false
    if (area >= 0 && reading.gaps[area] !== 'gap') return false
    if (words.length === 0) return true
    const { code, note = '', tags = [], result } = learner
    const hay = fold([result.name ?? '', result.label ?? '', note, code, ...tags].join('\n'))
    return words.every((word) => hay.includes(word))
  })
}

/** Those of a tag or label; everyone where there is none. */
export function membersOf(learners: readonly Learner[], tag: string): readonly Learner[] {
  return tag === '' ? learners : learners.filter((learner) => groupsOf(learner).includes(tag))
}

/** Every tag and label there is. */
export function tagsOf(learners: readonly Learner[]): readonly string[] {
  return [...new Set(learners.flatMap(groupsOf))].toSorted((a, b) => a.localeCompare(b, 'en'))
}

/** A learner's groups: the advisor's tags, and the label the code itself carries. */
export function groupsOf({ tags = [], result: { label } }: Learner): readonly string[] {
  return label === undefined || tags.includes(label) ? tags : [label, ...tags]
}

function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
