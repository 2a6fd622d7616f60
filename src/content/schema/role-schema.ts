import * as z from 'zod/mini'
import type { BandCuts, Role } from '#engine/types.ts'
import type { Checked } from './check-shape.ts'
import { checkList, checkShape, idsOf } from './check-shape.ts'
import { area, id, score, share } from './fields.ts'
import type { ContentProblem } from './problem.ts'
import { withFound } from './problem.ts'

export const roleSchema = z.strictObject({
  id,
  targets: z.record(area, score),
  floors: z.partialRecord(area, score),
  weights: z.record(area, share),
})

export const rolesFileSchema = z.strictObject({
  bandCuts: z.strictObject({ approaching: score, ready: score }),
  roles: z.array(z.unknown()).check(z.minLength(1)),
})

export type CheckedRoles = {
  readonly bandCuts: BandCuts | undefined
  /** Every id the file names, sound or not. */
  readonly ids: readonly string[]
  readonly roles: readonly Role[]
}

export function checkRoles(data: unknown, file: string): Checked<CheckedRoles> {
  const shape = checkShape(rolesFileSchema, data, file)
  if (!shape.valid) {
    return { valid: { bandCuts: undefined, ids: [], roles: [] }, problems: shape.problems }
  }
  const { bandCuts } = shape.valid
  const roles = checkList(roleSchema, shape.valid.roles, file)
  const problems = [...roles.problems, ...roles.valid.flatMap((role) => checkRole(role, file))]
  if (bandCuts.approaching >= bandCuts.ready) {
    const message = withFound('approaching must be below ready', bandCuts)
    problems.push({ file, item: '', field: 'bandCuts', message })
  }
  return { valid: { bandCuts, ids: idsOf(shape.valid.roles), roles: roles.valid }, problems }
}

function checkRole(role: Role, file: string): readonly ContentProblem[] {
  const problems: ContentProblem[] = []
  const sum = Object.values(role.weights).reduce((total, weight) => total + weight, 0)
  if (Math.abs(sum - 1) > 1e-9) {
    const message = withFound('must sum to 1', Number(sum.toFixed(6)))
    problems.push({ file, item: role.id, field: 'weights', message })
  }
  for (const area of Object.keys(role.floors) as (keyof typeof role.floors)[]) {
    const floor = role.floors[area]
    const target = role.targets[area]
    if (floor === undefined || floor <= target) continue
    const message = withFound(`must not be above the target ${target}`, floor)
    problems.push({ file, item: role.id, field: `floors.${area}`, message })
  }
  return problems
}
