import { BANKS } from '#content/banks/register.ts'
import type { Decoded } from '#code/decoded.ts'
import { encodeAttempt } from '#code/encode.ts'
import { encodeAdvisorView, encodeScores } from '#code/encode-scores.ts'
import type { AreaEstimate } from '#engine/types.ts'

export type LinkContents = {
  readonly kind: (Decoded & { readonly ok: true })['kind']
  /** Empty for none: a name is only ever in a link made to be shared. */
  readonly name: string
  /** An invite's words, as far as this result carries them; empty to leave them out. */
  readonly label: string
}

/**
 * The code with what the person chose to share and nothing else: the name and label it came with
 * are left out unless they are among it. What a code came without cannot be put into it.
 */
export function shareCode(
  decoded: Decoded & { readonly ok: true },
  areas: readonly AreaEstimate[],
  { kind, name, label }: LinkContents,
): string {
  const named = { ...(name === '' ? {} : { name }), ...(label === '' ? {} : { label }) }
  if (decoded.kind === 'answers' && kind === 'answers') {
    const { name: _, label: __, ...attempt } = decoded.attempt
    return codeOf(encodeAttempt({ ...attempt, ...named }, BANKS))
  }
  const { bank, form, date } = decoded.kind === 'answers' ? decoded.attempt : decoded.scores
  const scores = { bank, form, date, areas, ...named }
  return codeOf(
    decoded.kind === 'advisor' && kind === 'advisor'
      ? encodeAdvisorView(scores, decoded.view, BANKS)
      : encodeScores(scores, BANKS),
  )
}

function codeOf(encoded: ReturnType<typeof encodeAttempt>): string {
  // What was decoded can be encoded; and rather no link than one with more in it than was chosen.
  if (!encoded.ok) throw new RangeError(`no code: ${encoded.reason}`)
  return encoded.code
}
