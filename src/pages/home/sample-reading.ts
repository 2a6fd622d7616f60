import { AREAS, type AreaId } from '#engine/types.ts'
import type { Reading } from '#ui/dial/reading.ts'

export const SAMPLE_ROLE_LABEL = 'Experienced TPM'

/** A made-up respondent's result, worked out beforehand; a test holds it against the engine. */
const SAMPLE: Readonly<Record<AreaId, readonly [number, number, number, number, number]>> = {
  // score, low, high, target, weight
  technical: [64, 49, 79, 66, 0.25],
  leadership: [55, 39, 71, 62, 0.2],
  'problem-solving': [61, 46, 76, 65, 0.2],
  'time-management': [48, 33, 63, 64, 0.15],
  communication: [70, 56, 84, 68, 0.2],
}

export function readSample(names: Readonly<Record<AreaId, string>>): readonly Reading[] {
  return AREAS.map((area) => {
    const [score, low, high, target, weight] = SAMPLE[area]
    return { area, name: names[area], isKnown: true, score, low, high, target, weight }
  })
}
