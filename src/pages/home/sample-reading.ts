import { AREAS, type AreaId } from '#engine/types.ts'
import { findRole } from '#content/roles.ts'
import type { Reading } from '#ui/dial/reading.ts'

/** A made-up respondent's code and what the engine reads from it; a test holds the two together. */
export const SAMPLE_CODE = '100G5D05QMXNQAY0JNR7VFHG4EQCTEG01PSE'
export const SAMPLE_ROLE = 'tpm-experienced'
export const SAMPLE_ROLE_LABEL = 'Experienced TPM'

/** Score, low and high, in whole points. */
export const SAMPLE: Readonly<Record<AreaId, readonly [number, number, number]>> = {
  technical: [67, 44, 90],
  leadership: [54, 30, 78],
  'problem-solving': [61, 35, 86],
  'time-management': [47, 23, 71],
  communication: [68, 43, 94],
}

/** The sample as the dial draws it; the engine itself is not fetched for it. */
export function readSample(names: Readonly<Record<AreaId, string>>): readonly Reading[] {
  const role = findRole(SAMPLE_ROLE)
  return AREAS.map((area) => {
    const [score, low, high] = SAMPLE[area]
    const [target, weight] = [role?.targets[area] ?? 0, role?.weights[area] ?? 0]
    return { area, name: names[area], isKnown: true, score, low, high, target, weight }
  })
}
