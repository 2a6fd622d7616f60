import { ROLES } from '#content/roles.ts'
import type { RoleId } from '#engine/types.ts'
import type { CohortRow } from '#session/cohort.ts'
import type { ReadResult, RoleReading } from './workers/read-result.ts'

/** One result of the cohort: what is at rest and what its code says. */
export type Learner = CohortRow & { readonly result: ReadResult }

/** A learner read against a role; `reading` is the one of that role. */
export type RowReading = {
  readonly learner: Learner
  readonly reading: RoleReading
  /** Whether nothing measured is to be seen until the advisor has rated. */
  readonly isHidden: boolean
}

export function readAgainst(
  learners: readonly Learner[],
  role: RoleId,
  isRatedFirst: boolean,
): readonly RowReading[] {
  const place = ROLES.findIndex(({ id }) => id === role)
  return learners.flatMap((learner) => {
    const reading = learner.result.readings[place]
    const isHidden = isRatedFirst && viewOf(learner) === undefined
    return reading ? [{ learner, reading, isHidden }] : []
  })
}

/** The code of the advisor's view; a link an advisor sent is one itself. */
export function viewOf({ view, code, result }: Learner): string | undefined {
  return view ?? (result.kind === 'advisor' ? code : undefined)
}

/** What a person is called where the code has no name: the end of the code, to tell them apart. */
export function shortCode(code: string): string {
  return `…${code.slice(-6)}`
}

const MAX_TAG = 40
const MAX_NOTE = 2000

/** Tags as written in one line: between commas or semicolons, each once. */
export function readTags(line: string): readonly string[] {
  const tags = line.split(/[,;\n]/).map((tag) => tag.trim().slice(0, MAX_TAG).trim())
  return [...new Set(tags)].filter((tag) => tag !== '')
}

export function cleanNote(note: string): string {
  return note.replaceAll(/\r\n?/g, '\n').trim().slice(0, MAX_NOTE)
}
