import { DEFAULT_ROLE } from '#content/default-role.ts'
import { readAgainst, type Learner, type RowReading } from '#pages/advisor/learner.ts'
import { readResult } from '#pages/advisor/workers/read-result.ts'
import { codeOf, makeAttempt } from '../real-codes.ts'

/** Codes of that many different people, of every ability. */
export function makeCodes(count: number, name?: (i: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, i) =>
    codeOf({
      ...makeAttempt({ form: i % 2 === 0 ? 'full-a' : 'full-b' }, (i % 7) / 6, i + 1),
      ...(name ? { name: name(i) } : {}),
    }),
  )
}

export function makeLearner(code: string, rest: Partial<Learner> = {}): Learner {
  const result = readResult(code)
  if (!result.ok) throw new Error(result.reason)
  return { code: result.code, addedAt: '2026-03-14T09:00:00.000Z', result, ...rest }
}

export function readRows(
  learners: readonly Learner[],
  isRatedFirst = false,
): readonly RowReading[] {
  return readAgainst(learners, DEFAULT_ROLE, isRatedFirst)
}
