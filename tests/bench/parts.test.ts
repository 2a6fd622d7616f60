import { expect, test } from 'vitest'
import { ROLES } from '#content/roles.ts'
import { benchCodec } from './bench-codec.ts'
import { benchCourses } from './bench-courses.ts'
import { benchEngine } from './bench-engine.ts'
import { drawAttempts } from './people.ts'

const [role] = ROLES
if (!role) throw new RangeError('no roles')
const attempts = drawAttempts(3, 1)

test('every part that needs neither build nor browser gives figures, and ratios where it compares', () => {
  const rows = [
    ...benchEngine(attempts, role, 1),
    benchCourses(attempts, role, 1),
    ...benchCodec(attempts, 1),
  ]
  expect(rows.map(({ value }) => Number.isFinite(value))).toEqual(rows.map(() => true))
  const compared = rows.flatMap(({ against }) => against ?? [])
  expect(compared.map(({ name }) => name)).toEqual([
    'straight from the formulas',
    '@bdelab/jscat, EAP',
    '@bdelab/jscat, EAP',
    'every set of four',
  ])
  for (const { ratio } of compared) expect(ratio).toBeGreaterThan(1)
})
