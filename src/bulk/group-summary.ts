import { decode } from '#code/decode.ts'
import type { Decoded } from '#code/decoded.ts'
import { BANKS, findBank } from '#content/banks/register.ts'
import { COURSES } from '#content/courses.ts'
import { BAND_CUTS } from '#content/roles.ts'
import { estimateAreas } from '#engine/estimate-areas.ts'
import { chooseGroupCourses, type GroupMember } from '#engine/group-courses.ts'
import { MIN_GROUP, quartilesOf, readStandings, type Quartiles } from '#engine/group-standings.ts'
import { readArea } from '#engine/read-area.ts'
import { readinessFor } from '#engine/readiness.ts'
import type { Readiness } from '#engine/report.ts'
import { AREAS, type AreaEstimate, type AreaId, type Band, type Role } from '#engine/types.ts'

type Figures = {
  /** Results with enough evidence. */
  readonly known: number
  /** Null under the smallest group. */
  readonly quartiles: Quartiles | null
}

/** What a group is in common; the names are a contract with other tools. */
export type GroupSummary = {
  readonly ok: true
  readonly role: string
  /** Different codes; the same code again counts under `duplicates`, a line that is none under `bad`. */
  readonly results: number
  readonly duplicates: number
  readonly bad: number
  readonly least: number
  readonly readiness: Figures & { readonly bands: Readonly<Record<Band, number>> | null }
  readonly areas: readonly (Figures & {
    readonly id: AreaId
    readonly target: number
    readonly gaps: number | null
  })[]
  /** What courses close of the expected gap, as shares; null under the smallest group or without a gap. */
  readonly courses: {
    readonly one: { readonly id: string; readonly share: number } | null
    readonly set: { readonly ids: readonly string[]; readonly share: number }
  } | null
}

type Member = GroupMember & { readonly readiness: Readiness }

/** Collects results against one role, each code once, and sums them up at the end. */
export class GroupCollector {
  readonly #role: Role
  readonly #codes = new Set<string>()
  readonly #members: Member[] = []
  #duplicates = 0
  #bad = 0

  constructor(role: Role) {
    this.#role = role
  }

  /** Whether the text held a code. */
  add(text: string | null): boolean {
    const decoded = text === null ? null : decode(text, BANKS)
    if (!decoded?.ok) {
      this.#bad += 1
      return false
    }
    if (this.#codes.has(decoded.code)) this.#duplicates += 1
    else {
      this.#codes.add(decoded.code)
      this.#members.push(readMember(decoded, this.#role))
    }
    return true
  }

  summary(): GroupSummary {
    const members = this.#members
    return {
      ok: true,
      role: this.#role.id,
      results: members.length,
      duplicates: this.#duplicates,
      bad: this.#bad,
      least: MIN_GROUP,
      readiness: readinessOf(members),
      areas: areasOf(members, this.#role),
      courses: members.length < MIN_GROUP ? null : coursesFor(members, this.#role),
    }
  }
}

function readMember(decoded: Decoded & { readonly ok: true }, role: Role): Member {
  const head = decoded.kind === 'answers' ? decoded.attempt : decoded.scores
  const bank = findBank(head.bank)
  if (!bank) throw new RangeError(`no bank ${head.bank}`) // decode only names banks of the register
  const estimates: readonly AreaEstimate[] =
    decoded.kind === 'answers'
      ? estimateAreas(bank, head.form, decoded.attempt.responses)
      : decoded.scores.areas.map((area) => ({ ...area, answered: 0 }))
  const { inflation } = bank.model
  const areas = estimates.map((estimate) => readArea(estimate, role, inflation))
  return { areas, inflation, readiness: readinessFor(estimates, role, BAND_CUTS, inflation) }
}

function readinessOf(members: readonly Member[]): GroupSummary['readiness'] {
  const scores = members.flatMap(({ readiness }) => readiness.score ?? [])
  const bands = { ready: 0, approaching: 0, building: 0, insufficient: 0 }
  for (const { readiness } of members) bands[readiness.band] += 1
  return {
    known: scores.length,
    quartiles: scores.length < MIN_GROUP ? null : quartilesOf(scores.toSorted((a, b) => a - b)),
    bands: members.length < MIN_GROUP ? null : bands,
  }
}

function areasOf(members: readonly Member[], role: Role): GroupSummary['areas'] {
  const results = members.map(({ areas }) => ({
    scores: areas.map(({ score, enough }) => (enough ? score : null)),
    gaps: areas.map(({ gap }) => gap),
  }))
  const standings = readStandings(results, role)
  return AREAS.map((id, at) => ({
    id,
    target: role.targets[id],
    known: results.filter(({ scores }) => scores[at] !== null).length,
    quartiles: standings[at]?.quartiles ?? null,
    gaps: standings[at]?.gaps ?? null,
  }))
}

function coursesFor(members: readonly Member[], role: Role): GroupSummary['courses'] {
  const { gap, singles, set, setGain } = chooseGroupCourses(members, role, COURSES)
  if (gap === 0) return null
  const [one] = singles
  return {
    one: one ? { id: one.id, share: one.gain / gap } : null,
    set: { ids: set, share: setGain / gap },
  }
}
