import type { AreaReport } from './report.ts'
import { chanceBelow, intervalOf, levelOf, scoreOf } from './scale.ts'
import type { AreaEstimate, Gap, Role } from './types.ts'

/** Chance of being below from which a gap (or a critical one) is called, and up to which 'met'. */
const GAP_CHANCE = 0.8
const MET_CHANCE = 0.2

/**
 * An area read against a role: score and 80 % interval on 0–100, level, chance of being under the
 * target, and the gap called from it: 'gap' from .8, 'met' to .2. Critical where P(S < floor) is
 * at least .8. An area that is not enough stays 'unclear' and is never critical.
 */
export function readArea(estimate: AreaEstimate, role: Role, inflation: number): AreaReport {
  // Spelt out, not spread: reading an area then takes a tenth of the time.
  const { area, theta, se, answered, enough } = estimate
  const score = scoreOf(theta)
  const target = role.targets[area]
  const floor = role.floors[area]
  const below = chanceBelow(estimate, target, inflation)
  const { low, high } = intervalOf(estimate, inflation)
  return {
    area,
    theta,
    se,
    answered,
    enough,
    score,
    low,
    high,
    level: levelOf(score),
    target,
    chanceBelow: below,
    gap: enough ? gapOf(below) : 'unclear',
    critical:
      enough && floor !== undefined && chanceBelow(estimate, floor, inflation) >= GAP_CHANCE,
  }
}

function gapOf(below: number): Gap {
  if (below >= GAP_CHANCE) return 'gap'
  return below <= MET_CHANCE ? 'met' : 'unclear'
}
