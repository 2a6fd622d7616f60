import type { SaveOutcome } from './stored.ts'

export type Saving = 'saved' | 'memory'
/** Why not saved; 'corrupt' with 'saved' says that something unreadable was set aside. */
export type SavingProblem = 'missing' | 'full' | 'corrupt' | 'newer'

export type SavingState = {
  readonly saving: Saving
  readonly why: SavingProblem | null
  /** The page has told the person of this problem. */
  readonly isSavingNoticed: boolean
}

export type SavingLog = {
  readonly read: () => SavingState
  readonly note: (outcome: SaveOutcome) => SavingState
  readonly notice: () => SavingState
}

/**
 * How saving goes; each problem is told once, however often it comes and goes. It is 'saved' until
 * something fails: the prerendered page knows no storage, and the browser's first render must agree.
 */
export function createSavingLog(): SavingLog {
  const noticed = new Set<SavingProblem>()
  let saving: Saving = 'saved'
  let why: SavingProblem | null = null
  const read = () => ({ saving, why, isSavingNoticed: why !== null && noticed.has(why) })
  const note = (outcome: SaveOutcome) => {
    saving = outcome === 'saved' || outcome === 'set-aside' ? 'saved' : 'memory'
    if (outcome === 'set-aside') why = 'corrupt'
    else if (outcome !== 'saved') why = outcome
    else if (why !== 'corrupt') why = null
    return read()
  }
  const notice = () => {
    if (why !== null) noticed.add(why)
    return read()
  }
  return { read, note, notice }
}
