import { BANKS } from '#content/banks/register.ts'
import type { Decoded } from '#code/decoded.ts'
import { encodeAttempt, encodeScores } from '#code/encode.ts'
import type { AreaEstimate } from '#engine/types.ts'

export type LinkContents = {
  readonly kind: 'answers' | 'scores'
  /** Empty for none: a name is only ever in a link made to be shared. */
  readonly name: string
}

/**
 * The code with what the person chose to share and nothing else: the name and label it came with
 * are left out. Answers cannot be put into a code that came without them.
 */
export function shareCode(
  decoded: Decoded & { readonly ok: true },
  areas: readonly AreaEstimate[],
  { kind, name }: LinkContents,
): string {
  const named = name === '' ? {} : { name }
  if (decoded.kind === 'answers' && kind === 'answers') {
    const { name: _, label: __, ...attempt } = decoded.attempt
    return codeOf(encodeAttempt({ ...attempt, ...named }, BANKS))
  }
  const { bank, form, date } = decoded.kind === 'answers' ? decoded.attempt : decoded.scores
  return codeOf(encodeScores({ bank, form, date, areas, ...named }, BANKS))
}

function codeOf(encoded: ReturnType<typeof encodeAttempt>): string {
  // What was decoded can be encoded; and rather no link than one with more in it than was chosen.
  if (!encoded.ok) throw new RangeError(`no code: ${encoded.reason}`)
  return encoded.code
}
