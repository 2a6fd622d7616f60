import { decode } from '#code/decode.ts'
import { encodeAttempt } from '#code/encode.ts'
import { BANKS } from '#content/banks/register.ts'
import type { Attempt } from '#engine/types.ts'
import { codesOf } from './people.ts'
import { inTurn, medianRate } from './rates.ts'
import type { Row } from './row.ts'

export function benchCodec(attempts: readonly Attempt[], roundMs: number): readonly Row[] {
  const encode = inTurn(attempts, (attempt) => encodeAttempt(attempt, BANKS))
  const read = inTurn(codesOf(attempts), (code) => decode(code, BANKS))
  return [
    {
      group: 'codec',
      name: 'takes to codes',
      value: medianRate(encode, { roundMs }),
      unit: '/s',
    },
    { group: 'codec', name: 'codes to takes', value: medianRate(read, { roundMs }), unit: '/s' },
  ]
}
