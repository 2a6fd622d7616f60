import type { FormId } from '#engine/types.ts'
import { groupByForm } from './group-by-form.ts'

/**
 * Correlation of x and y with each form's means taken out, so that forms of different difficulty do
 * not feign one. Null where either does not vary.
 */
export function pooledCorrelation(
  pairs: readonly { readonly form: FormId; readonly x: number; readonly y: number }[],
): number | null {
  let xx = 0
  let yy = 0
  let xy = 0
  for (const members of groupByForm(pairs)) {
    const meanX = members.reduce((sum, { x }) => sum + x, 0) / members.length
    const meanY = members.reduce((sum, { y }) => sum + y, 0) / members.length
    for (const { x, y } of members) {
      xx += (x - meanX) ** 2
      yy += (y - meanY) ** 2
      xy += (x - meanX) * (y - meanY)
    }
  }
  return xx < 1e-12 || yy < 1e-12 ? null : xy / Math.sqrt(xx * yy)
}
