import { useEffect } from 'react'
import { readInvite } from '#code/invite.ts'
import { attempt, useAttempt } from './attempt.ts'

/** The words one was invited with: those of the address, else those agreed to before; or ''. */
export function useInvite(isReady: boolean, hash: string): string {
  const label = useAttempt((state) => state.label)
  const words = readInvite(hash)
  // Whoever agreed to carry other words has not agreed to these.
  useEffect(() => {
    const agreed = attempt.getState().label
    if (isReady && words !== '' && agreed !== words && agreed !== null) {
      attempt.getState().agreeToLabel(null)
    }
  }, [isReady, words])
  return isReady ? words || (label ?? '') : ''
}
