import { text } from '#messages/text.ts'
import type { OptionReading, Said } from './read-options.ts'

const TICK = 'M1.5 6.5 4.5 9.5 10.5 2.5'
const CROSS = 'M2 2 10 10M10 2 2 10'
const DOT = 'M6 3.2A2.8 2.8 0 1 0 6 8.8 2.8 2.8 0 1 0 6 3.2Z'

/** What you and the key say of an option; once where both say the same. */
export function SaidLine({ option: { you, key } }: { readonly option: OptionReading }) {
  if (you === null && key === null) return null
  return (
    <p className="review-said">
      {you !== null && you === key ? (
        <SaidMark who="both" said={you} />
      ) : (
        <>
          {you !== null && <SaidMark who="you" said={you} />}{' '}
          {key !== null && <SaidMark who="key" said={key} />}
        </>
      )}
    </p>
  )
}

type MarkProps = { readonly who: 'you' | 'key' | 'both'; readonly said: Said }

function SaidMark({ who, said }: MarkProps) {
  const t = text('resultDetails').items.said[who]
  const sign = signOf(who, said)
  return (
    <span className={`said said-${who} figures`}>
      {sign !== null && (
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d={sign} fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
      )}
      {typeof said === 'number' ? t.place(said) : t[said]}
    </span>
  )
}

function signOf(who: MarkProps['who'], said: Said): string | null {
  if (typeof said === 'number') return null
  if (said === 'worst') return CROSS
  return said === 'pick' && who === 'you' ? DOT : TICK
}
