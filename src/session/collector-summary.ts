import { BAND_CUTS, findRole } from '#content/roles.ts'
import { readArea } from '#engine/read-area.ts'
import { readinessFor } from '#engine/readiness.ts'
import type { Band, FormId, RoleId } from '#engine/types.ts'
import { readTake } from './read-take.ts'

/** All that a collector is told of a result: no response, no name, no code. Whole points, 0–100. */
export type Summary = {
  readonly bank: string
  readonly form: FormId
  readonly role: RoleId
  readonly band: Band
  readonly readiness: { readonly score: number; readonly low: number; readonly high: number } | null
  readonly areas: readonly {
    readonly id: string
    readonly score: number
    readonly low: number
    readonly high: number
    readonly target: number
  }[]
}

/** The summary a code gives against a role; null where it can no longer be read. */
export function summarize(code: string, roleId: RoleId): Summary | null {
  const take = readTake(code)
  const role = findRole(roleId)
  if (!take || !role) return null
  const { bank, form } = take
  const { inflation } = bank.model
  const { band, ...readiness } = readinessFor(take.areas, role, BAND_CUTS, inflation)
  const areas = take.areas
    .filter(({ enough }) => enough)
    .map((estimate) => readArea(estimate, role, inflation))
  return {
    bank: bank.id,
    form,
    role: roleId,
    band,
    readiness: readiness.score === null ? null : wholePoints(readiness),
    areas: areas.map((area) => ({ id: area.area, ...wholePoints(area), target: area.target })),
  }
}

function wholePoints({ score, low, high }: Record<'score' | 'low' | 'high', number>) {
  return { score: Math.round(score), low: Math.round(low), high: Math.round(high) }
}
