import { Suspense, useState } from 'react'
import { text } from '#messages/text.ts'
import { OverDialog } from './later.tsx'

/** A link that forgets the present attempt, after asking. */
export function StartOver({ startOver }: { readonly startOver: () => void }) {
  const [isAsked, setIsAsked] = useState(false)
  return (
    <>
      <button type="button" className="link" onClick={() => setIsAsked(true)}>
        {text('quiz').startOver}
      </button>
      {isAsked && (
        <Suspense>
          <OverDialog startOver={startOver} keepGoing={() => setIsAsked(false)} />
        </Suspense>
      )}
    </>
  )
}
