import { useEffect, useState } from 'react'
import { findStorage } from '#session/local-storage.ts'
import { readTicks, writeTick } from '#session/roadmap-ticks.ts'

/** Why ticks may not outlive this visit, or what became of earlier ones. */
export type TickProblem = 'missing' | 'full' | 'corrupt' | 'stuck' | 'newer' | 'aside'

type Ticked = {
  /** Ids of ticked actions; none until storage was asked, after the first render. */
  readonly ticks: ReadonlySet<string>
  readonly problem: TickProblem | null
  /** Whether ticks outlive this visit, as far as is known. */
  readonly isKept: boolean
  readonly tick: (action: string, isTicked: boolean) => void
}

/** The ticks of this browser; where they cannot be kept, they hold for this visit. */
export function useTicks(): Ticked {
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set())
  const [problem, setProblem] = useState<TickProblem | null>(null)
  useEffect(() => {
    const read = readTicks(findStorage())
    setTicks(new Set(read.ticks))
    // Storage that is missing is worth a word only once there is something to keep.
    if (read.problem !== 'missing') setProblem(read.problem)
  }, [])
  const tick = (action: string, isTicked: boolean) => {
    const next = new Set(ticks)
    if (isTicked) next.add(action)
    else next.delete(action)
    setTicks(next)
    const outcome = writeTick(findStorage(), action, isTicked)
    if (outcome === 'set-aside') setProblem('aside')
    else if (outcome === 'corrupt') setProblem('stuck')
    else if (outcome !== 'saved') setProblem(outcome)
  }
  const isKept = problem === null || problem === 'corrupt' || problem === 'aside'
  return { ticks, problem, isKept, tick }
}
